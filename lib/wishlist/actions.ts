'use server';

import type { Route } from 'next';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import { addToCart } from '../cart/commands';
import { MAX_LINES } from '../cart/rules';
import { getVariants, listProductCards } from '../catalog/queries';
import { errorWords } from '../i18n/error-words';
import { type Locale, localePath, toLocale } from '../i18n/locales';
import { currentShopper } from '../identity/queries';
import { ensureOwner } from '../identity/visitor';
import { chosenMarket } from '../market/queries';
import { now } from '../platform/clock';
import { type FormState, formDone, formFailed, parseForm } from '../platform/form-state';
import {
  changeList,
  chooseLists,
  createList,
  moveHeart,
  setHeart,
  shareWishlist,
  stopSharingWishlist,
} from './commands';
import {
  chooseListsInput,
  heartInput,
  listInput,
  moveHeartInput,
  moveToCartInput,
  newListInput,
  renameListInput,
} from './input';
import { listHeartedIds } from './queries';
import { MAX_LISTS } from './rules';

// `refresh` comes first, so that a refused form, too, is followed by a page that is made anew.

/** What every action here begins with: the language, the shop's words in it, and the checked form. */
async function read<Schema extends z.ZodType>(formData: FormData, schema: Schema) {
  refresh();
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'wishlist' });
  return { locale, words, ...parseForm(schema, formData, await errorWords(locale)) };
}

/** Whose lists are changed; a browser that has kept nothing yet has none, and gets no identity for asking. */
const whoHasLists = async () => (await currentShopper()).owner;

const listPath = (locale: Locale, list: string) =>
  localePath(locale, `/wishlist?list=${encodeURIComponent(list)}`) as Route;

/** Fields: `productId` and `hearted` (`1` or `0`); without `hearted` the heart is turned over. */
export async function toggleHeartAction(_: FormState, formData: FormData): Promise<FormState> {
  const { locale, words, input, failure } = await read(formData, heartInput);
  if (failure) return failure;
  const [product] = await listProductCards([input.productId], (await chosenMarket(locale)).market);
  if (!product) return formFailed(formData, {});
  const owner = await ensureOwner();
  const hearted = input.hearted ?? !(await listHeartedIds(owner)).includes(product.id);
  const set = await setHeart(owner, product.id, hearted, product.price);
  if (!set.ok) return formFailed(formData, { message: words('full') });
  // For the note that says so: a new one for each heart, and of which product.
  const values = { at: String(now().getTime()), ...(hearted && { productId: product.id }) };
  return { ...formDone(words(hearted ? 'saved' : 'removed')), values };
}

/** From the menu of a heart. Fields: `productId`, `lists` (several), `newList` (a name, may be empty). */
export async function chooseListsAction(_: FormState, formData: FormData): Promise<FormState> {
  refresh();
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'wishlist' });
  const sent = { ...Object.fromEntries(formData), lists: formData.getAll('lists') };
  const { data: input } = chooseListsInput.safeParse(sent);
  if (!input) return formFailed(formData, { errors: { newList: words('nameTooLong') } });
  const [product] = await listProductCards([input.productId], (await chosenMarket(locale)).market);
  if (!product) return formFailed(formData, {});
  const owner = await ensureOwner();
  const made = input.newList ? await createList(owner, input.newList) : null;
  if (made && !made.ok)
    return formFailed(formData, { errors: { newList: words('tooManyLists', { count: MAX_LISTS }) } });
  const chosen = [...input.lists, ...(made ? [made.value] : [])];
  const set = await chooseLists(owner, product.id, chosen, product.price);
  if (!set.ok) return formFailed(formData, { message: words('full') });
  return formDone(words(chosen.length > 0 ? 'listsSaved' : 'removed'));
}

/** Fields: `productId`, `from`, `to`, and `copy` (`1`) to leave it where it is, too. */
export async function moveHeartAction(_: FormState, formData: FormData): Promise<FormState> {
  const { words, input, failure } = await read(formData, moveHeartInput);
  if (failure) return failure;
  const copy = input.copy === '1';
  const owner = await whoHasLists();
  if (!owner) return formFailed(formData, { message: words('listGone') });
  const moved = await moveHeart(owner, input.productId, { ...input, copy });
  if (!moved.ok) return formFailed(formData, { message: words(moved.code === 'full' ? 'full' : 'listGone') });
  return formDone(words(copy ? 'copied' : 'movedToList'));
}

/** Moves a product from a list into the cart. Fields: `variantId`, `list`. */
export async function moveToCartAction(_: FormState, formData: FormData): Promise<FormState> {
  const { locale, words, input, failure } = await read(formData, moveToCartInput);
  const problems = await getTranslations({ locale, namespace: 'cart' });
  if (failure) return failure;
  const [offer] = await getVariants([input.variantId], (await chosenMarket(locale)).market);
  if (!offer) return formFailed(formData, { message: problems('problem.gone') });
  const owner = await ensureOwner();
  const added = await addToCart(owner, offer.variantId, 1, offer);
  if (!added.ok) return formFailed(formData, { message: problems(`problem.${added.code}`, { count: MAX_LINES }) });
  await setHeart(owner, offer.productId, false, undefined, input.list);
  return formDone(words('moved'));
}

export async function createListAction(_: FormState, formData: FormData): Promise<FormState> {
  const { locale, words, input, failure } = await read(formData, newListInput);
  if (failure) return failure;
  const made = await createList(await ensureOwner(), input.name);
  if (!made.ok) return formFailed(formData, { errors: { name: words('tooManyLists', { count: MAX_LISTS }) } });
  redirect(listPath(locale, made.value));
}

export async function renameListAction(_: FormState, formData: FormData): Promise<FormState> {
  const { words, input, failure } = await read(formData, renameListInput);
  if (failure) return failure;
  const owner = await whoHasLists();
  if (!owner) return formFailed(formData, { message: words('listGone') });
  const changed = await changeList(owner, input.list, { name: input.name });
  return changed.ok ? formDone(words('renamed')) : formFailed(formData, { message: words('listGone') });
}

/** Field: `list`. Ends on the default list, where it can be brought back for a while. */
export async function deleteListAction(_: FormState, formData: FormData): Promise<FormState> {
  const { locale, words, input, failure } = await read(formData, listInput);
  if (failure) return failure;
  const owner = await whoHasLists();
  if (!owner) return formFailed(formData, { message: words('listGone') });
  const changed = await changeList(owner, input.list, { deleted: true });
  if (!changed.ok) return formFailed(formData, { message: words('listGone') });
  redirect(localePath(locale, '/wishlist') as Route);
}

export async function restoreListAction(_: FormState, formData: FormData): Promise<FormState> {
  const { locale, words, input, failure } = await read(formData, listInput);
  if (failure) return failure;
  const owner = await whoHasLists();
  if (!owner) return formFailed(formData, { message: words('listGone') });
  const changed = await changeList(owner, input.list, { deleted: false });
  if (!changed.ok) return formFailed(formData, { message: words('listGone') });
  redirect(listPath(locale, input.list));
}

export async function shareWishlistAction(_: FormState, formData: FormData): Promise<FormState> {
  const { words, input, failure } = await read(formData, listInput);
  if (failure) return failure;
  const owner = await whoHasLists();
  if (!owner) return formFailed(formData, { message: words('listGone') });
  const shared = await shareWishlist(owner, input.list);
  return shared.ok ? formDone(words('shared')) : formFailed(formData, { message: words('listGone') });
}

export async function stopSharingAction(_: FormState, formData: FormData): Promise<FormState> {
  const { words, input, failure } = await read(formData, listInput);
  if (failure) return failure;
  const owner = await whoHasLists();
  if (owner) await stopSharingWishlist(owner, input.list);
  return formDone(words('stopped'));
}
