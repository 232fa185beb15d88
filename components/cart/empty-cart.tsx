import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Cluster } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { WishlistButton } from '@/components/wishlist/wishlist-button';

/** Kind words where nothing is in the cart. */
export async function EmptyCart() {
  const words = await getTranslations('cart');
  return (
    <Card tone="sunken" gap={5} className="items-start">
      <p className="lede">{words('empty')}</p>
      <Cluster>
        <Link href="/c/coffee" className={button()}>
          {words('browse')}
        </Link>
        <WishlistButton label={words('toWishlist')} />
      </Cluster>
    </Card>
  );
}
