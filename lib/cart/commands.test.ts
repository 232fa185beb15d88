import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { transaction } from '@/db/client';
import { prices, variants } from '@/db/schema/catalog';
import { cartShop, KETTLE, later, newcomer, quantities } from '@/e2e/fixtures/cart';
import { someone, stock } from '@/e2e/fixtures/goods';
import { getVariants } from '../catalog/queries';
import type { ShopperScope } from '../identity/shopper';
import { addToCart, emptyCart, setCartQuantity } from './commands';
import { countCart, getCart } from './queries';
import { MAX_LINES, MAX_PER_LINE, UNDO_FOR_MINUTES } from './rules';

let people = 0;
let ada: ShopperScope;

cartShop();
beforeEach(async () => {
  people += 1;
  ada = await newcomer(people);
});

describe('a cart', () => {
  it('is empty for somebody who never wrote anything', async () => {
    expect(await getCart(null, 'en')).toMatchObject({ lines: [], count: 0, coupon: null, removed: [] });
    expect(await getCart(null, 'en')).toMatchObject({ totals: { totalInCents: 0, deliveryInCents: 0 } });
  });

  it('counts every one of 50 additions made at once', async () => {
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => addToCart(ada, index % 5 === 0 ? KETTLE : 'beans-one', 1)),
    );
    expect(await quantities(ada)).toEqual({ [KETTLE]: 10, 'beans-one': MAX_PER_LINE });
  });

  it('never holds more than the stock or the limit of a line', async () => {
    expect(await addToCart(ada, 'rare-one', 5)).toEqual({ ok: true, value: { quantity: 2, cut: true } });
    expect(await setCartQuantity(ada, KETTLE, 1000)).toEqual({ ok: true, value: MAX_PER_LINE });
    expect(await setCartQuantity(ada, 'gone-one', 1)).toEqual({ ok: false, code: 'soldOut' });
    expect(await setCartQuantity(ada, 'no-such-thing', 1)).toEqual({ ok: false, code: 'gone' });
  });

  it('takes at most so many different things', async () => {
    const ids = Array.from({ length: MAX_LINES + 1 }, (_, index) => `many-${people}-${index}`);
    await stock({ id: `many-${people}`, variants: ids.map((id) => ({ id })) });
    for (const id of ids.slice(0, MAX_LINES)) await setCartQuantity(ada, id, 1);
    expect(await setCartQuantity(ada, ids[MAX_LINES] ?? '', 1)).toEqual({ ok: false, code: 'full' });
    expect(await setCartQuantity(ada, ids[0] ?? '', 2)).toEqual({ ok: true, value: 2 });
  });

  it('does what was said last, also when the clock has gone back since another device spoke', async () => {
    const bob = await newcomer(people + 5000);
    later(60);
    await setCartQuantity(bob, KETTLE, 3);
    later(-30);
    const both = { writeId: ada.writeId, readIds: [ada.writeId, bob.writeId] };
    await setCartQuantity(both, KETTLE, 1);
    expect(await quantities(both)).toEqual({ [KETTLE]: 1 });
  });

  it('keeps the order of its lines while quantities change', async () => {
    await setCartQuantity(ada, KETTLE, 1);
    later();
    await setCartQuantity(ada, 'rare-one', 1);
    later();
    await setCartQuantity(ada, KETTLE, 3);
    expect((await getCart(ada, 'en')).lines.map(({ variantId }) => variantId)).toEqual([KETTLE, 'rare-one']);
  });

  it('remembers for a while what was taken out, to put it back', async () => {
    await setCartQuantity(ada, KETTLE, 3);
    await setCartQuantity(ada, KETTLE, 0);
    expect((await getCart(ada, 'en')).removed).toMatchObject([{ variantId: KETTLE, quantity: 3 }]);
    later(UNDO_FOR_MINUTES + 1);
    expect((await getCart(ada, 'en')).removed).toEqual([]);
  });

  it('is empty after an order, without a way back', async () => {
    await setCartQuantity(ada, KETTLE, 3);
    await setCartQuantity(ada, 'rare-one', 1);
    await setCartQuantity(ada, 'rare-one', 0);
    later();
    await transaction((tx) => emptyCart(tx, ada));
    expect(await getCart(ada, 'en')).toMatchObject({ lines: [], removed: [] });
  });

  it('tells when the stock has shrunk, and counts only what is there', async () => {
    await stock({ id: `shrinks-${people}` });
    const id = `shrinks-${people}-one`;
    await setCartQuantity(ada, id, 5);
    await transaction((tx) => tx.update(variants).set({ stock: 2 }).where(eq(variants.id, id)));
    const [line] = (await getCart(ada, 'en')).lines;
    expect(line).toMatchObject({
      quantity: 2,
      changes: [{ kind: 'fewer', wanted: 5 }],
      lineTotal: { amountInCents: 2000 },
    });
    expect(await countCart(ada)).toBe(2);
    await transaction((tx) => tx.update(variants).set({ stock: 0 }).where(eq(variants.id, id)));
    expect((await getCart(ada, 'en')).lines[0]).toMatchObject({ quantity: 0, changes: [{ kind: 'sold-out' }] });
    expect(await countCart(ada)).toBe(0);
  });

  it('tells when a price has changed since it was seen, or stands in another currency now', async () => {
    await stock({ id: `price-${people}` });
    const id = `price-${people}-one`;
    await setCartQuantity(ada, id, 1, { name: 'Price', price: { amountInCents: 1000, currency: 'EUR' } });
    await transaction((tx) => tx.update(prices).set({ amountInCents: 1200 }).where(eq(prices.variantId, id)));
    const before = { amountInCents: 1000, currency: 'EUR' };
    expect((await getCart(ada, 'de')).lines[0]).toMatchObject({ changes: [{ kind: 'price', before }] });
    expect((await getCart(ada, 'pl')).lines[0]).toMatchObject({ changes: [{ kind: 'currency', before }] });
  });
});

it('a line whose version has left the catalogue stays, with its name, until it is taken out', async () => {
  const [product, version] = [`leaves-${people}`, `leaves-${people}-one`];
  await stock({ id: product, variants: [{ id: version }, { id: `${product}-two` }] });
  const [offer] = await getVariants([version], 'en');
  await addToCart(ada, version, 1, offer);
  await transaction(async (tx) => {
    await tx.delete(prices).where(eq(prices.variantId, version));
    await tx.delete(variants).where(eq(variants.id, version));
  });
  const gone = { variantId: version, name: product, product: { id: product, slug: product } };
  expect(await getCart(ada, 'en')).toMatchObject({ lines: [], count: 0, gone: [gone] });
  expect(await addToCart(ada, version, 1)).toEqual({ ok: false, code: 'gone' });
  await setCartQuantity(ada, version, 0);
  expect((await getCart(ada, 'en')).gone).toEqual([]);
});

describe('the carts of two identifiers', () => {
  it('joined show what either has, the account’s word where both have it, and apart again what they were before', async () => {
    const account = await someone(`account-${people}`, 'account');
    await setCartQuantity(account, KETTLE, 5);
    await setCartQuantity(account, 'rare-one', 1);
    later();
    await setCartQuantity(ada, KETTLE, 2);
    await setCartQuantity(ada, 'beans-one', 1);
    const joined = { writeId: account.writeId, readIds: [account.writeId, ada.writeId] };
    expect(await quantities(joined)).toEqual({ 'rare-one': 1, [KETTLE]: 5, 'beans-one': 1 });

    expect(await quantities(ada)).toEqual({ [KETTLE]: 2, 'beans-one': 1 });
    expect(await quantities(account)).toEqual({ [KETTLE]: 5, 'rare-one': 1 });
  });

  it('bring what the account had taken out before, but nothing that the browser writes after it was joined', async () => {
    const account = await someone(`account-${people}`, 'account');
    await setCartQuantity(account, KETTLE, 3);
    later();
    await setCartQuantity(account, KETTLE, 0);
    later();
    await setCartQuantity(ada, KETTLE, 1);
    const joined = {
      writeId: account.writeId,
      readIds: [account.writeId, ada.writeId],
      joinedAt: { [ada.writeId]: Date.now() },
    };
    expect(await quantities(joined)).toEqual({ [KETTLE]: 1 });
    later();
    await setCartQuantity(ada, KETTLE, 9);
    await setCartQuantity(ada, 'beans-one', 7);
    expect(await quantities(joined)).toEqual({});
  });

  it('do not bring back what was taken out after joining', async () => {
    const account = await someone(`account-${people}`, 'account');
    await setCartQuantity(ada, KETTLE, 2);
    later();
    const joined = { writeId: account.writeId, readIds: [account.writeId, ada.writeId] };
    await setCartQuantity(joined, KETTLE, 0);
    expect(await quantities(joined)).toEqual({});
    expect(await quantities(ada)).toEqual({ [KETTLE]: 2 });
  });
});
