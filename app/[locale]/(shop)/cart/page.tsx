import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { SignInNews } from '@/components/account/sign-in-news';
import { CartContents } from '@/components/cart/cart-contents';
import { CartOffers } from '@/components/cart/cart-offers';
import { Coupon } from '@/components/cart/coupon';
import { EmptyCart } from '@/components/cart/empty-cart';
import { MarketNotice } from '@/components/market/market-notice';
import { Page } from '@/components/ui/layout';
import { notice } from '@/components/ui/notice';
import { ReadFirst } from '@/components/ui/read-first';
import { getCartPanel } from '@/lib/cart/panel';
import { toLocale } from '@/lib/i18n/locales';
import { currentShopper } from '@/lib/identity/queries';
import { chosenMarket } from '@/lib/market/queries';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('cart');
  return { title: words('title'), robots: { index: false } };
}

export default async function Cart({ searchParams }: PageProps<'/[locale]/cart'>) {
  const language = toLocale(await locale());
  const words = await getTranslations('cart');
  const { owner } = await currentShopper();
  const chosen = await chosenMarket(language);
  const made = await getCartPanel(owner, chosen.market, chosen.chosenCountry);
  const query = await searchParams;
  const soldOut = query['sold-out'] === '1' && made.cart.lines.length > 0;
  return (
    <Page className="pt-8 pb-16">
      <CartContents
        made={made}
        title={words('title')}
        news={
          <>
            <MarketNotice cart={made.cart} owner={owner} chosen={chosen} locale={language} />
            <SignInNews query={query} here="/cart" />
            {soldOut && (
              <ReadFirst className={notice({ tone: 'warning' })}>
                {(await getTranslations('checkout'))('problem.soldOut')}
              </ReadFirst>
            )}
          </>
        }
        coupon={<Coupon coupon={made.cart.coupon} />}
        empty={<EmptyCart />}
        offers={<CartOffers locale={language} />}
      />
    </Page>
  );
}
