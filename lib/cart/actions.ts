'use server';

import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { findVariantOf, getVariants } from '../catalog/queries';
import { errorWords } from '../i18n/error-words';
import { toLocale } from '../i18n/locales';
import { currentShopper } from '../identity/queries';
import { whereFrom } from '../identity/request';
import { ensureOwner } from '../identity/visitor';
import { chosenMarket } from '../market/queries';
import { type FormState, formDone, formFailed, parseForm } from '../platform/form-state';
import { changeOf } from './change';
import { addToCart, applyCoupon, removeCoupon, setCartQuantity } from './commands';
import { addToCartInput, cartLineInput, couponInput } from './input';
import { MAX_LINES } from './rules';

// `refresh` comes first, so that a refused form, too, is followed by a page that is made anew.

/** Fields: `quantity` and either `variantId`, or `productId` with the chosen `color` and `size`. */
export async function addToCartAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'cart' });
  const { input, failure } = parseForm(addToCartInput, formData, await errorWords(locale));
  if (failure) return failure;
  const variantId = input.variantId ?? (await findVariantOf(input.productId ?? '', input.color, input.size));
  const { market } = await chosenMarket(locale);
  const [offer] = await getVariants([variantId ?? ''], market);
  if (!offer) return formFailed(formData, { message: words('problem.gone') });
  const added = await addToCart(await ensureOwner(), offer.variantId, input.quantity, offer);
  if (!added.ok) return formFailed(formData, { message: words(`problem.${added.code}`, { count: MAX_LINES }) });
  const { quantity, cut } = added.value;
  const { color = '', size = '' } = input;
  const done = formDone(words(cut ? 'addedFewer' : 'added', { name: offer.name, count: quantity }));
  // Without JavaScript the page comes back: with the version that was chosen.
  return { ...done, values: { color, size } };
}

/** Fields: `variantId`, `quantity`, `saved` and `wish`, see `cartLineInput`: how many there are from now on, and in which list. */
export async function changeLineAction(_: FormState, formData: FormData): Promise<FormState> {
  refresh();
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'cart' });
  const { input, failure } = parseForm(cartLineInput, formData, await errorWords(locale));
  if (failure) return failure;
  const { variantId, quantity, saved } = changeOf({ ...input, saved: input.saved === '1' });
  const { market } = await chosenMarket(locale);
  const [offer] = await getVariants([variantId], market);
  const set = await setCartQuantity(await ensureOwner(), variantId, quantity, offer, saved);
  if (!set.ok) return formFailed(formData, { message: words(`problem.${set.code}`, { count: MAX_LINES }) });
  if (set.value < quantity) return formFailed(formData, { message: words('atMost', { count: set.value }) });
  return formDone();
}

export async function applyCouponAction(_: FormState, formData: FormData): Promise<FormState> {
  refresh();
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'cart' });
  const { input, failure } = parseForm(couponInput, formData, await errorWords(locale));
  if (failure) return failure;
  const applied = await applyCoupon(await ensureOwner(), input.coupon, (await whereFrom()).network);
  if (!applied.ok) return formFailed(formData, { errors: { coupon: words(`couponProblem.${applied.code}`) } });
  return formDone(words('couponApplied', { percent: applied.value.percent }));
}

export async function removeCouponAction(_: FormState, formData: FormData): Promise<FormState> {
  refresh();
  const words = await getTranslations({ locale: toLocale(formData.get('locale')), namespace: 'cart' });
  const { owner } = await currentShopper();
  if (owner) await removeCoupon(owner);
  return formDone(words('couponRemoved'));
}
