import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { orderEvents, orders } from '@/db/schema/orders';
import { withdrawals } from '@/db/schema/returns';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenPlacedOrder } from '@/e2e/fixtures/shop';
import type { Letter } from '@/lib/mail/commands';
import { renderMail } from '@/lib/mail/render';
import { MAILING } from '@/lib/mails';
import { reconcilePayments } from '@/lib/payments/commands';
import { DAY_IN_MS, now, shift } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { unseal } from '@/lib/platform/secret';
import { eraseIdentifiers } from '@/lib/privacy/erase';
import { markDelivered, markSent } from '../fulfillment/commands';
import { getPlacedOrder } from '../queries';
import { actOnWithdrawals, receiveWithdrawal } from './commands';

process.env.KINDLING_DEMO = '1';
beforeAll(freshDatabase);
afterAll(dropDatabase);

type Typed = { email: string; orderNumber: string };

async function withdraw(typed: Typed, id = newId()) {
  await receiveWithdrawal(id, { name: 'Ada Ember', locale: 'en', ...typed });
  await actOnWithdrawals();
  return id;
}

async function letterAbout(id: string): Promise<Letter | null> {
  const [row] = await db
    .select()
    .from(outbox)
    .where(eq(outbox.cause, `withdrawal:${id}`));
  return row?.sealed ? JSON.parse(unseal('outbox', row.sealed) ?? 'null') : null;
}

async function deliveredDaysAgo(orderId: string, days: number) {
  const at = shift(now(), -days * DAY_IN_MS);
  await transaction((tx) => tx.update(orderEvents).set({ at }).where(eq(orderEvents.orderId, orderId)));
}

describe('a withdrawal', () => {
  it('ends an order that has not left the house at once, gives the money back, and is acknowledged with its time', async () => {
    const { order, email } = await givenPlacedOrder();
    const id = await withdraw({ email, orderNumber: order.number });
    await reconcilePayments();
    const after = await getPlacedOrder(order.id);
    expect(after).toMatchObject({ status: 'cancelled', payment: { status: 'refunded' } });
    expect(after?.events.map(({ kind }) => kind)).toEqual(['placed', 'paid', 'withdrawn', 'cancelled', 'refunded']);
    const letter = await letterAbout(id);
    expect(letter).toMatchObject({
      kind: 'withdrawal-received',
      to: email,
      data: { orderNumber: order.number, name: 'Ada Ember', outcome: 'cancelled', link: `/orders/${order.token}` },
    });
    expect(JSON.stringify(letter)).toContain(String(now().getUTCFullYear()));
  });

  it('from an order that is on its way makes a return of everything, whose label is in the mail', async () => {
    const { order, email } = await givenPlacedOrder();
    await markSent(order.number);
    const id = await withdraw({ email, orderNumber: order.number });
    const after = await getPlacedOrder(order.id);
    expect(after?.returns).toMatchObject([{ cause: 'withdrawal', lines: [{ quantity: 1 }] }]);
    const link = `/orders/${order.token}/return/${after?.returns[0]?.id}`;
    expect(await letterAbout(id)).toMatchObject({ data: { outcome: 'return', link } });
    expect(await letterAbout(await withdraw({ email, orderNumber: order.number }))).toMatchObject({
      data: { outcome: 'ended' },
    });
  });

  it('after the time for it is acknowledged all the same, and changes nothing', async () => {
    const { order, email } = await givenPlacedOrder();
    await markSent(order.number);
    await markDelivered(order.number);
    await deliveredDaysAgo(order.id, 31);
    const id = await withdraw({ email, orderNumber: order.number });
    expect(await letterAbout(id)).toMatchObject({ data: { outcome: 'late' } });
    expect((await getPlacedOrder(order.id))?.returns).toEqual([]);
  });

  it('with somebody else’s address changes nothing, and tells the order’s own address nothing', async () => {
    const { order, email } = await givenPlacedOrder();
    const stranger = `${newId().toLowerCase()}@example.com`;
    const id = await withdraw({ email: stranger, orderNumber: order.number });
    expect(await letterAbout(id)).toMatchObject({ kind: 'withdrawal-unknown', to: stranger });
    expect((await getPlacedOrder(order.id))?.status).toBe('confirmed');
    expect(email).not.toBe(stranger);
  });

  it('cannot be used to flood a stranger with mails', async () => {
    const email = `${newId().toLowerCase()}@example.com`;
    const ids = [];
    for (let time = 0; time < 5; time++) ids.push(await withdraw({ email, orderNumber: 'KND-22222' }));
    const sent = await Promise.all(ids.map(letterAbout));
    expect(sent.filter(Boolean)).toHaveLength(3);
  });

  it('never carries what was typed as a name to an address that has nothing to do with an order', async () => {
    const email = `${newId().toLowerCase()}@example.com`;
    const name = 'Your account is locked';
    const id = newId();
    await receiveWithdrawal(id, { name, email, orderNumber: 'KND-22222', locale: 'en' });
    await actOnWithdrawals();
    expect(JSON.stringify(await letterAbout(id))).not.toContain(name);
  });

  it('cannot be used to find an order by going through numbers, from one address or one network', async () => {
    const { order, email } = await givenPlacedOrder();
    const declare = (typed: Typed, network: string | null = null) =>
      receiveWithdrawal(newId(), { name: 'Ada', locale: 'en', ...typed }, network);
    for (let time = 0; time < 10; time++) expect((await declare({ email, orderNumber: 'KND-22222' })).ok).toBe(true);
    expect(await declare({ email, orderNumber: order.number })).toEqual({ ok: false, code: 'too-many' });
    await actOnWithdrawals();
    expect((await getPlacedOrder(order.id))?.status).toBe('confirmed');
    const others = [];
    for (let time = 0; time < 25; time++)
      others.push(
        await declare({ email: `${newId().toLowerCase()}@example.com`, orderNumber: 'KND-22222' }, '192.0.2'),
      );
    expect(others.filter(({ ok }) => ok)).toHaveLength(20);
    await actOnWithdrawals();
  });

  it('with the right number and address works after some wrong digits', async () => {
    const { order, email } = await givenPlacedOrder();
    for (const orderNumber of ['KND-22222', 'KND-33333', 'KND-44444']) await withdraw({ email, orderNumber });
    await withdraw({ email, orderNumber: order.number });
    expect((await getPlacedOrder(order.id))?.status).toBe('cancelled');
  });

  it('that was written down before a crash is acted on once, and keeps the time at which it arrived', async () => {
    const { order, email } = await givenPlacedOrder();
    const id = newId();
    const declaration = { name: 'Ada', email, orderNumber: order.number, locale: 'en' } as const;
    const [first, again] = [await receiveWithdrawal(id, declaration), await receiveWithdrawal(id, declaration)];
    expect(again).toEqual(first);
    await Promise.all([actOnWithdrawals(), actOnWithdrawals(), actOnWithdrawals()]);
    expect((await getPlacedOrder(order.id))?.events.filter(({ kind }) => kind === 'withdrawn')).toHaveLength(1);
    expect(await db.$count(withdrawals)).toBe(0);
  });
});

describe('a withdrawal by somebody who was erased', () => {
  const erase = async (orderId: string) => {
    const [row] = await db.select().from(orders).where(eq(orders.id, orderId));
    await transaction((tx) => eraseIdentifiers(tx, [row?.identifierId ?? ''], 'deleted-address'));
    return row?.address.name ?? '';
  };
  const declare = async (orderNumber: string, name: string) => {
    const id = newId();
    await receiveWithdrawal(id, { name, locale: 'en', email: 'new-address@example.com', orderNumber });
    await actOnWithdrawals();
    return letterAbout(id);
  };

  // Prevents that the right to withdraw ends with the deletion of one's data.
  it('goes on under number and name, ends the order and gives the money back', async () => {
    const { order } = await givenPlacedOrder();
    const name = await erase(order.id);
    expect(await declare(order.number, 'Somebody Else')).toMatchObject({ kind: 'withdrawal-unknown' });
    const letter = await declare(order.number, name.toUpperCase());
    expect(letter).toMatchObject({ kind: 'withdrawal-received', data: { outcome: 'cancelled', link: null } });
    await reconcilePayments();
    const [row] = await db.select().from(orders).where(eq(orders.id, order.id));
    expect(row).toMatchObject({ status: 'cancelled', email: null, identifierId: null });
  });

  it('of goods that are on their way says with which number and where they go back', async () => {
    const { order } = await givenPlacedOrder();
    await markSent(order.number);
    const letter = await declare(order.number, await erase(order.id));
    expect(letter).toMatchObject({ kind: 'withdrawal-received', data: { outcome: 'return', link: null } });
    expect(letter && renderMail('id', letter, MAILING.templates).plain).toContain('Berlin');
  });

  it('is not found by trying names', async () => {
    const { order } = await givenPlacedOrder();
    const name = await erase(order.id);
    for (let tries = 0; tries < 5; tries++) await declare(order.number, `Guess ${'abcdef'[tries]}`);
    expect((await declare(order.number, name))?.kind).not.toBe('withdrawal-received');
  });
});
