import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/db/client';
import { variants } from '@/db/schema/catalog';
import { outbox } from '@/db/schema/mail';
import { refunds } from '@/db/schema/returns';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenPlacedOrder, givenProduct } from '@/e2e/fixtures/shop';
import { newId } from '@/lib/platform/id';
import { markDelivered, markSent } from '../fulfillment/commands';
import type { OrderView } from '../order';
import { getPlacedOrder, listOwnedProducts } from '../queries';
import { actOnWithdrawals, receiveWithdrawal } from '../withdrawals/commands';
import { announceReturn, cancelReturn, correctComment, receiveReturn } from './commands';

process.env.KINDLING_DEMO = '1';
beforeAll(freshDatabase);
afterAll(dropDatabase);

const lookAt = async ({ id }: OrderView) => (await getPlacedOrder(id)) as OrderView;
const stockOf = async (id: string) => (await db.select().from(variants).where(eq(variants.id, id)))[0]?.stock;

async function givenAnnounced() {
  const cup = await givenProduct(5);
  const given = await givenPlacedOrder({ cart: { [cup]: 2 } });
  await markSent(given.order.number);
  await markDelivered(given.order.number);
  return { ...given, cup, returnId: await announce(given.order, 2) };
}

async function announce(order: OrderView, quantity: number): Promise<string> {
  const id = newId();
  const said = await announceReturn(order.token, {
    id,
    comment: null,
    goods: [{ position: 0, quantity, reason: null }],
  });
  return said.ok ? id : said.code;
}

describe('what was said about a return', () => {
  it('is corrected and removed by whoever holds the link of its order, and by nobody else', async () => {
    const [{ order, returnId }, { order: another }] = [await givenAnnounced(), await givenAnnounced()];
    const said = async () => (await lookAt(order)).returns[0]?.comment;
    expect(await correctComment(order.token, returnId, 'The lid is chipped.')).toBe(true);
    expect(await correctComment(another.token, returnId, 'Not mine to say.')).toBe(false);
    expect(await said()).toBe('The lid is chipped.');
    expect(await correctComment(order.token, returnId, null)).toBe(true);
    expect(await said()).toBeNull();
  });
});

describe('a return that is called off', () => {
  it('leaves everything as it was before it was announced, and stays in the timeline', async () => {
    const { order, cup, returnId } = await givenAnnounced();
    const owner = [order.guestEmailIdentifierId ?? ''];
    expect((await lookAt(order)).canReturn).toBe(false);
    expect(await cancelReturn(order.token, returnId)).toEqual({ ok: true, value: undefined });
    const after = await lookAt(order);
    expect(after).toMatchObject({ status: 'delivered', canReturn: true });
    expect(after.returns).toMatchObject([{ id: returnId, receivedAt: null, refund: null }]);
    expect(after.returns[0]?.calledOffAt).toBeInstanceOf(Date);
    expect(after.events.map(({ kind }) => kind).slice(-2)).toEqual(['return-announced', 'return-called-off']);
    expect(await stockOf(cup)).toBe(3);
    expect(await listOwnedProducts(owner)).toHaveLength(1);
    expect(await db.$count(refunds, eq(refunds.orderId, order.id))).toBe(0);
  });

  it('is called off once, however often the button is pressed, and one mail says so', async () => {
    const { order, returnId } = await givenAnnounced();
    const said = await Promise.all([1, 2, 3].map(() => cancelReturn(order.token, returnId)));
    expect(said.every(({ ok }) => ok)).toBe(true);
    expect((await lookAt(order)).events.filter(({ kind }) => kind === 'return-called-off')).toHaveLength(1);
    expect(await db.$count(outbox, eq(outbox.cause, `return-called-off:${returnId}`))).toBe(1);
  });

  it('can be announced anew, and only the new one is waited for', async () => {
    const { order, cup, returnId } = await givenAnnounced();
    await cancelReturn(order.token, returnId);
    const again = await announce(order, 1);
    expect(await receiveReturn(order.number)).toMatchObject({ ok: true, value: { refundInCents: 2000 } });
    const { returns } = await lookAt(order);
    expect(returns.map(({ id, receivedAt }) => [id, receivedAt !== null])).toEqual([
      [returnId, false],
      [again, true],
    ]);
    expect(await stockOf(cup)).toBe(4);
  });

  it('was one of a withdrawal just the same', async () => {
    const { order, email } = await givenPlacedOrder();
    await markSent(order.number);
    await receiveWithdrawal(newId(), { name: 'Ada', email, orderNumber: order.number, locale: 'en' });
    await actOnWithdrawals();
    const [announced] = (await lookAt(order)).returns;
    expect((await cancelReturn(order.token, announced?.id ?? '')).ok).toBe(true);
    expect((await lookAt(order)).canReturn).toBe(true);
  });
});

describe('a return can no longer be called off', () => {
  it('once the goods are here; of two at the same moment one wins', async () => {
    const { order, cup, returnId } = await givenAnnounced();
    const [called] = await Promise.all([cancelReturn(order.token, returnId), receiveReturn(order.number)]);
    const { returns, lines } = await lookAt(order);
    // Whoever sends a parcel that nobody waits for any more has all of it taken back.
    expect(lines[0]?.returned).toBe(2);
    expect(await stockOf(cup)).toBe(5);
    const [one] = returns;
    expect(Boolean(one?.calledOffAt)).toBe(called.ok);
    expect(Boolean(one?.receivedAt)).toBe(!called.ok);
    const arrived = returns.find(({ receivedAt }) => receivedAt);
    expect(await cancelReturn(order.token, arrived?.id ?? '')).toEqual({ ok: false, code: 'tooLate' });
  });

  it('by somebody who does not hold the order’s link, nor with another order’s link', async () => {
    const { order, returnId } = await givenAnnounced();
    const { order: another } = await givenPlacedOrder();
    for (const token of ['of nobody', another.token]) {
      expect(await cancelReturn(token, returnId)).toEqual({ ok: false, code: 'unknown' });
    }
    expect((await lookAt(order)).returns[0]?.calledOffAt).toBeNull();
  });
});
