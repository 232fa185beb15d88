import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { variants } from '@/db/schema/catalog';
import { outbox } from '@/db/schema/mail';
import { demoCharges, orders, payments } from '@/db/schema/orders';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenGuestAtPayment, givenProduct } from '@/e2e/fixtures/shop';
import { countCart } from '@/lib/cart/queries';
import { HOUR_IN_MS, now, shift } from '@/lib/platform/clock';
import { reserveOrder } from '../checkout/place-order/commands';
import { getOpenPayment } from '../checkout/queries';
import { answerPayment, payOrder, reconcilePayments } from './commands';
import { demoPayment } from './demo/provider';
import { PaymentUnanswered } from './provider';

process.env.KINDLING_DEMO = '1';
beforeAll(freshDatabase);
afterAll(dropDatabase);
afterEach(() => {
  vi.restoreAllMocks();
});

async function givenReserved(method: string) {
  const cup = await givenProduct(5);
  const guest = await givenGuestAtPayment({ [cup]: 2 });
  const agreed = { checkoutId: guest.checkoutId, reviewed: guest.reviewed, method, locale: 'en' as const };
  /** What pressing "Order and pay" does; again, it is the same checkout. */
  const press = async () => {
    const reserved = await reserveOrder({ owner: guest.owner, signedIn: false }, agreed);
    if (!reserved.ok) throw new Error(reserved.code);
    return reserved.value;
  };
  const orderId = await press();
  const [payment] = await db.select().from(payments).where(eq(payments.orderId, orderId));
  return { ...guest, cup, press, orderId, paymentId: payment?.id ?? '' };
}

/** The line is cut: whatever reaches the provider, no answer comes back. */
function silence(...calls: ('charge' | 'confirm' | 'lookup' | 'cancel')[]) {
  const cut = calls.map((call) => {
    const real = demoPayment[call] as (...given: unknown[]) => Promise<unknown>;
    return vi.spyOn(demoPayment, call).mockImplementation(async (...given: unknown[]) => {
      if (call !== 'lookup') await real(...given).catch(() => undefined);
      throw new PaymentUnanswered('cut');
    });
  });
  return () => {
    for (const one of cut) one.mockRestore();
  };
}

const statusOf = async (id: string) => (await db.select().from(orders).where(eq(orders.id, id)))[0]?.status;
const stockOf = async (id: string) => (await db.select().from(variants).where(eq(variants.id, id)))[0]?.stock;
const charges = (key: string) => db.$count(demoCharges, eq(demoCharges.idempotencyKey, key));

async function anHourLater(orderId: string) {
  const placedAt = shift(now(), -HOUR_IN_MS);
  await transaction((tx) => tx.update(orders).set({ placedAt }).where(eq(orders.id, orderId)));
}

describe('a provider that takes the money and falls silent', () => {
  it('leaves the cart as it is, and pressing again makes one order of one charge', async () => {
    const { owner, orderId, paymentId, press } = await givenReserved('demo-pay');
    const restore = silence('charge', 'lookup');
    expect(await payOrder(orderId)).toEqual({ state: 'unknown' });
    expect(await statusOf(orderId)).toBe('reserved');
    expect(await countCart(owner)).toBe(2);
    restore();
    expect(await press()).toBe(orderId);
    expect(await payOrder(orderId)).toMatchObject({ state: 'placed', first: true });
    expect(await charges(paymentId)).toBe(1);
    expect(await countCart(owner)).toBe(0);
  });

  it('is asked on by the worker when the person has gone: the order is confirmed once, by mail', async () => {
    const { orderId, paymentId } = await givenReserved('demo-pay');
    const restore = silence('charge', 'lookup');
    await payOrder(orderId);
    await anHourLater(orderId);
    await expect(reconcilePayments()).rejects.toThrow(AggregateError);
    expect(await statusOf(orderId), 'nobody knows yet').toBe('reserved');
    restore();
    await Promise.all([reconcilePayments(), reconcilePayments()]);
    expect(await statusOf(orderId)).toBe('confirmed');
    expect(await charges(paymentId)).toBe(1);
    expect(await db.$count(outbox, eq(outbox.cause, `order-confirmed:${orderId}`))).toBe(1);
  });

  it('after a yes in the bank’s app is no failure either: the order is there, or is waited for', async () => {
    const { owner, orderId } = await givenReserved('demo-confirm');
    await payOrder(orderId);
    let restore = silence('confirm', 'lookup');
    expect(await answerPayment(orderId, true)).toEqual({ state: 'unknown' });
    expect(await countCart(owner)).toBe(2);
    restore();
    restore = silence('confirm');
    expect(await answerPayment(orderId, true), 'its books can be read').toMatchObject({ state: 'placed' });
    restore();
    expect(await getOpenPayment(owner)).toBeNull();
    expect(await countCart(owner)).toBe(0);
  });
});

describe('a provider that never hears of a charge', () => {
  it('is told to refuse it once nobody waits any more: goods and cart are as they were', async () => {
    const { owner, orderId, paymentId, cup } = await givenReserved('demo-pay');
    vi.spyOn(demoPayment, 'charge').mockRejectedValueOnce(new PaymentUnanswered('cut'));
    expect(await payOrder(orderId)).toEqual({ state: 'unknown' });
    expect(await charges(paymentId)).toBe(0);
    await anHourLater(orderId);
    await reconcilePayments();
    expect(await statusOf(orderId)).toBeUndefined();
    expect(await stockOf(cup)).toBe(5);
    expect(await countCart(owner)).toBe(2);
    const amount = { amountInCents: 4490, currency: 'EUR' } as const;
    const late = await demoPayment.charge({ idempotencyKey: paymentId, amount, method: 'demo-pay' });
    expect(late.status).toBe('cancelled');
  });
});
