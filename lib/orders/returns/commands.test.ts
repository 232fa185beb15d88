import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { variants } from '@/db/schema/catalog';
import { outbox } from '@/db/schema/mail';
import { orders, payments } from '@/db/schema/orders';
import { events } from '@/db/schema/personalization';
import { demoRefunds, type ReturnReason, refunds } from '@/db/schema/returns';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenPlacedOrder, givenProduct } from '@/e2e/fixtures/shop';
import { reconcilePayments, refundOrder } from '@/lib/payments/commands';
import { payDueRefunds } from '@/lib/payments/refunds';
import { newId } from '@/lib/platform/id';
import { purchaseEventId } from '../../personalization/purchase-event';
import { cancelOrder } from '../commands';
import { markDelivered, markSent } from '../fulfillment/commands';
import type { OrderView } from '../order';
import { getPlacedOrder, listOwnedProducts } from '../queries';
import { announceReturn, cancelReturn, receiveReturn } from './commands';

process.env.KINDLING_DEMO = '1';
beforeAll(freshDatabase);
afterAll(dropDatabase);

const stockOf = async (id: string) => (await db.select().from(variants).where(eq(variants.id, id)))[0]?.stock ?? 0;
const lookAt = async ({ id }: OrderView) => (await getPlacedOrder(id)) as OrderView;
const mails = (kind: string, id: string) => db.$count(outbox, eq(outbox.cause, `${kind}:${id}`));

async function givenDelivered(cart?: Record<string, number>) {
  const given = await givenPlacedOrder({ cart });
  await markSent(given.order.number);
  await markDelivered(given.order.number);
  return given;
}

const sendBack = (order: OrderView, quantities: number[], reason: ReturnReason | null = null, id = newId()) =>
  announceReturn(order.token, {
    id,
    comment: null,
    goods: quantities.map((quantity, position) => ({ position, quantity, reason })),
  });

/** Everything the provider has given back for an order. */
async function givenBack(order: OrderView): Promise<number> {
  const [payment] = await db.select().from(payments).where(eq(payments.orderId, order.id));
  const parts = await db
    .select()
    .from(demoRefunds)
    .where(eq(demoRefunds.chargeKey, payment?.id ?? ''));
  return parts.reduce((sum, { amountInCents }) => sum + amountInCents, 0);
}

describe('a return', () => {
  it('of a part gives back that part, and the goods are on the shelf again', async () => {
    const [cup, pot] = [await givenProduct(5), await givenProduct(5, 1000)];
    const { order } = await givenDelivered({ [cup]: 2, [pot]: 1 });
    const [first, second] = order.lines;
    expect(first?.variantId).toBe(cup);
    const announced = await sendBack(order, [1, 0], 'changed-mind');
    expect(announced.ok).toBe(true);
    expect(await stockOf(cup), 'nothing is here yet').toBe(3);
    expect(await receiveReturn(order.number)).toMatchObject({ ok: true, value: { refundInCents: 2000 } });
    await payDueRefunds(order.id);
    const after = await lookAt(order);
    expect(await stockOf(cup)).toBe(4);
    expect(await givenBack(order)).toBe(2000);
    expect(after).toMatchObject({ status: 'delivered', canReturn: true, payment: { status: 'succeeded' } });
    expect(after.lines.map(({ returned }) => returned)).toEqual([1, 0]);
    expect(after.events.map(({ kind }) => kind).slice(-3)).toEqual(['return-announced', 'returned', 'refunded']);
    expect(second?.returned).toBe(0);
    const id = announced.ok ? announced.value.returnId : '';
    expect([await mails('return-announced', id), await mails('return-received', id)]).toEqual([1, 1]);
  });

  it('of all that is left gives back the rest, with delivery, and ends the order', async () => {
    const cup = await givenProduct(5);
    const { order } = await givenDelivered({ [cup]: 2 });
    await sendBack(order, [1]);
    await receiveReturn(order.number);
    await sendBack(order, [1]);
    expect(await receiveReturn(order.number)).toMatchObject({ value: { refundInCents: 2490 } });
    await payDueRefunds();
    const after = await lookAt(order);
    expect(after).toMatchObject({ status: 'returned', canReturn: false, payment: { status: 'refunded' } });
    expect(await givenBack(order)).toBe(order.total.amountInCents);
    expect(await receiveReturn(order.number)).toMatchObject({ ok: true, value: { repeated: true } });
    expect(await stockOf(cup)).toBe(5);
  });

  it('is one, however often the form is sent, and never more than was sold', async () => {
    const { order } = await givenDelivered({ [await givenProduct(5)]: 2 });
    const id = newId();
    const said = await Promise.all([1, 2, 3].map(() => sendBack(order, [1], null, id)));
    expect(said.every(({ ok }) => ok)).toBe(true);
    expect((await lookAt(order)).returns).toHaveLength(1);
    expect(await sendBack(order, [2])).toEqual({ ok: false, code: 'tooMany' });
    expect(await sendBack(order, [0])).toEqual({ ok: false, code: 'nothing' });
    expect(await sendBack(order, [0, 1])).toEqual({ ok: false, code: 'tooMany' });
  });

  it('belongs to whoever holds the link, and cannot be announced before the goods have left', async () => {
    const { order } = await givenPlacedOrder();
    expect(await sendBack(order, [1])).toEqual({ ok: false, code: 'tooLate' });
    expect(await announceReturn('of nobody', { id: newId(), goods: [], comment: null })).toMatchObject({
      code: 'unknown',
    });
    expect(await receiveReturn(order.number)).toEqual({ ok: false, code: 'too-early' });
  });

  it('that nobody has announced is everything', async () => {
    const { order } = await givenDelivered({ [await givenProduct(5)]: 2 });
    expect(await receiveReturn(order.number)).toMatchObject({ value: { refundInCents: order.total.amountInCents } });
    expect((await lookAt(order)).status).toBe('returned');
  });

  it('of something damaged does not put it on the shelf', async () => {
    const cup = await givenProduct(5);
    const { order } = await givenDelivered({ [cup]: 1 });
    await sendBack(order, [1], 'damaged');
    await receiveReturn(order.number);
    expect(await stockOf(cup)).toBe(4);
  });

  it('whose refund was cut short by a crash is paid by the worker, once', async () => {
    const { order } = await givenDelivered();
    await receiveReturn(order.number);
    const [due] = await db.select().from(refunds).where(eq(refunds.orderId, order.id));
    expect(due?.doneAt).toBeNull();
    await Promise.all([reconcilePayments(), payDueRefunds(), payDueRefunds(order.id)]);
    expect(await givenBack(order)).toBe(order.total.amountInCents);
    expect((await lookAt(order)).events.filter(({ kind }) => kind === 'refunded')).toHaveLength(1);
  });

  it('means that the person does not have the thing any more; nor a present they have bought', async () => {
    const [cup, pot] = [await givenProduct(5), await givenProduct(5)];
    const { order } = await givenPlacedOrder({ cart: { [cup]: 1, [pot]: 1 }, gifts: [pot] });
    const owner = [order.guestEmailIdentifierId ?? ''];
    expect(order.lines.map(({ gift }) => gift)).toEqual([false, true]);
    expect((await listOwnedProducts(owner)).map(({ productId }) => productId)).toEqual([cup]);
    await markSent(order.number);
    await sendBack(order, [1, 0]);
    await receiveReturn(order.number);
    expect(await listOwnedProducts(owner)).toEqual([]);
  });
});

describe('what a browser remembers of a purchase', () => {
  async function remember(order: OrderView, identifierId: string) {
    const at = new Date();
    for (const { productId } of order.lines) {
      const row = { id: purchaseEventId(order.id, productId), identifierId, productId, kind: 'bought' as const, at };
      await transaction((tx) => tx.insert(events).values({ ...row, consentEpoch: 1 }));
    }
  }
  const remembered = async (id: string) =>
    (await db.select().from(events).where(eq(events.identifierId, id))).map(({ productId }) => productId);

  it('is forgotten when the thing goes back, and not before', async () => {
    const [cup, pot] = [await givenProduct(5), await givenProduct(5)];
    const { order, owner } = await givenDelivered({ [cup]: 2, [pot]: 1 });
    await remember(order, owner.writeId);
    await sendBack(order, [1, 1]);
    expect(await remembered(owner.writeId)).toHaveLength(2);
    await receiveReturn(order.number);
    expect(await remembered(owner.writeId)).toEqual([cup]);
    await receiveReturn(order.number);
    expect(await remembered(owner.writeId)).toEqual([]);
  });

  it('is forgotten when the order is called off', async () => {
    const { order, owner } = await givenPlacedOrder();
    await remember(order, owner.writeId);
    await cancelOrder(order.token);
    expect(await remembered(owner.writeId)).toEqual([]);
  });
});

describe('whatever happens in whatever order', () => {
  const step = fc.oneof(
    fc
      .constantFrom('place', 'cancel', 'send', 'deliver', 'announce', 'keep', 'receive', 'settle')
      .map((what) => ({ what })),
  );

  it('no piece and no cent is lost or made', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, fc.nat(7)), { maxLength: 24 }), async (course) => {
        const STOCK = 6;
        const cup = await givenProduct(STOCK);
        const placed: OrderView[] = [];
        for (const [{ what }, pick] of course) {
          const order = placed[pick % Math.max(1, placed.length)];
          if (what === 'place' && (await stockOf(cup)) > 0) {
            const quantity = Math.min(1 + (pick % 3), await stockOf(cup));
            placed.push((await givenPlacedOrder({ cart: { [cup]: quantity } })).order);
          }
          if (!order) continue;
          if (what === 'cancel') await Promise.all([cancelOrder(order.token), cancelOrder(order.token)]);
          if (what === 'send') await markSent(order.number);
          if (what === 'deliver') await markDelivered(order.number);
          if (what === 'announce') await sendBack(order, [1 + (pick % 2)]);
          if (what === 'keep') for (const { id } of (await lookAt(order)).returns) await cancelReturn(order.token, id);
          if (what === 'receive') await Promise.all([receiveReturn(order.number), receiveReturn(order.number)]);
          if (what === 'settle') await reconcilePayments();
        }
        await reconcilePayments();
        let out = 0;
        for (const order of placed) {
          const { status, lines, returns: parcels } = await lookAt(order);
          await refundOrder(order.id);
          const kept = lines.reduce((sum, { quantity, returned }) => sum + quantity - returned, 0);
          out += status === 'cancelled' ? 0 : kept;
          const owed = parcels.reduce((sum, { refund }) => sum + (refund?.amountInCents ?? 0), 0);
          expect(await givenBack(order)).toBe(owed);
          if (status === 'returned') expect(owed).toBe(order.total.amountInCents);
          expect(owed).toBeLessThanOrEqual(order.total.amountInCents);
        }
        expect((await stockOf(cup)) + out).toBe(STOCK);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

describe('an order under legal hold', () => {
  it('can still come back: the money is given back, and no mail is written', async () => {
    const { order } = await givenDelivered();
    const held = { heldSince: new Date(), email: null, sealedToken: '', tokenHash: newId() };
    await transaction((tx) => tx.update(orders).set(held).where(eq(orders.id, order.id)));
    const before = await db.$count(outbox);
    expect((await receiveReturn(order.number)).ok).toBe(true);
    await payDueRefunds(order.id);
    expect(await givenBack(order)).toBe(order.total.amountInCents);
    expect(await db.$count(outbox)).toBe(before);
  });
});
