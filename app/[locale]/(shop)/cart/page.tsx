import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { SignInNews } from '@/components/account/sign-in-news';
import { CartLine } from '@/components/cart/cart-line';
import { Coupon } from '@/components/cart/coupon';
import { FreeDelivery } from '@/components/cart/free-delivery';
import { RemovedLine } from '@/components/cart/removed-line';
import { Totals } from '@/components/cart/totals';
import { Link } from '@/components/ui/link';
import { Settled } from '@/components/ui/settled';
import { getCart } from '@/lib/cart/queries';
import { toLocale } from '@/lib/i18n/locales';
import { currentShopper } from '@/lib/identity/queries';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('cart');
  return { title: words('title'), robots: { index: false } };
}

export default async function Cart({ searchParams }: PageProps<'/[locale]/cart'>) {
  const language = toLocale(await locale());
  const words = await getTranslations('cart');
  const { owner } = await currentShopper();
  const cart = await getCart(owner, language);
  const isEmpty = cart.lines.length === 0;
  const query = await searchParams;
  return (
    <div className="page stack gap-6 pt-8 pb-16">
      <header className="cluster items-baseline">
        <h1 className="title">{words('title')}</h1>
        {!isEmpty && <p className="muted">{words('count', { count: cart.count })}</p>}
      </header>
      <SignInNews query={query} />
      {query['sold-out'] === '1' && !isEmpty && (
        <p className="notice notice-warning" role="alert">
          {(await getTranslations('checkout'))('problem.soldOut')}
        </p>
      )}
      <RemovedLine removed={cart.removed} />
      <Settled stamp={`${cart.count}`} />
      {isEmpty ? (
        <div className="panel stack items-start">
          <p className="lede">{words('empty')}</p>
          <div className="cluster">
            <Link href="/c/coffee" className="button">
              {words('browse')}
            </Link>
            <Link href="/wishlist" prefetch={false} className="button-secondary">
              {words('toWishlist')}
            </Link>
          </div>
        </div>
      ) : (
        <div className="split">
          <ul aria-label={words('lines')}>
            {cart.lines.map((line) => (
              <CartLine key={line.variantId} line={line} locale={language} />
            ))}
          </ul>
          <section className="panel stack" aria-label={words('summary')}>
            <FreeDelivery freeDelivery={cart.freeDelivery} locale={language} />
            <Totals totals={cart.totals} coupon={cart.coupon} locale={language} />
            <Coupon coupon={cart.coupon} />
            {cart.count > 0 && (
              <Link href="/checkout" prefetch={false} className="button button-wide">
                {words('checkout')}
              </Link>
            )}
            <p className="small muted text-center">{words('checkoutHint')}</p>
          </section>
        </div>
      )}
    </div>
  );
}
