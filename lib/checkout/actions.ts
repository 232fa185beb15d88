'use server';

import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { emailInput } from '@/lib/identity/input';
import { saveAddress } from '@/lib/shipping/commands';
import { postalAddressInput } from '@/lib/shipping/input';
import { errorWords } from '../i18n/error-words';
import { type Locale, toLocale } from '../i18n/locales';
import { redirectTo } from '../i18n/redirect-to';
import { currentShopper } from '../identity/queries';
import { whereFrom } from '../identity/request';
import type { Owner } from '../identity/shopper';
import { ensureOwner } from '../identity/visitor';
import { chosenMarket } from '../market/queries';
import { followAddress } from '../market/remember';
import { getOrderToken } from '../orders/queries';
import { answerPayment, payOrder, type Settlement } from '../payments/commands';
import { type FormState, formFailed, parseForm } from '../platform/form-state';
import { CHANGED_LINES } from './changed-lines';
import { changedWords } from './changed-words';
import { saveCheckoutAddress, saveCheckoutDelivery } from './commands';
import { giftsOf } from './gifts';
import { answerInput, deliveryInput, placeInput } from './input';
import { reserveOrder } from './place-order/commands';
import { getOpenPayment } from './queries';

/**
 * A failed answer to a form on a personal page. Without JavaScript the page is rendered in the same request; only after
 * `refresh` does Next let that rendering read cookies.
 */
function failed(failure: FormState): FormState {
  refresh();
  return failure;
}

/** Leaves a step. The browser keeps the page of it for Back: `refresh` makes it show then what was typed, not what it began with. */
function goOn(locale: Locale, path: string): never {
  refresh();
  redirectTo(locale, path);
}

/** Fields: `email`, those of a postal address, and `save` to keep it in the address book. A signed-in person orders with the address of the account. */
export async function saveAddressAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await errorWords(locale);
  const { session, email } = await currentShopper();
  const contact = session && email ? { input: { email: email.address } } : parseForm(emailInput, formData, words);
  const address = parseForm(postalAddressInput, formData, words);
  if (!contact.input || !address.input) {
    const errors = { ...contact.failure?.errors, ...address.failure?.errors };
    return failed(formFailed(formData, { errors }));
  }
  const owner = await ensureOwner();
  await saveCheckoutAddress(owner, contact.input.email, address.input);
  await followAddress(address.input.country);
  if (session && formData.get('save') === '1') await saveAddress(owner.id, address.input);
  goOn(locale, '/checkout/delivery');
}

/** Fields: `delivery`, `note`, and `gift-<variant id>` for each present. */
export async function saveDeliveryAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await errorWords(locale);
  const { input, failure } = parseForm(deliveryInput, formData, words);
  if (failure) return failed(failure);
  const saved = await saveCheckoutDelivery(await ensureOwner(), input.delivery, input.note, giftsOf(formData));
  if (!saved.ok && saved.code === 'noAddress') redirectTo(locale, '/checkout/address');
  if (!saved.ok) return failed(formFailed(formData, { errors: { delivery: words('chooseDelivery') } }));
  goOn(locale, '/checkout/payment');
}

/** Fields: `checkoutId` and `reviewed` (what the person has seen), `method`. */
export async function placeOrderAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const { input, failure } = parseForm(placeInput, formData, await errorWords(locale));
  if (failure) return failed(failure);
  const owner = await ensureOwner();
  const { session } = await currentShopper();
  const { network } = await whereFrom();
  const { market, chosenCountry } = await chosenMarket(locale);
  const reserved = await reserveOrder(
    { owner, signedIn: session !== null, network },
    { ...input, locale, market, country: chosenCountry },
  );
  if (reserved.ok) return conclude(await payOrder(reserved.value), owner, locale, formData);
  if (reserved.code === 'erased') redirectTo(locale, '/erased');
  if (reserved.code === 'soldOut') redirectTo(locale, '/cart?sold-out=1');
  const words = await getTranslations({ locale, namespace: 'checkout' });
  const changed = reserved.code === 'changed' ? await changedWords(owner, input.seen, market) : null;
  const refused = formFailed(formData, { message: changed?.message ?? words(`problem.${reserved.code}`) });
  const values = { ...refused.values, [CHANGED_LINES]: changed?.variantIds.join(' ') ?? '' };
  return failed({ ...refused, values });
}

/** Field: `approved`, `yes` or `no`: the answer in the bank's app. */
export async function answerPaymentAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const { input, failure } = parseForm(answerInput, formData, await errorWords(locale));
  if (failure) return failed(failure);
  const owner = await ensureOwner();
  const open = await getOpenPayment(owner);
  if (!open) redirectTo(locale, '/cart');
  const settlement = await answerPayment(open.orderId, input.approved === 'yes');
  if (settlement.state === 'unknown') redirectTo(locale, '/checkout/payment?payment=unknown');
  if (settlement.state !== 'released') return conclude(settlement, owner, locale, formData);
  redirectTo(locale, '/checkout/payment?payment=refused');
}

/** Goes where a payment leads: to the order, to the bank, or back to the last step with a sentence. */
async function conclude(settlement: Settlement, _owner: Owner, locale: Locale, formData: FormData): Promise<FormState> {
  const words = await getTranslations({ locale, namespace: 'checkout' });
  if (settlement.state === 'needs-confirmation') redirectTo(locale, '/checkout/confirm-payment');
  if (settlement.state === 'placed') {
    goOn(locale, `/orders/${await getOrderToken(settlement.orderId)}?thanks=1`);
  }
  if (settlement.state === 'erased') redirectTo(locale, '/erased');
  return failed(
    formFailed(formData, { message: words(settlement.state === 'unknown' ? 'problem.unknown' : 'problem.declined') }),
  );
}
