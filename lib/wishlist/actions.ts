'use server';

import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { addToCart } from '../cart/commands';
import { addToCartInput } from '../cart/input';
import { MAX_LINES } from '../cart/rules';
import { getVariants, listProductCards } from '../catalog/queries';
import { type FormState, formDone, formFailed, parseForm } from '../form-state';
import { errorWords } from '../i18n/error-words';
import { toLocale } from '../i18n/locales';
import { ensureOwner } from '../identity/visitor';
import { setHeart, shareWishlist, stopSharingWishlist } from './commands';
import { heartInput } from './input';
import { listHeartedIds } from './queries';

/** Fields: `productId` and `hearted` (`1` or `0`); without `hearted` the heart is turned over. */
export async function toggleHeartAction(_: FormState, formData: FormData): Promise<FormState> {
  refresh();
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'wishlist' });
  const { input, failure } = parseForm(heartInput, formData, await errorWords(locale));
  if (failure) return failure;
  const [product] = await listProductCards([input.productId], locale);
  if (!product) return formFailed(formData, {});
  const owner = await ensureOwner();
  const hearted = input.hearted ?? !(await listHeartedIds(owner)).includes(product.id);
  const set = await setHeart(owner, product.id, hearted, product.price);
  if (!set.ok) return formFailed(formData, { message: words('full') });
  return formDone(words(hearted ? 'saved' : 'removed'));
}

/** Moves a product from the list into the cart. Field: `variantId`. */
export async function moveToCartAction(_: FormState, formData: FormData): Promise<FormState> {
  refresh();
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'wishlist' });
  const problems = await getTranslations({ locale, namespace: 'cart' });
  const { input, failure } = parseForm(addToCartInput, formData, await errorWords(locale));
  if (failure) return failure;
  const [offer] = await getVariants([input.variantId ?? ''], locale);
  if (!offer) return formFailed(formData, { message: problems('problem.gone') });
  const owner = await ensureOwner();
  const added = await addToCart(owner, offer.variantId, 1, offer.price);
  if (!added.ok) return formFailed(formData, { message: problems(`problem.${added.code}`, { count: MAX_LINES }) });
  await setHeart(owner, offer.productId, false);
  return formDone(words('moved'));
}

export async function shareWishlistAction(_: FormState, formData: FormData): Promise<FormState> {
  refresh();
  const words = await getTranslations({ locale: toLocale(formData.get('locale')), namespace: 'wishlist' });
  await shareWishlist(await ensureOwner());
  return formDone(words('shared'));
}

export async function stopSharingAction(_: FormState, formData: FormData): Promise<FormState> {
  refresh();
  const words = await getTranslations({ locale: toLocale(formData.get('locale')), namespace: 'wishlist' });
  await stopSharingWishlist(await ensureOwner());
  return formDone(words('stopped'));
}
