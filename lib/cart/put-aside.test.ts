import { beforeEach, describe, expect, it } from 'vitest';
import { transaction } from '@/db/client';
import { cartShop, KETTLE, later, newcomer, quantities } from '@/e2e/fixtures/cart';
import { someone } from '@/e2e/fixtures/goods';
import type { ShopperScope } from '../identity/shopper';
import { emptyCart, setCartQuantity } from './commands';
import { countCart, getCart } from './queries';

let people = 0;
let ada: ShopperScope;

cartShop();
beforeEach(async () => {
  people += 1;
  ada = await newcomer(people);
});

describe('things put aside for later', () => {
  it('are not counted, keep their number, and go back into the cart', async () => {
    await setCartQuantity(ada, KETTLE, 3);
    await setCartQuantity(ada, 'beans-one', 1);
    await setCartQuantity(ada, KETTLE, 3, undefined, true);
    expect(await getCart(ada, 'en')).toMatchObject({
      lines: [{ variantId: 'beans-one' }],
      saved: [{ variantId: KETTLE, quantity: 3 }],
      count: 1,
    });
    expect(await countCart(ada)).toBe(1);
    await setCartQuantity(ada, KETTLE, 3);
    expect(await quantities(ada)).toEqual({ 'beans-one': 1, [KETTLE]: 3 });
    expect((await getCart(ada, 'en')).saved).toEqual([]);
  });

  it('may be sold out, and stay when the cart is ordered', async () => {
    await setCartQuantity(ada, 'gone-one', 2, undefined, true);
    await setCartQuantity(ada, KETTLE, 1);
    later();
    await transaction((tx) => emptyCart(tx, ada));
    expect(await getCart(ada, 'en')).toMatchObject({
      lines: [],
      saved: [{ variantId: 'gone-one', quantity: 2, changes: [{ kind: 'sold-out' }] }],
    });
    expect(await setCartQuantity(ada, 'gone-one', 2)).toEqual({ ok: false, code: 'soldOut' });
  });

  it('come along when two carts are joined, and go back when that is undone', async () => {
    const account = await someone(`account-${people}`, 'account');
    await setCartQuantity(account, 'beans-one', 1);
    later();
    await setCartQuantity(ada, KETTLE, 2, undefined, true);
    await setCartQuantity(ada, 'beans-one', 1, undefined, true);
    const joined = await getCart({ writeId: account.writeId, readIds: [account.writeId, ada.writeId] }, 'en');
    // What the account has in its cart stays there.
    expect(joined).toMatchObject({ lines: [{ variantId: 'beans-one' }], saved: [{ variantId: KETTLE, quantity: 2 }] });
    expect(await quantities(account)).toEqual({ 'beans-one': 1 });
    expect((await getCart(ada, 'en')).saved).toHaveLength(2);
  });
});

describe('what was taken out', () => {
  it('goes back thing by thing, each to its place and its list', async () => {
    await setCartQuantity(ada, KETTLE, 2);
    await setCartQuantity(ada, 'beans-one', 1);
    await setCartQuantity(ada, 'rare-one', 1, undefined, true);
    for (const id of [KETTLE, 'rare-one', 'beans-one']) {
      later();
      await setCartQuantity(ada, id, 0);
    }
    const { removed } = await getCart(ada, 'en');
    expect(removed.map(({ variantId, wanted, saved }) => [variantId, wanted, saved])).toEqual([
      ['beans-one', 1, false],
      ['rare-one', 1, true],
      [KETTLE, 2, false],
    ]);
    for (const { variantId, wanted, saved } of removed) await setCartQuantity(ada, variantId, wanted, undefined, saved);
    const back = await getCart(ada, 'en');
    expect(back.lines.map(({ variantId }) => variantId)).toEqual([KETTLE, 'beans-one']);
    expect(back.saved.map(({ variantId }) => variantId)).toEqual(['rare-one']);
  });
});
