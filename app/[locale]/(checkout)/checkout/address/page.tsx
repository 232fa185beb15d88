import type { Metadata } from 'next';
import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { AddressForm } from '@/components/checkout/address-form';
import { OrderSummary } from '@/components/checkout/order-summary';
import { StepFrame } from '@/components/checkout/step-frame';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { getCart } from '@/lib/cart/queries';
import { startingAddress } from '@/lib/checkout/prefill';
import { getCheckout } from '@/lib/checkout/queries';
import { leaveEmpty } from '@/lib/checkout/require-checkout-step';
import { toLocale } from '@/lib/i18n/locales';
import { currentShopper } from '@/lib/identity/queries';
import { chosenMarket } from '@/lib/market/queries';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('checkout');
  return { title: words('address.title'), robots: { index: false } };
}

export default async function AddressPage({ searchParams }: PageProps<'/[locale]/checkout/address'>) {
  const locale = toLocale(await routeLocale());
  const shopper = await currentShopper();
  const { market, chosenCountry } = await chosenMarket(locale);
  const cart = await getCart(shopper.owner, market, chosenCountry);
  if (cart.count === 0) await leaveEmpty(shopper.owner, locale);
  const checkout = shopper.owner && (await getCheckout(shopper.owner, market, chosenCountry));
  const { coupon, totals } = checkout ?? cart;
  const start = await startingAddress(shopper, checkout, (await searchParams).from, chosenCountry);
  return (
    <StepFrame
      step="address"
      aside={
        <OrderSummary
          {...{ cart, coupon, totals, locale }}
          delivery={checkout?.delivery ?? null}
          gifts={checkout?.gifts}
        />
      }
    >
      <AddressForm
        start={start}
        signedInAs={shopper.session ? (shopper.email?.address ?? null) : null}
        locale={locale}
      />
      <div className="mt-6">
        <WhyWeAsk holding="orders" />
      </div>
    </StepFrame>
  );
}
