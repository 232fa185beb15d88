import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';

/** Kind words where nothing is in the cart. */
export async function EmptyCart() {
  const words = await getTranslations('cart');
  return (
    <div className="panel stack items-start">
      <p className="lede">{words('empty')}</p>
      <div className="cluster">
        <Link href="/c/coffee" className={button()}>
          {words('browse')}
        </Link>
        <Link href="/wishlist" prefetch={false} className={button({ variant: 'secondary' })}>
          {words('toWishlist')}
        </Link>
      </div>
    </div>
  );
}
