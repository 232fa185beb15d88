'use server';

import { getTranslations } from 'next-intl/server';
import { addToCart } from '../cart/commands';
import { MAX_LINES } from '../cart/rules';
import { getVariants, listProductCards } from '../catalog/queries';
import { defineAction } from '../identity/action';
import { chosenMarket } from '../market/queries';
import { now } from '../platform/clock';
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

const listPath = (list: string) => `/wishlist?list=${encodeURIComponent(list)}`;

/** Fields: `productId` and `hearted` (`1` or `0`); without `hearted` the heart is turned over. */
export const toggleHeartAction = defineAction(
  { input: heartInput, words: 'wishlist', who: 'ensure', refresh: true },
  async ({ input, words, locale, ensure, done, failed }) => {
    const [product] = await listProductCards([input.productId], (await chosenMarket(locale)).market);
    if (!product) return failed();
    const owner = await ensure();
    const hearted = input.hearted ?? !(await listHeartedIds(owner)).includes(product.id);
    const set = await setHeart(owner, product.id, hearted, product.price);
    if (!set.ok) return failed({ message: words('full') });
    // For the note that says so: a new one for each heart, and of which product.
    const values = { at: String(now().getTime()), ...(hearted && { productId: product.id }) };
    return { ...done(words(hearted ? 'saved' : 'removed')), values };
  },
);

/** From the menu of a heart. Fields: `productId`, `lists` (several), `newList` (a name, may be empty). */
export const chooseListsAction = defineAction(
  { input: null, words: 'wishlist', who: 'ensure', refresh: true },
  async ({ formData, words, locale, ensure, done, failed }) => {
    const sent = { ...Object.fromEntries(formData), lists: formData.getAll('lists') };
    const { data: input } = chooseListsInput.safeParse(sent);
    if (!input) return failed({ errors: { newList: words('nameTooLong') } });
    const [product] = await listProductCards([input.productId], (await chosenMarket(locale)).market);
    if (!product) return failed();
    const owner = await ensure();
    const made = input.newList ? await createList(owner, input.newList) : null;
    if (made && !made.ok) return failed({ errors: { newList: words('tooManyLists', { count: MAX_LISTS }) } });
    const chosen = [...input.lists, ...(made ? [made.value] : [])];
    const set = await chooseLists(owner, product.id, chosen, product.price);
    if (!set.ok) return failed({ message: words('full') });
    return done(words(chosen.length > 0 ? 'listsSaved' : 'removed'));
  },
);

/** Fields: `productId`, `from`, `to`, and `copy` (`1`) to leave it where it is, too. */
export const moveHeartAction = defineAction(
  { input: moveHeartInput, words: 'wishlist', who: 'shopper', refresh: true },
  async ({ input, words, shopper: { owner }, done, failed }) => {
    const copy = input.copy === '1';
    if (!owner) return failed({ message: words('listGone') });
    const moved = await moveHeart(owner, input.productId, { ...input, copy });
    if (!moved.ok) return failed({ message: words(moved.code === 'full' ? 'full' : 'listGone') });
    return done(words(copy ? 'copied' : 'movedToList'));
  },
);

/** Moves a product from a list into the cart. Fields: `variantId`, `list`. */
export const moveToCartAction = defineAction(
  { input: moveToCartInput, words: 'wishlist', who: 'ensure', refresh: true },
  async ({ input, words, locale, ensure, done, failed }) => {
    const problems = await getTranslations({ locale, namespace: 'cart' });
    const [offer] = await getVariants([input.variantId], (await chosenMarket(locale)).market);
    if (!offer) return failed({ message: problems('problem.gone') });
    const owner = await ensure();
    const added = await addToCart(owner, offer.variantId, 1, offer);
    if (!added.ok) return failed({ message: problems(`problem.${added.code}`, { count: MAX_LINES }) });
    await setHeart(owner, offer.productId, false, undefined, input.list);
    return done(words('moved'));
  },
);

export const createListAction = defineAction(
  { input: newListInput, words: 'wishlist', who: 'ensure', refresh: true },
  async ({ input, words, ensure, failed, goTo }) => {
    const made = await createList(await ensure(), input.name);
    if (!made.ok) return failed({ errors: { name: words('tooManyLists', { count: MAX_LISTS }) } });
    return goTo(listPath(made.value));
  },
);

export const renameListAction = defineAction(
  { input: renameListInput, words: 'wishlist', who: 'shopper', refresh: true },
  async ({ input, words, shopper: { owner }, done, failed }) => {
    const changed = owner && (await changeList(owner, input.list, { name: input.name }));
    return changed?.ok ? done(words('renamed')) : failed({ message: words('listGone') });
  },
);

/** Field: `list`. Ends on the default list, where it can be brought back for a while. */
export const deleteListAction = defineAction(
  { input: listInput, words: 'wishlist', who: 'shopper', refresh: true },
  async ({ input, words, shopper: { owner }, failed, goTo }) => {
    const changed = owner && (await changeList(owner, input.list, { deleted: true }));
    return changed?.ok ? goTo('/wishlist') : failed({ message: words('listGone') });
  },
);

export const restoreListAction = defineAction(
  { input: listInput, words: 'wishlist', who: 'shopper', refresh: true },
  async ({ input, words, shopper: { owner }, failed, goTo }) => {
    const changed = owner && (await changeList(owner, input.list, { deleted: false }));
    return changed?.ok ? goTo(listPath(input.list)) : failed({ message: words('listGone') });
  },
);

export const shareWishlistAction = defineAction(
  { input: listInput, words: 'wishlist', who: 'shopper', refresh: true },
  async ({ input, words, shopper: { owner }, done, failed }) => {
    const shared = owner && (await shareWishlist(owner, input.list));
    return shared?.ok ? done(words('shared')) : failed({ message: words('listGone') });
  },
);

export const stopSharingAction = defineAction(
  { input: listInput, words: 'wishlist', who: 'shopper', refresh: true },
  async ({ input, words, shopper: { owner }, done }) => {
    if (owner) await stopSharingWishlist(owner, input.list);
    return done(words('stopped'));
  },
);
