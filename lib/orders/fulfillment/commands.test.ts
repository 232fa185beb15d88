import { spawnSync } from 'node:child_process';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { orderEvents, orders, payments } from '@/db/schema/orders';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenGuestAtPayment, givenPlacedOrder, givenProduct, reviewOf } from '@/e2e/fixtures/shop';
import { saveCheckoutDelivery } from '@/lib/checkout/commands';
import { reserveOrder } from '@/lib/checkout/place-order/commands';
import { cancelOrder, confirmOrder } from '../commands';
import { getOrderToken } from '../queries';
import { markDelivered, markPaid, markSent } from './commands';

process.env.KINDLING_DEMO = '1';
beforeAll(freshDatabase);
afterAll(dropDatabase);

type Details = { status?: 'succeeded' | 'awaiting-transfer'; delivery?: 'standard' | 'collect-berlin' };

async function givenOrder({ status = 'succeeded', delivery = 'standard' }: Details = {}) {
  const guest = await givenGuestAtPayment({ [await givenProduct(5)]: 1 });
  await saveCheckoutDelivery(guest.owner, delivery, null);
  const { checkoutId, reviewed } = await reviewOf(guest.owner);
  const agreement = { checkoutId, reviewed, method: 'demo-pay', locale: 'de' } as const;
  const reserved = await reserveOrder({ owner: guest.owner, signedIn: false }, agreement);
  if (!reserved.ok) throw new Error(reserved.code);
  await confirmOrder(reserved.value, { status, reference: 'test' });
  const [order] = await db.select().from(orders).where(eq(orders.id, reserved.value));
  return { id: reserved.value, number: order?.number ?? '' };
}

async function lookAt(id: string) {
  const [order] = await db.select().from(orders).where(eq(orders.id, id));
  const [payment] = await db.select().from(payments).where(eq(payments.orderId, id));
  const events = await db.select().from(orderEvents).where(eq(orderEvents.orderId, id));
  const mails = await db.$count(outbox, eq(outbox.cause, `order-sent:${id}`));
  return { status: order?.status, payment: payment?.status, events: events.map(({ kind }) => kind).sort(), mails };
}

describe('an order', () => {
  it('that waits for a transfer goes its way step by step, each told once', async () => {
    const { id, number } = await givenOrder({ status: 'awaiting-transfer' });
    expect(await markSent(number)).toEqual({ ok: false, code: 'too-early' });
    expect(await markPaid(number)).toEqual({ ok: true, value: { repeated: false } });
    expect(await lookAt(id)).toMatchObject({ status: 'confirmed', payment: 'succeeded', mails: 0 });
    expect(await markDelivered(number)).toEqual({ ok: false, code: 'too-early' });
    await markSent(number);
    expect(await lookAt(id)).toMatchObject({ status: 'sent', mails: 1 });
    await markDelivered(number);
    const events = ['delivered', 'paid', 'placed', 'sent'];
    expect(await lookAt(id)).toEqual({ status: 'delivered', payment: 'succeeded', events, mails: 1 });
  });

  it('takes a step once, however often and however many at once say so', async () => {
    const { id, number } = await givenOrder();
    const said = await Promise.all([1, 2, 3, 4].map(() => markSent(number)));
    expect(said.every(({ ok }) => ok)).toBe(true);
    expect(said.filter((one) => one.ok && !one.value.repeated)).toHaveLength(1);
    expect(await markPaid(number)).toEqual({ ok: true, value: { repeated: true } });
    expect(await lookAt(id)).toEqual({
      status: 'sent',
      payment: 'succeeded',
      events: ['paid', 'placed', 'sent'],
      mails: 1,
    });
  });

  it('that is collected is never sent, but handed over', async () => {
    const { id, number } = await givenOrder({ delivery: 'collect-berlin' });
    expect(await markSent(number)).toEqual({ ok: false, code: 'collected' });
    expect((await markDelivered(number)).ok).toBe(true);
    expect(await lookAt(id)).toMatchObject({ status: 'delivered', mails: 0 });
  });

  it('that was called off goes nowhere', async () => {
    const { id, number } = await givenOrder();
    await cancelOrder((await getOrderToken(id)) ?? '');
    for (const mark of [markPaid, markSent, markDelivered]) {
      expect(await mark(number)).toEqual({ ok: false, code: 'too-late' });
    }
    expect((await lookAt(id)).status).toBe('cancelled');
  });

  it('whose person was erased is sent without a mail', async () => {
    const { id, number } = await givenOrder();
    const held = { heldSince: new Date(), email: null, sealedToken: '' };
    await transaction((tx) => tx.update(orders).set(held).where(eq(orders.id, id)));
    expect((await markSent(number)).ok).toBe(true);
    expect(await lookAt(id)).toMatchObject({ status: 'sent', mails: 0 });
  });

  it('with another number is unknown', async () => {
    expect(await markSent('KND-XXXXX')).toEqual({ ok: false, code: 'unknown' });
  });
});

describe('the command line', () => {
  const order = (...args: string[]) =>
    spawnSync('npx', ['tsx', '--conditions=react-server', 'scripts/order.ts', ...args], { encoding: 'utf8' });

  it('takes a step, and says when it was taken before', async () => {
    const { id, number } = await givenOrder();
    expect(order('sent', number.toLowerCase()).stdout).toContain('is sent now');
    expect(order('sent', number).stdout).toContain('was sent already');
    expect(await lookAt(id)).toMatchObject({ status: 'sent', mails: 1 });
  });

  it('takes goods back and gives the money back', async () => {
    const { id, number } = (await givenPlacedOrder()).order;
    await markSent(number);
    expect(order('returned', number).stdout).toContain('24.90 is given back');
    expect(order('returned', number).stdout).toContain('returned already');
    const events = ['paid', 'placed', 'refunded', 'return-announced', 'returned', 'sent'];
    expect(await lookAt(id)).toMatchObject({ status: 'returned', payment: 'refunded', events });
  }, 30_000);

  it('says what is wrong and fails', () => {
    expect(order('lost', 'KND-22222')).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage') });
    expect(order('paid', 'KND-XXXXX')).toMatchObject({ status: 1, stderr: expect.stringContaining('no such order') });
  });
});
