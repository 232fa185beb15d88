import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { transaction } from '@/db/client';
import { DEFAULT_LIST, wishlists } from '@/db/schema/wishlist';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { someone, stock } from '@/e2e/fixtures/goods';
import type { ShopperScope } from '../identity/shopper';
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
  getShare,
  getSharedList,
  listDeletedLists,
  listHeartedIds,
  listWishedProducts,
  listWishlists,
} from './queries';
import { MAX_HEARTS, MAX_LISTS, UNDO_FOR_MINUTES } from './rules';

let people = 0;
let ada: ShopperScope;

beforeAll(async () => {
  await freshDatabase();
  await stock({ id: 'kettle' }, { id: 'cup' }, { id: 'lamp' });
});
afterAll(dropDatabase);
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T10:00:00Z') });
  people += 1;
  ada = await someone(`visitor-${people}`);
});

const later = () => vi.setSystemTime(Date.now() + 60_000);

describe('hearts', () => {
  it('show the newest first and can be taken back', async () => {
    await setHeart(ada, 'kettle', true);
    later();
    await setHeart(ada, 'cup', true);
    later();
    expect(await listHeartedIds(ada)).toEqual(['cup', 'kettle']);
    await setHeart(ada, 'cup', false);
    expect(await listHeartedIds(ada)).toEqual(['kettle']);
  });

  it('of two identifiers joined are one list, and two again when they are taken apart', async () => {
    const account = await someone(`account-${people}`, 'account');
    await setHeart(account, 'kettle', true);
    await setHeart(account, 'lamp', true);
    later();
    await setHeart(ada, 'cup', true);
    await setHeart(ada, 'kettle', true);
    later();
    const joined = { writeId: account.writeId, readIds: [account.writeId, ada.writeId] };
    await setHeart(joined, 'cup', false);
    expect((await listHeartedIds(joined)).sort()).toEqual(['kettle', 'lamp']);
    expect((await listHeartedIds(ada)).sort()).toEqual(['cup', 'kettle']);
    expect((await listHeartedIds(account)).sort()).toEqual(['kettle', 'lamp']);
  });

  it('have a limit', async () => {
    for (let index = 0; index < MAX_HEARTS; index++) await setHeart(ada, `thing-${index}`, true);
    expect(await setHeart(ada, 'one-more', true)).toEqual({ ok: false, code: 'full' });
    expect(await setHeart(ada, 'thing-0', false)).toMatchObject({ ok: true });
  });

  it('tell when a product has become cheaper since', async () => {
    await setHeart(ada, 'kettle', true, { amountInCents: 1500, currency: 'EUR' });
    await setHeart(ada, 'cup', true, { amountInCents: 1000, currency: 'EUR' });
    const [cup, kettle] = (await listWishedProducts(ada, 'en')).sort((a, b) => a.id.localeCompare(b.id));
    expect(kettle?.dropped).toEqual({ amountInCents: 500, currency: 'EUR' });
    expect(cup?.dropped).toBeNull();
    expect((await listWishedProducts(ada, 'pl')).every(({ dropped }) => dropped === null)).toBe(true);
  });
});

const made = async (owner: ShopperScope, name: string) => {
  const list = await createList(owner, name);
  if (!list.ok) throw new Error(list.code);
  return list.value;
};
const contents = async (owner: ShopperScope) =>
  Object.fromEntries((await listWishlists(owner)).map(({ name, productIds }) => [name ?? '', productIds.toSorted()]));

describe('lists with names', () => {
  it('hold what is put on them; a heart elsewhere is on the default one', async () => {
    const gifts = await made(ada, 'Gifts');
    await setHeart(ada, 'kettle', true, undefined, gifts);
    await setHeart(ada, 'cup', true);
    expect(await contents(ada)).toEqual({ '': ['cup'], Gifts: ['kettle'] });
    expect((await listHeartedIds(ada)).toSorted()).toEqual(['cup', 'kettle']);
    expect(await made(ada, 'Gifts')).toBe(gifts);
  });

  it('lose a product everywhere when its heart is taken back', async () => {
    const gifts = await made(ada, 'Gifts');
    await chooseLists(ada, 'kettle', [DEFAULT_LIST, gifts]);
    expect(await contents(ada)).toEqual({ '': ['kettle'], Gifts: ['kettle'] });
    await setHeart(ada, 'kettle', false);
    expect(await contents(ada)).toEqual({ '': [], Gifts: [] });
  });

  it('take a product over with the price it was saved at, moved or copied', async () => {
    const gifts = await made(ada, 'Gifts');
    await setHeart(ada, 'kettle', true, { amountInCents: 1500, currency: 'EUR' });
    await moveHeart(ada, 'kettle', { from: DEFAULT_LIST, to: gifts, copy: true });
    expect(await contents(ada)).toEqual({ '': ['kettle'], Gifts: ['kettle'] });
    await moveHeart(ada, 'kettle', { from: DEFAULT_LIST, to: gifts, copy: false });
    expect(await contents(ada)).toEqual({ '': [], Gifts: ['kettle'] });
    expect((await listWishedProducts(ada, 'en', gifts))[0]?.dropped?.amountInCents).toBe(500);
    expect(await moveHeart(ada, 'kettle', { from: gifts, to: 'nowhere', copy: false })).toMatchObject({ code: 'gone' });
    expect(await contents(ada)).toEqual({ '': [], Gifts: ['kettle'] });
  });

  it('can be renamed, deleted, and for a while brought back with everything on them', async () => {
    const gifts = await made(ada, 'Gifts');
    await setHeart(ada, 'kettle', true, undefined, gifts);
    later();
    await changeList(ada, gifts, { name: 'For Grace' });
    expect(await contents(ada)).toEqual({ '': [], 'For Grace': ['kettle'] });
    later();
    await changeList(ada, gifts, { deleted: true });
    expect(await contents(ada)).toEqual({ '': [] });
    expect(await listHeartedIds(ada)).toEqual([]);
    expect(await listDeletedLists(ada)).toEqual([{ id: gifts, name: 'For Grace' }]);
    later();
    await changeList(ada, gifts, { deleted: false });
    expect(await contents(ada)).toEqual({ '': [], 'For Grace': ['kettle'] });
    await changeList(ada, gifts, { deleted: true });
    vi.setSystemTime(Date.now() + (UNDO_FOR_MINUTES + 1) * 60_000);
    expect(await listDeletedLists(ada)).toEqual([]);
  });

  it('are never the default one, nor somebody else’s', async () => {
    const grace = await someone(`grace-${people}`);
    const hers = await made(grace, 'Hers');
    for (const id of [DEFAULT_LIST, hers])
      expect(await changeList(ada, id, { deleted: true })).toEqual({ ok: false, code: 'gone' });
    expect(await setHeart(ada, 'cup', true, undefined, hers)).toEqual({ ok: false, code: 'gone' });
    expect(await shareWishlist(ada, hers)).toEqual({ ok: false, code: 'gone' });
  });

  it('have a limit', async () => {
    for (let index = 0; index < MAX_LISTS; index++) await made(ada, `List ${index}`);
    expect(await createList(ada, 'One more')).toEqual({ ok: false, code: 'tooMany' });
  });

  it('give their things to the default one when their name is erased', async () => {
    const gifts = await made(ada, 'Gifts');
    await setHeart(ada, 'kettle', true, undefined, gifts);
    await transaction((tx) => tx.delete(wishlists).where(eq(wishlists.listId, gifts)));
    expect(await contents(ada)).toEqual({ '': ['kettle'] });
  });
});

it('joining shows the newest word about each list and product, and undoing it brings both sides back as they were', async () => {
  const products = ['kettle', 'cup', 'lamp'];
  const deed = fc.record({
    whose: fc.constantFrom('ada' as const, 'account' as const),
    list: fc.constantFrom('', 'Gifts', 'Later'),
    productId: fc.constantFrom(...products),
    hearted: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 10 }), fc.array(deed, { maxLength: 6 }), async (before, after) => {
      people += 1;
      const sides = { ada: await someone(`ada-${people}`), account: await someone(`account-${people}`, 'account') };
      const act = async (owner: ShopperScope, { list, productId, hearted }: (typeof before)[number]) => {
        later();
        await setHeart(owner, productId, hearted, undefined, list ? await made(owner, list) : DEFAULT_LIST);
      };
      for (const one of before) await act(sides[one.whose], one);
      const apart = { ada: await contents(sides.ada), account: await contents(sides.account) };
      const union = [...new Set([...(await listHeartedIds(sides.ada)), ...(await listHeartedIds(sides.account))])];

      const joined = { writeId: sides.account.writeId, readIds: [sides.account.writeId, sides.ada.writeId] };
      const together = await listHeartedIds(joined);
      // The default lists become one, so a newer "off" may end an older heart; nothing appears out of nowhere.
      expect(together.every((id) => union.includes(id))).toBe(true);
      const names = (await listWishlists(joined)).flatMap(({ name }) => name ?? []);
      expect(names).toHaveLength(Object.keys({ ...apart.ada }).length + Object.keys({ ...apart.account }).length - 2);

      for (const one of after) {
        later();
        await setHeart(joined, one.productId, one.hearted, undefined, DEFAULT_LIST);
      }
      expect(await contents(sides.ada)).toEqual(apart.ada);
      if (after.length === 0) expect(await contents(sides.account)).toEqual(apart.account);
    }),
    { numRuns: 20 },
  );
});

describe('a shared list', () => {
  it('opens with its link only, until that is switched off', async () => {
    await setHeart(ada, 'kettle', true);
    const token = await shared(ada);
    expect(await shared(ada)).toBe(token);
    expect(await getShare(ada)).toEqual({ token, hidden: 0, fromBefore: false });
    expect((await getSharedList(token, 'en'))?.products.map(({ id }) => id)).toEqual(['kettle']);
    expect(await getSharedList(`${token}x`, 'en')).toBeNull();
    await stopSharingWishlist(ada);
    expect(await getSharedList(token, 'en')).toBeNull();
    expect(await shared(ada)).not.toBe(token);
  });

  it('is one of several: each has its own link, which ends with it', async () => {
    const gifts = await made(ada, 'Gifts');
    await setHeart(ada, 'kettle', true);
    await setHeart(ada, 'cup', true, undefined, gifts);
    const [all, some] = [await shared(ada), await shared(ada, gifts)];
    expect(await getSharedList(some, 'en')).toMatchObject({ name: 'Gifts', products: [{ id: 'cup' }] });
    expect(await getSharedList(all, 'en')).toMatchObject({ name: null, products: [{ id: 'kettle' }] });
    await stopSharingWishlist(ada);
    expect(await getSharedList(some, 'en')).not.toBeNull();
    await changeList(ada, gifts, { deleted: true });
    expect(await getSharedList(some, 'en')).toBeNull();
  });
});

async function shared(owner: ShopperScope, listId?: string): Promise<string> {
  const link = await shareWishlist(owner, listId);
  return link.ok ? link.value : '';
}
