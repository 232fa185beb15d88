import 'server-only';
import type { Locale } from '../i18n/locales';
import { redirectTo } from '../i18n/redirect-to';
import { currentShopper } from '../identity/queries';
import type { ShopperScope } from '../identity/shopper';
import { chosenMarket } from '../market/queries';
import { type CheckoutView, getCheckout, getJustOrdered, getOpenPayment } from './queries';
import { isStepOpen, nextStep, type Step } from './rules';

/** Where an empty cart leads: Back after ordering to the order, everybody else to the cart. */
export async function leaveEmpty(owner: ShopperScope | null, locale: Locale): Promise<never> {
  const ordered = owner && (await getJustOrdered(owner));
  redirectTo(locale, ordered ? `/orders/${ordered}` : '/cart');
}

async function checkoutOf(owner: ShopperScope, locale: Locale): Promise<CheckoutView | null> {
  const { market, chosenCountry } = await chosenMarket(locale);
  return getCheckout(owner, market, chosenCountry);
}

/** The checkout for a page of it; sends people who cannot stand on this step yet to where they can go on. */
export async function requireCheckoutStep(step: Exclude<Step, 'address'>, locale: Locale): Promise<CheckoutView> {
  const { owner } = await currentShopper();
  if (owner && step === 'payment' && (await getOpenPayment(owner))) {
    redirectTo(locale, '/checkout/confirm-payment');
  }
  const checkout = owner && (await checkoutOf(owner, locale));
  if (!checkout || checkout.cart.count === 0) return leaveEmpty(owner, locale);
  if (!isStepOpen(step, nextStep(checkout))) redirectTo(locale, `/checkout/${nextStep(checkout)}`);
  return checkout;
}
