import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { transaction } from '@/db/client';
import { coupons } from '@/db/schema/orders';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { someone, stock } from '@/e2e/fixtures/goods';
import type { ShopperScope } from '../identity/shopper';
import { applyCoupon, removeCoupon, setCartQuantity } from './commands';
import { getCart } from './queries';
import { COUPON_TRIES } from './rules';

const KETTLE = 'kettle-one';
let people = 0;
let ada: ShopperScope;

beforeAll(async () => {
  await freshDatabase();
  await stock({ id: 'kettle' });
});
afterAll(dropDatabase);
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T10:00:00Z') });
  people += 1;
  ada = await someone(`visitor-${people}`);
});

const later = (minutes = 1) => vi.setSystemTime(Date.now() + minutes * 60_000);

describe('a coupon in the cart', () => {
  const make = (code: string, rest: Partial<typeof coupons.$inferInsert> = {}) =>
    transaction((tx) =>
      tx.insert(coupons).values({
        code,
        percent: 10,
        campaign: code,
        createdAt: new Date('2026-01-01'),
        expiresAt: new Date('2026-12-31'),
        ...rest,
      }),
    );

  it('lowers the total until it is removed', async () => {
    await make(`TEN-${people}`);
    await setCartQuantity(ada, KETTLE, 10);
    expect(await applyCoupon(ada, ` ten-${people} `)).toEqual({
      ok: true,
      value: { code: `TEN-${people}`, percent: 10 },
    });
    expect((await getCart(ada, 'en')).totals).toMatchObject({ goodsInCents: 10_000, discountInCents: 1_000 });
    later();
    await removeCoupon(ada);
    expect((await getCart(ada, 'en')).totals).toMatchObject({ discountInCents: 0 });
  });

  it('says why it cannot be used', async () => {
    const grace = await someone(`grace-${people}`, 'email');
    const email = await someone(`email-${people}`, 'email');
    await make(`OLD-${people}`, { expiresAt: new Date('2026-02-01') });
    await make(`HERS-${people}`, { emailIdentifierId: grace.writeId });
    const known = { writeId: ada.writeId, readIds: [ada.writeId, email.writeId] };
    expect(await applyCoupon(ada, 'nothing')).toEqual({ ok: false, code: 'unknown' });
    expect(await applyCoupon(ada, `OLD-${people}`)).toEqual({ ok: false, code: 'expired' });
    expect(await applyCoupon(known, `HERS-${people}`)).toEqual({ ok: false, code: 'notYours' });
    expect(
      await applyCoupon({ writeId: ada.writeId, readIds: [ada.writeId, grace.writeId] }, `HERS-${people}`),
    ).toMatchObject({
      ok: true,
    });
  });

  it('that expires while it lies there no longer counts, and says so', async () => {
    await make(`SOON-${people}`, { expiresAt: new Date('2026-03-01T10:30:00Z') });
    await setCartQuantity(ada, KETTLE, 1);
    await applyCoupon(ada, `SOON-${people}`);
    later(60);
    expect(await getCart(ada, 'en')).toMatchObject({ coupon: { problem: 'expired' }, totals: { discountInCents: 0 } });
  });

  it('cannot be guessed by trying: after so many codes one has to wait', async () => {
    for (let tries = 0; tries < COUPON_TRIES.owner.limit; tries++)
      expect(await applyCoupon(ada, `GUESS-${tries}`)).toEqual({ ok: false, code: 'unknown' });
    await make(`REAL-${people}`);
    expect(await applyCoupon(ada, `REAL-${people}`)).toEqual({ ok: false, code: 'tooMany' });
    const newcomer = await someone(`newcomer-${people}`);
    expect((await applyCoupon(newcomer, `REAL-${people}`)).ok, 'nobody else is shut out').toBe(true);
    later(COUPON_TRIES.owner.windowInMinutes + 1);
    expect(await applyCoupon(ada, 'GUESS')).toEqual({ ok: false, code: 'unknown' });
  });

  it('cannot be guessed from one network either, with a new cookie for every try', async () => {
    const network = `192.0.${people}`;
    const guess = async (tries: number, from: string) =>
      applyCoupon(await someone(`guesser-${people}-${from}-${tries}`), `GUESS-${tries}`, from);
    for (let tries = 0; tries < COUPON_TRIES.network.limit; tries++)
      expect(await guess(tries, network)).toEqual({ ok: false, code: 'unknown' });
    expect(await guess(-1, network)).toEqual({ ok: false, code: 'tooMany' });
    expect(await guess(-2, `198.51.${people}`)).toEqual({ ok: false, code: 'unknown' });
    later(COUPON_TRIES.network.windowInMinutes + 1);
    expect(await guess(-3, network)).toEqual({ ok: false, code: 'unknown' });
  });
});
