import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { orders, payments } from '@/db/schema/orders';
import { abandonedCharges, demoRefunds, withdrawals } from '@/db/schema/returns';
import { workFailures } from '@/db/schema/work';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenPlacedOrder } from '@/e2e/fixtures/shop';
import { markDelivered, markSent } from '../orders/fulfillment/commands';
import { receiveReturn } from '../orders/returns/commands';
import { actOnWithdrawals, receiveWithdrawal } from '../orders/withdrawals/commands';
import { reconcilePayments } from '../payments/commands';
import { payDueRefunds, voidAbandonedCharges } from '../payments/refunds';
import { HOUR_IN_MS, MINUTE_IN_MS, now, shift } from './clock';
import { newId } from './id';

process.env.KINDLING_DEMO = '1';
beforeAll(freshDatabase);
afterAll(dropDatabase);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await transaction((tx) => tx.delete(workFailures));
});

const later = (ms: number) => vi.setSystemTime(shift(now(), ms));
const failures = () => db.select().from(workFailures);

/** A delivered order that has come back whole: its money is due. */
async function givenDueRefund(): Promise<{ orderId: string; paymentId: string }> {
  const { order } = await givenPlacedOrder();
  await markSent(order.number);
  await markDelivered(order.number);
  await receiveReturn(order.number);
  const [payment] = await db.select().from(payments).where(eq(payments.orderId, order.id));
  return { orderId: order.id, paymentId: payment?.id ?? '' };
}

const isGivenBack = async (paymentId: string) =>
  (await db.$count(demoRefunds, eq(demoRefunds.chargeKey, paymentId))) === 1;

const payWith = (paymentId: string, provider: string) =>
  transaction((tx) => tx.update(payments).set({ provider }).where(eq(payments.id, paymentId)));

// Prevents that one refund of a provider that the shop no longer has stops every other refund for ever.
describe('a refund that cannot be paid', () => {
  it('stops no other, is counted, and is paid when it can be', async () => {
    const [first, second, third] = [await givenDueRefund(), await givenDueRefund(), await givenDueRefund()];
    await payWith(first.paymentId, 'left-long-ago');
    await expect(payDueRefunds()).rejects.toThrow(AggregateError);
    expect([await isGivenBack(second.paymentId), await isGivenBack(third.paymentId)]).toEqual([true, true]);
    expect(await failures()).toMatchObject([{ work: 'refund', attempts: 1, lastError: 'Error' }]);
    await payWith(first.paymentId, 'demo');
    await payDueRefunds();
    expect(await isGivenBack(first.paymentId)).toBe(true);
    expect(await failures()).toEqual([]);
  });

  it('is tried less and less often, once an hour at least', async () => {
    const { paymentId } = await givenDueRefund();
    await payWith(paymentId, 'left-long-ago');
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 10; attempt++) {
      await payDueRefunds().catch(() => undefined);
      const [failure] = await failures();
      const wait = (failure?.nextAttemptAt.getTime() ?? 0) - now().getTime();
      waits.push(wait / MINUTE_IN_MS);
      if (wait > 0) {
        later(wait - 1);
        await payDueRefunds();
        expect((await failures())[0]?.attempts, 'not before its time').toBe(attempt);
      }
      later(1);
    }
    expect(waits).toEqual([0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
    await payWith(paymentId, 'demo');
    later(HOUR_IN_MS);
    await payDueRefunds();
  });
});

describe('a charge of a vanished order', () => {
  it('whose provider is gone stops no other', async () => {
    const charge = (provider: string) => ({ idempotencyKey: newId(), provider, at: now() });
    await transaction((tx) => tx.insert(abandonedCharges).values([charge('left-long-ago'), charge('demo')]));
    await expect(voidAbandonedCharges()).rejects.toThrow(AggregateError);
    expect(await db.select().from(abandonedCharges)).toMatchObject([{ provider: 'left-long-ago' }]);
    await transaction((tx) => tx.delete(abandonedCharges));
  });
});

describe('an order that cannot be settled', () => {
  it('stops neither the others nor the refunds', async () => {
    const { order } = await givenPlacedOrder();
    const { paymentId } = await givenDueRefund();
    const other = await givenPlacedOrder();
    for (const { id } of [order, other.order]) {
      await transaction((tx) => tx.update(orders).set({ status: 'cancelled' }).where(eq(orders.id, id)));
    }
    const of = (id: string) => db.select().from(payments).where(eq(payments.orderId, id));
    await payWith((await of(order.id))[0]?.id ?? '', 'left-long-ago');
    await expect(reconcilePayments()).rejects.toThrow(AggregateError);
    expect((await of(other.order.id))[0]?.status).toBe('refunded');
    expect(await isGivenBack(paymentId)).toBe(true);
  });
});

describe('a withdrawal sealed with another secret', () => {
  it('is kept and counted, and the others are acted on', async () => {
    const { order, email } = await givenPlacedOrder();
    const [foreign, good] = [newId(), newId()];
    const typed = { name: 'Ada Ember', locale: 'en' as const, email, orderNumber: order.number };
    await receiveWithdrawal(foreign, typed);
    const [kept] = await db.select().from(withdrawals).where(eq(withdrawals.id, foreign));
    await transaction((tx) =>
      tx
        .update(withdrawals)
        .set({ sealed: 'x'.repeat(80) })
        .where(eq(withdrawals.id, foreign)),
    );
    await receiveWithdrawal(good, typed);
    expect((await actOnWithdrawals()).map(({ orderId }) => orderId)).toEqual([order.id]);
    expect(await db.select().from(withdrawals)).toMatchObject([{ id: foreign }]);
    expect(await failures()).toMatchObject([
      { work: 'withdrawal', subjectId: foreign, lastError: 'UnreadableWithdrawal' },
    ]);
    // The old secret is back.
    await transaction((tx) => tx.update(withdrawals).set({ sealed: kept?.sealed }).where(eq(withdrawals.id, foreign)));
    await actOnWithdrawals();
    expect(await db.$count(outbox, eq(outbox.cause, `withdrawal:${foreign}`))).toBe(1);
    expect(await db.$count(withdrawals)).toBe(0);
    expect(await failures()).toEqual([]);
  });
});
