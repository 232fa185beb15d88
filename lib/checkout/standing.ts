import 'server-only';
import type { Locale } from '../i18n/locales';
import { redirectTo } from '../i18n/redirect-to';
import { currentShopper } from '../identity/queries';
import { type CheckoutView, getCheckout, getOpenPayment } from './queries';
import { mayStandOn, nextStep, type Step } from './rules';

/** The checkout for a page of it; sends people who cannot stand on this step yet to where they can go on. */
export async function standOn(step: Exclude<Step, 'address'>, locale: Locale): Promise<CheckoutView> {
  const { owner } = await currentShopper();
  if (owner && step === 'payment' && (await getOpenPayment(owner))) {
    redirectTo(locale, '/checkout/confirm-payment');
  }
  const checkout = owner && (await getCheckout(owner, locale));
  if (!checkout || checkout.cart.count === 0) redirectTo(locale, '/cart');
  if (!mayStandOn(step, nextStep(checkout))) redirectTo(locale, `/checkout/${nextStep(checkout)}`);
  return checkout;
}
