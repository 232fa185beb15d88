'use server';

import { findVariantOf, getVariants } from '../catalog/queries';
import { defineAction } from '../identity/action';
import { getRequestContext } from '../identity/request';
import { chosenMarket } from '../market/queries';
import { changeOf } from './change';
import { addToCart, applyCoupon, removeCoupon, setCartQuantity } from './commands';
import { addToCartInput, cartLineInput, couponInput } from './input';
import { MAX_LINES } from './rules';

/** Fields: `quantity` and either `variantId`, or `productId` with the chosen `color` and `size`. */
export const addToCartAction = defineAction(
  { input: addToCartInput, words: 'cart', who: 'ensure', refresh: false },
  async ({ input, words, locale, ensure, done, failed }) => {
    const variantId = input.variantId ?? (await findVariantOf(input.productId ?? '', input.color, input.size));
    const [offer] = await getVariants([variantId ?? ''], (await chosenMarket(locale)).market);
    if (!offer) return failed({ message: words('problem.gone') });
    const added = await addToCart(await ensure(), offer.variantId, input.quantity, offer);
    if (!added.ok) return failed({ message: words(`problem.${added.code}`, { count: MAX_LINES }) });
    const { quantity, cut } = added.value;
    const { color = '', size = '' } = input;
    // Without JavaScript the page comes back: with the version that was chosen.
    return {
      ...done(words(cut ? 'addedFewer' : 'added', { name: offer.name, count: quantity })),
      values: { color, size },
    };
  },
);

/** Fields: `variantId`, `quantity`, `saved` and `intent`, see `cartLineInput`: how many there are from now on, and in which list. */
export const changeLineAction = defineAction(
  { input: cartLineInput, words: 'cart', who: 'ensure', refresh: true },
  async ({ input, words, locale, ensure, done, failed }) => {
    const { variantId, quantity, saved } = changeOf({ ...input, saved: input.saved === '1' });
    const [offer] = await getVariants([variantId], (await chosenMarket(locale)).market);
    const set = await setCartQuantity(await ensure(), variantId, quantity, offer, saved);
    if (!set.ok) return failed({ message: words(`problem.${set.code}`, { count: MAX_LINES }) });
    return set.value < quantity ? failed({ message: words('atMost', { count: set.value }) }) : done();
  },
);

export const applyCouponAction = defineAction(
  { input: couponInput, words: 'cart', who: 'ensure', refresh: true },
  async ({ input, words, ensure, done, failed }) => {
    const applied = await applyCoupon(await ensure(), input.coupon, (await getRequestContext()).network);
    if (!applied.ok) return failed({ errors: { coupon: words(`couponProblem.${applied.code}`) } });
    return done(words('couponApplied', { percent: applied.value.percent }));
  },
);

export const removeCouponAction = defineAction(
  { input: null, words: 'cart', who: 'shopper', refresh: true },
  async ({ words, shopper: { owner }, done }) => {
    if (owner) await removeCoupon(owner);
    return done(words('couponRemoved'));
  },
);
