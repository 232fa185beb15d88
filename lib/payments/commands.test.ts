import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { variants } from '@/db/schema/catalog';
import { demoCharges, orderEvents, orders, payments } from '@/db/schema/orders';
import { abandonedCharges } from '@/db/schema/returns';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenGuestAtPayment, givenProduct, reviewOf } from '@/e2e/fixtures/shop';
import { countCart } from '@/lib/cart/queries';
import { cancelOrder, releaseOrder } from '@/lib/orders/commands';
import { transferLines } from '@/lib/orders/mails';
import { getOrderByToken } from '@/lib/orders/queries';
import { openOrderToken } from '@/lib/orders/token';
import { HOUR_IN_MS, now, shift } from '@/lib/platform/clock';
import { saveCheckoutAddress } from '../checkout/commands';
import { reserveOrder } from '../checkout/place-order/commands';
import { getJustOrdered, getOpenPayment } from '../checkout/queries';
import { answerPayment, payOrder, reconcilePayments, refundOrder } from './commands';
import { demoPayment } from './demo/provider';

process.env.KINDLING_DEMO = '1';

async function givenReserved(method: string) {
  const cup = await givenProduct(5);
  const guest = await givenGuestAtPayment({ [cup]: 2 });
  const { owner, checkoutId, reviewed } = guest;
  const reserved = await reserveOrder({ owner, signedIn: false }, { checkoutId, reviewed, method, locale: 'en' });
  if (!reserved.ok) throw new Error(reserved.code);
  const [payment] = await db.select().from(payments).where(eq(payments.orderId, reserved.value));
  return { ...guest, cup, orderId: reserved.value, paymentId: payment?.id ?? '' };
}

const orderOf = async (id: string) => (await db.select().from(orders).where(eq(orders.id, id)))[0];
const stockOf = async (id: string) => (await db.select().from(variants).where(eq(variants.id, id)))[0]?.stock;
const chargeOf = async (key: string) =>
  (await db.select().from(demoCharges).where(eq(demoCharges.idempotencyKey, key)))[0]?.outcome;

/** The process was killed; the worker finds what it left an hour later. */
async function settleLater(orderId: string) {
  const placedAt = shift(now(), -HOUR_IN_MS);
  await transaction((tx) => tx.update(orders).set({ placedAt }).where(eq(orders.id, orderId)));
  await reconcilePayments();
}

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe('a payment', () => {
  it('that is declined leaves the cart as it was, gives the goods back and can be tried again', async () => {
    const guest = await givenReserved('demo-decline');
    expect(await stockOf(guest.cup)).toBe(3);
    expect(await payOrder(guest.orderId)).toMatchObject({ state: 'released' });
    expect(await orderOf(guest.orderId)).toBeUndefined();
    expect(await stockOf(guest.cup)).toBe(5);
    expect(await countCart(guest.owner)).toBe(2);
    const again = await reviewOf(guest.owner);
    expect(again.checkoutId).not.toBe(guest.checkoutId);
    const second = await reserveOrder(
      { owner: guest.owner, signedIn: false },
      { ...again, method: 'demo-pay', locale: 'en' },
    );
    expect(second.ok && (await payOrder(second.value))).toMatchObject({ state: 'placed' });
  });

  it('whose answer got lost is found in the books of the provider and taken once', async () => {
    const { orderId } = await givenReserved('demo-timeout');
    expect(await payOrder(orderId)).toMatchObject({ state: 'placed', first: true });
    expect(await payOrder(orderId)).toMatchObject({ state: 'placed', first: false });
  });

  it('waits for a yes in the bank app, and keeps the cart until then', async () => {
    const { orderId, owner } = await givenReserved('demo-confirm');
    expect(await payOrder(orderId)).toEqual({ state: 'needs-confirmation' });
    expect(await getOpenPayment(owner)).toMatchObject({ orderId });
    expect(await countCart(owner)).toBe(2);
    expect(await answerPayment(orderId, true)).toMatchObject({ state: 'placed' });
    expect(await countCart(owner)).toBe(0);
    expect(await answerPayment(orderId, false)).toMatchObject({ state: 'placed', first: false });
  });

  it('that is refused in the bank app gives the goods back', async () => {
    const { orderId, cup } = await givenReserved('demo-confirm');
    await payOrder(orderId);
    expect(await answerPayment(orderId, false)).toMatchObject({ state: 'released' });
    expect(await stockOf(cup)).toBe(5);
  });
});

describe('payment in advance', () => {
  beforeEach(() => {
    process.env.PAYMENT_BANK_ACCOUNT = 'Kindling, DE02 1203 0000 0000 2020 51';
  });
  afterEach(() => {
    process.env.PAYMENT_BANK_ACCOUNT = '';
  });

  it('makes an order that waits for the money and says where to send it', async () => {
    const { orderId, owner } = await givenReserved('bank-transfer');
    expect(await payOrder(orderId)).toMatchObject({ state: 'placed', first: true });
    const order = await getOrderByToken(openOrderToken((await orderOf(orderId))?.sealedToken ?? ''));
    expect(order).toMatchObject({ status: 'awaiting-payment', canCancel: true });
    expect(order && transferLines(order)?.map(({ value }) => value)).toEqual([
      'Kindling',
      'DE02 1203 0000 0000 2020 51',
      '€44.90',
      order?.number,
    ]);
    expect(await countCart(owner)).toBe(0);
  });

  it('is left alone by the worker, however long it takes', async () => {
    const { orderId } = await givenReserved('bank-transfer');
    await payOrder(orderId);
    await settleLater(orderId);
    expect(await orderOf(orderId)).toMatchObject({ status: 'awaiting-payment' });
  });
});

describe('a process that was killed', () => {
  it('between reservation and charge has charged nothing, and never will', async () => {
    const { orderId, cup, paymentId, owner } = await givenReserved('demo-pay');
    await settleLater(orderId);
    expect(await orderOf(orderId)).toBeUndefined();
    expect(await stockOf(cup)).toBe(5);
    expect(await countCart(owner)).toBe(2);
    const late = {
      idempotencyKey: paymentId,
      amount: { amountInCents: 1, currency: 'EUR' },
      method: 'demo-pay',
    } as const;
    expect(await demoPayment.charge(late)).toMatchObject({ status: 'cancelled' });
  });

  it('between charge and confirmation loses no order and doubles none', async () => {
    const { orderId, paymentId, cup } = await givenReserved('demo-pay');
    const amount = { amountInCents: 4490, currency: 'EUR' } as const;
    await demoPayment.charge({ idempotencyKey: paymentId, amount, method: 'demo-pay' });
    await Promise.all([settleLater(orderId), reconcilePayments()]);
    expect(await orderOf(orderId)).toMatchObject({ status: 'confirmed' });
    expect(await stockOf(cup)).toBe(3);
    expect(await db.$count(orderEvents, eq(orderEvents.orderId, orderId))).toBe(2);
  });

  it('between charge and the erasure of its person leaves no money taken', async () => {
    const { orderId, paymentId, cup } = await givenReserved('demo-pay');
    const amount = { amountInCents: 4490, currency: 'EUR' } as const;
    await demoPayment.charge({ idempotencyKey: paymentId, amount, method: 'demo-pay' });
    await releaseOrder(orderId);
    expect(await orderOf(orderId)).toBeUndefined();
    expect(await chargeOf(paymentId)).toBe('succeeded');
    await Promise.all([reconcilePayments(), reconcilePayments()]);
    expect(await chargeOf(paymentId)).toBe('refunded');
    expect(await stockOf(cup)).toBe(5);
    expect(await db.$count(abandonedCharges)).toBe(0);
  });

  it('before a charge that arrives after the erasure of its person: it is refused', async () => {
    const { orderId, paymentId } = await givenReserved('demo-pay');
    await releaseOrder(orderId);
    await reconcilePayments();
    const amount = { amountInCents: 4490, currency: 'EUR' } as const;
    const late = await demoPayment.charge({ idempotencyKey: paymentId, amount, method: 'demo-pay' });
    expect(late.status).toBe('cancelled');
  });

  it('while a yes was awaited lets the order go when none comes', async () => {
    const { orderId, paymentId, cup } = await givenReserved('demo-confirm');
    await payOrder(orderId);
    await reconcilePayments();
    expect(await orderOf(orderId)).toMatchObject({ status: 'reserved' });
    await settleLater(orderId);
    expect(await orderOf(orderId)).toBeUndefined();
    expect(await chargeOf(paymentId)).toBe('cancelled');
    expect(await stockOf(cup)).toBe(5);
  });
});

describe('an order', () => {
  it('that was just placed is where Back leads to, until a new checkout begins', async () => {
    const { orderId, owner } = await givenReserved('demo-pay');
    expect(await getJustOrdered(owner)).toBeNull();
    await payOrder(orderId);
    const token = openOrderToken((await orderOf(orderId))?.sealedToken ?? '');
    expect(await getJustOrdered(owner)).toBe(token);
    const address = { name: 'A', street: 'B', extra: null, postcode: '10115', city: 'C', country: 'DE', phone: null };
    await saveCheckoutAddress(owner, 'ada@example.com', address);
    expect(await getJustOrdered(owner)).toBeNull();
  });

  it('can be called off once: the goods and the money go back', async () => {
    const { orderId, paymentId, cup } = await givenReserved('demo-pay');
    await payOrder(orderId);
    const token = openOrderToken((await orderOf(orderId))?.sealedToken ?? '');
    const answers = await Promise.all([cancelOrder(token), cancelOrder(token)]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await chargeOf(paymentId), 'because it was called off').toBe('refunded');
    await refundOrder(orderId);
    expect(await stockOf(cup)).toBe(5);
    expect(await chargeOf(paymentId)).toBe('refunded');
    const order = await getOrderByToken(token);
    expect(order).toMatchObject({ status: 'cancelled', canCancel: false, payment: { status: 'refunded' } });
    expect(order?.events.map(({ kind }) => kind)).toEqual(['placed', 'paid', 'cancelled', 'refunded']);
  });

  it('that is called off where its provider cannot be asked is refunded by the worker', async () => {
    const { orderId, paymentId } = await givenReserved('demo-pay');
    await payOrder(orderId);
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubEnv('KINDLING_DEMO', '0');
    await cancelOrder(openOrderToken((await orderOf(orderId))?.sealedToken ?? ''));
    vi.unstubAllEnvs();
    log.mockRestore();
    expect(await chargeOf(paymentId)).toBe('succeeded');
    await reconcilePayments();
    expect(await chargeOf(paymentId)).toBe('refunded');
  });

  it('is shown to nobody while it is only reserved', async () => {
    const { orderId } = await givenReserved('demo-pay');
    expect(await getOrderByToken(openOrderToken((await orderOf(orderId))?.sealedToken ?? ''))).toBeNull();
    expect(await getOrderByToken('a token of nobody')).toBeNull();
  });
});
