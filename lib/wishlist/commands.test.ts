import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { someone, stock } from '@/e2e/fixtures/goods';
import type { Owner } from '../identity/shopper';
import { setHeart, shareWishlist, stopSharingWishlist } from './commands';
import { getSharedList, getShareToken, listHeartedIds, listWishedProducts } from './queries';
import { MAX_HEARTS } from './rules';

let people = 0;
let ada: Owner;

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
    const joined = { id: account.id, visible: [account.id, ada.id] };
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
    const dropped = (await listWishedProducts(ada, 'en')).filter(({ priceDropped }) => priceDropped);
    expect(dropped.map(({ id }) => id)).toEqual(['kettle']);
    expect((await listWishedProducts(ada, 'pl')).some(({ priceDropped }) => priceDropped)).toBe(false);
  });
});

describe('a shared list', () => {
  it('opens with its link only, until that is switched off', async () => {
    await setHeart(ada, 'kettle', true);
    const token = await shareWishlist(ada);
    expect(await shareWishlist(ada)).toBe(token);
    expect(await getShareToken(ada)).toBe(token);
    expect((await getSharedList(token, 'en'))?.map(({ id }) => id)).toEqual(['kettle']);
    expect(await getSharedList(`${token}x`, 'en')).toBeNull();
    await stopSharingWishlist(ada);
    expect(await getSharedList(token, 'en')).toBeNull();
    expect(await shareWishlist(ada)).not.toBe(token);
  });
});
