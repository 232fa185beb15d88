'use server';

import { getTranslations } from 'next-intl/server';
import { emailInput } from '@/lib/identity/input';
import { saveAddress } from '@/lib/shipping/commands';
import { postalAddressInput } from '@/lib/shipping/input';
import type { Locale } from '../i18n/locales';
import { redirectTo } from '../i18n/redirect-to';
import { defineAction } from '../identity/action';
import { getRequestContext } from '../identity/request';
import { chosenMarket } from '../market/queries';
import { followAddress } from '../market/remember';
import { getOrderToken } from '../orders/queries';
import { answerPayment, type PaymentOutcome, payOrder } from '../payments/commands';
import { type FormState, formFailed, parseForm } from '../platform/form-state';
import { changedWords } from './changed-words';
import { saveCheckoutAddress, saveCheckoutDelivery } from './commands';
import { giftsOf } from './gifts';
import { answerInput, deliveryInput, placeInput } from './input';
import { reserveOrder } from './place-order/commands';
import { getOpenPayment } from './queries';
import { CHANGED_LINES } from './rules';

// Each refreshes: the browser keeps the page of a step for Back, and shows then what was typed, not what it began with.

/** Fields: `email`, those of a postal address, and `save` to keep it in the address book. A signed-in person orders with the address of the account. */
export const saveAddressAction = defineAction(
  { input: null, words: 'checkout', who: 'ensure', refresh: true },
  async ({ formData, shopper: { session, email }, ensure, errorWord, failed, goTo }) => {
    const contact = session && email ? { input: { email: email.address } } : parseForm(emailInput, formData, errorWord);
    const address = parseForm(postalAddressInput, formData, errorWord);
    if (!contact.input || !address.input)
      return failed({ errors: { ...contact.failure?.errors, ...address.failure?.errors } });
    const owner = await ensure();
    await saveCheckoutAddress(owner, contact.input.email, address.input);
    await followAddress(address.input.country);
    if (session && formData.get('save') === '1') await saveAddress(owner.writeId, address.input);
    return goTo('/checkout/delivery');
  },
);

/** Fields: `delivery`, `note`, and `gift-<variant id>` for each present. */
export const saveDeliveryAction = defineAction(
  { input: deliveryInput, words: 'checkout', who: 'ensure', refresh: true },
  async ({ input, formData, ensure, errorWord, failed, goTo }) => {
    const saved = await saveCheckoutDelivery(await ensure(), input.delivery, input.note, giftsOf(formData));
    if (!saved.ok && saved.code === 'noAddress') return goTo('/checkout/address');
    return saved.ok ? goTo('/checkout/payment') : failed({ errors: { delivery: errorWord('chooseDelivery') } });
  },
);

/** Fields: `checkoutId` and `reviewed` (what the person has seen), `method`. */
export const placeOrderAction = defineAction(
  { input: placeInput, words: 'checkout', who: 'ensure', refresh: true },
  async ({ input, formData, locale, words, shopper: { session }, ensure, failed, goTo }) => {
    const owner = await ensure();
    const { network } = await getRequestContext();
    const { market, chosenCountry } = await chosenMarket(locale);
    const reserved = await reserveOrder(
      { owner, signedIn: session !== null, network },
      { ...input, locale, market, country: chosenCountry },
    );
    if (reserved.ok) return redirectAfterPayment(await payOrder(reserved.value), locale, formData);
    if (reserved.code === 'erased') return goTo('/erased');
    if (reserved.code === 'soldOut') return goTo('/cart?sold-out=1');
    const changed = reserved.code === 'changed' ? await changedWords(owner, input.seen, market) : null;
    const refused = failed({ message: changed?.message ?? words(`problem.${reserved.code}`) });
    return { ...refused, values: { ...refused.values, [CHANGED_LINES]: changed?.variantIds.join(' ') ?? '' } };
  },
);

/** Field: `approved`, `yes` or `no`: the answer in the bank's app. */
export const answerPaymentAction = defineAction(
  { input: answerInput, words: 'checkout', who: 'ensure', refresh: true },
  async ({ input, formData, locale, ensure, goTo }) => {
    const open = await getOpenPayment(await ensure());
    if (!open) return goTo('/cart');
    const outcome = await answerPayment(open.orderId, input.approved === 'yes');
    if (outcome.state === 'unknown') return goTo('/checkout/payment?payment=unknown');
    if (outcome.state === 'released') return goTo('/checkout/payment?payment=refused');
    return redirectAfterPayment(outcome, locale, formData);
  },
);

/** Goes where a payment leads: to the order, to the bank, or back to the last step with a sentence. */
async function redirectAfterPayment(outcome: PaymentOutcome, locale: Locale, formData: FormData): Promise<FormState> {
  if (outcome.state === 'needs-confirmation') redirectTo(locale, '/checkout/confirm-payment');
  if (outcome.state === 'placed') redirectTo(locale, `/orders/${await getOrderToken(outcome.orderId)}?thanks=1`);
  if (outcome.state === 'erased') redirectTo(locale, '/erased');
  const words = await getTranslations({ locale, namespace: 'checkout' });
  return formFailed(formData, {
    message: words(outcome.state === 'unknown' ? 'problem.unknown' : 'problem.declined'),
  });
}
