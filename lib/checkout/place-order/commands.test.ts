import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { prices, variants } from '@/db/schema/catalog';
import { identifiers } from '@/db/schema/identity';
import { outbox } from '@/db/schema/mail';
import { coupons, demoCharges, orderLines, orders, payments } from '@/db/schema/orders';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenGuestAtPayment, givenProduct, reviewOf } from '@/e2e/fixtures/shop';
import { applyCoupon, setCartQuantity } from '@/lib/cart/commands';
import { countCart, getCart } from '@/lib/cart/queries';
import { findOrCreateIdentifier } from '@/lib/identity/identifiers';
import { DAY_IN_MS, now, shift } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { type PaymentOutcome, payOrder } from '../../payments/commands';
import { saveCheckoutDelivery } from '../commands';
import { reserveOrder } from './commands';

process.env.KINDLING_DEMO = '1';

type Guest = Awaited<ReturnType<typeof givenGuestAtPayment>>;

const reserve = ({ owner, checkoutId, reviewed }: Guest, method = 'demo-pay') =>
  reserveOrder({ owner, signedIn: false }, { checkoutId, reviewed, method, locale: 'en' });

async function place(guest: Guest, method = 'demo-pay'): Promise<PaymentOutcome | { state: string }> {
  const reserved = await reserve(guest, method);
  return reserved.ok ? payOrder(reserved.value) : { state: reserved.code };
}

async function stockOf(variantId: string) {
  const [row] = await db.select().from(variants).where(eq(variants.id, variantId));
  return row?.stock;
}

async function givenCoupon(emailIdentifierId: string | null = null, percent = 10) {
  const code = `WELCOME${newId().toUpperCase()}`;
  const expiresAt = shift(now(), DAY_IN_MS);
  await transaction((tx) =>
    tx.insert(coupons).values({ code, percent, campaign: code, emailIdentifierId, createdAt: now(), expiresAt }),
  );
  return code;
}

function raise(): never {
  throw new Error('There is no order.');
}

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe('placing an order', () => {
  it('takes the stock, empties the cart and sends one mail', async () => {
    const cup = await givenProduct(5);
    const guest = await givenGuestAtPayment({ [cup]: 2 });
    expect(await place(guest)).toMatchObject({ state: 'placed', first: true });
    const [order] = await db.select().from(orders).where(eq(orders.idempotencyKey, guest.checkoutId));
    expect(order).toMatchObject({ status: 'confirmed', totalInCents: 4490, cartOwnerId: null });
    expect(await stockOf(cup)).toBe(3);
    expect(await countCart(guest.owner)).toBe(0);
    expect(await reviewOf(guest.owner)).toMatchObject({ checkoutId: '' });
    expect(await db.$count(outbox, eq(outbox.cause, `order-confirmed:${order?.id}`))).toBe(1);
  });

  it('belongs to the typed address, which nobody has proven', async () => {
    const guest = await givenGuestAtPayment({ [await givenProduct(5)]: 1 });
    await place(guest);
    const [order] = await db.select().from(orders).where(eq(orders.idempotencyKey, guest.checkoutId));
    const [identifier] = await db
      .select()
      .from(identifiers)
      .where(eq(identifiers.id, order?.identifierId ?? ''));
    expect(identifier).toMatchObject({ kind: 'email', value: guest.email });
  });

  it('is one order when the same checkout is sent twenty times at once', async () => {
    const cup = await givenProduct(50);
    const guest = await givenGuestAtPayment({ [cup]: 1 });
    const answers = await Promise.all(Array.from({ length: 20 }, () => place(guest)));
    expect(answers.every(({ state }) => state === 'placed')).toBe(true);
    expect(answers.filter((answer) => 'first' in answer && answer.first)).toHaveLength(1);
    expect(await db.$count(orders, eq(orders.idempotencyKey, guest.checkoutId))).toBe(1);
    expect(await stockOf(cup)).toBe(49);
  });

  it('is found again by whoever placed it, and by nobody who knows the id of their checkout', async () => {
    const guest = await givenGuestAtPayment({ [await givenProduct(5)]: 1 });
    const reserved = await reserve(guest);
    expect(reserved.ok).toBe(true);
    expect(await reserve(guest)).toEqual(reserved);
    const other = await givenGuestAtPayment({ [await givenProduct(5)]: 1 });
    expect(await reserve({ ...guest, owner: other.owner })).toEqual({ ok: false, code: 'changed' });
  });

  it('gives the last piece to exactly one of two buyers, a hundred times', async () => {
    for (let round = 0; round < 100; round++) {
      const cup = await givenProduct(1);
      const guests = [await givenGuestAtPayment({ [cup]: 1 }), await givenGuestAtPayment({ [cup]: 1 })];
      const states = (await Promise.all(guests.map((guest) => place(guest)))).map(({ state }) => state);
      expect(states.sort()).toEqual(['placed', 'soldOut']);
      expect(await stockOf(cup)).toBe(0);
    }
  }, 120_000);

  it('charges nothing when the price is another one than the person has seen', async () => {
    const [cup, pot] = [await givenProduct(5), await givenProduct(5)];
    const guest = await givenGuestAtPayment({ [cup]: 1 });
    await setCartQuantity(guest.owner, pot, 1);
    const charges = await db.$count(demoCharges);
    expect(await place(guest)).toEqual({ state: 'changed' });
    expect(await db.$count(demoCharges)).toBe(charges);
    expect(await stockOf(cup)).toBe(5);
  });

  it('charges nothing when a thing has left the catalogue meanwhile, and keeps it and the rest in the cart', async () => {
    const [cup, pot] = [await givenProduct(5), await givenProduct(5)];
    const [one, both] = [await givenGuestAtPayment({ [cup]: 1 }), await givenGuestAtPayment({ [cup]: 1, [pot]: 1 })];
    const charges = await db.$count(demoCharges);
    await transaction(async (tx) => {
      await tx.delete(prices).where(eq(prices.variantId, cup));
      await tx.delete(variants).where(eq(variants.id, cup));
    });
    expect(await place(one)).toEqual({ state: 'soldOut' });
    expect(await place(both)).toEqual({ state: 'changed' });
    expect(await db.$count(demoCharges)).toBe(charges);
    expect((await getCart(both.owner, 'en')).gone).toMatchObject([{ variantId: cup }]);
    expect(await place({ ...both, ...(await reviewOf(both.owner)) })).toMatchObject({ state: 'placed' });
    expect((await getCart(both.owner, 'en')).gone, 'still waits to be seen').toHaveLength(1);
  });

  it('costs nothing and asks no provider when the total is zero', async () => {
    const cup = await givenProduct(5, 0);
    const guest = await givenGuestAtPayment({ [cup]: 1 });
    await saveCheckoutDelivery(guest.owner, 'collect-berlin', null);
    const charges = await db.$count(demoCharges);
    expect(await place({ ...guest, ...(await reviewOf(guest.owner)) }, 'none')).toMatchObject({ state: 'placed' });
    expect(await db.$count(demoCharges)).toBe(charges);
  });

  it('knows no demo payment outside demo mode', async () => {
    process.env.KINDLING_DEMO = '0';
    try {
      expect(await place(await givenGuestAtPayment({ [await givenProduct(5)]: 1 }))).toEqual({ state: 'method' });
    } finally {
      process.env.KINDLING_DEMO = '1';
    }
  });
});

describe('the sums of an order', () => {
  const goods = fc.array(
    fc.record({ cents: fc.integer({ min: 0, max: 30_000 }), pieces: fc.integer({ min: 1, max: 5 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );

  it('add up to the cent, whatever is bought, however it is delivered, whatever the coupon takes off', async () => {
    await fc.assert(
      fc.asyncProperty(
        goods,
        fc.constantFrom(0, 1, 10, 33, 99, 100),
        fc.constantFrom('standard' as const, 'express' as const, 'collect-berlin' as const),
        async (bought, percent, delivery) => {
          const cart: Record<string, number> = {};
          for (const { cents, pieces } of bought) cart[await givenProduct(9, cents)] = pieces;
          const guest = await givenGuestAtPayment(cart);
          if (percent > 0) await applyCoupon(guest.owner, await givenCoupon(null, percent));
          await saveCheckoutDelivery(guest.owner, delivery, null);
          const review = await reviewOf(guest.owner);
          const method = review.totals?.totalInCents === 0 ? 'none' : 'demo-pay';
          expect(await place({ ...guest, ...review }, method)).toMatchObject({ state: 'placed' });
          const [order] = await db.select().from(orders).where(eq(orders.idempotencyKey, review.checkoutId));
          const lines = await db
            .select()
            .from(orderLines)
            .where(eq(orderLines.orderId, order?.id ?? ''));
          const sum = lines.reduce((total, { unitInCents, quantity }) => total + unitInCents * quantity, 0);
          const { goodsInCents, discountInCents, deliveryInCents, totalInCents, taxInCents, taxes } = order ?? raise();
          expect(goodsInCents).toBe(sum);
          expect(totalInCents).toBe(sum - discountInCents + deliveryInCents);
          expect(taxes.reduce((total, { grossInCents }) => total + grossInCents, 0)).toBe(totalInCents);
          expect(taxes.reduce((total, line) => total + line.taxInCents, 0)).toBe(taxInCents);
          const [payment] = await db
            .select()
            .from(payments)
            .where(eq(payments.orderId, order?.id ?? ''));
          expect(payment?.amountInCents).toBe(totalInCents);
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe('a coupon', () => {
  it('is redeemed once, however many carts hold it at the same time', async () => {
    const [cup, code] = [await givenProduct(50), await givenCoupon()];
    const guests = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const guest = await givenGuestAtPayment({ [cup]: 1 });
        await applyCoupon(guest.owner, code);
        return { ...guest, ...(await reviewOf(guest.owner)) };
      }),
    );
    const states = (await Promise.all(guests.map((guest) => place(guest)))).map(({ state }) => state);
    expect(states.filter((state) => state === 'placed')).toHaveLength(1);
    expect(states.filter((state) => state === 'coupon')).toHaveLength(7);
    expect(await stockOf(cup)).toBe(49);
  });

  it('that is bound to an address works for that typed address only', async () => {
    const cup = await givenProduct(50);
    const [mine, other] = [`${newId().toLowerCase()}@example.com`, `${newId().toLowerCase()}@example.com`];
    const identifier = await transaction((tx) => findOrCreateIdentifier(tx, 'email', mine));
    const code = await givenCoupon(identifier.id);
    const stranger = await givenGuestAtPayment({ [cup]: 1 }, other);
    await applyCoupon(stranger.owner, code);
    expect((await reviewOf(stranger.owner)).totals?.discountInCents).toBe(0);
    const owner = await givenGuestAtPayment({ [cup]: 1 }, mine);
    await applyCoupon(owner.owner, code);
    expect((await reviewOf(owner.owner)).totals?.discountInCents).toBe(200);
  });
});
