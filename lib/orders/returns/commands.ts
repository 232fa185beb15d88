import 'server-only';
import { randomBytes } from 'node:crypto';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { orderEvents, orderLines, orders, payments } from '@/db/schema/orders';
import { type ReturnReason, refunds, returnLines, returns } from '@/db/schema/returns';
import { addStock } from '@/lib/catalog/stock';
import { enqueueMail } from '@/lib/mail/commands';
import { now } from '@/lib/platform/clock';
import { publish } from '@/lib/platform/events';
import { newId } from '@/lib/platform/id';
import { fail, ok, type Result } from '@/lib/platform/result';
import { addOrderEvent } from '../commands';
import { issueInvoice } from '../invoices/commands';
import { getPlacedOrder } from '../queries';
import { randomNumber } from '../rules';
import { hashOrderToken } from '../token';
import { returnAnnouncedMail, returnCancelledMail, returnReceivedMail } from './mails';
import { countReturnable } from './queries';
import { goesBackOnTheShelf, hasLeftTheHouse, isOver, RETURN_IN_DAYS, refundBetween } from './rules';

type OrderRow = typeof orders.$inferSelect;
type Goods = { position: number; quantity: number; reason: ReturnReason | null };
type NewReturn = { id: string; cause: 'return' | 'withdrawal'; goods: readonly Goods[]; comment: string | null };
export type ReturnProblem = 'unknown' | 'tooLate' | 'nothing' | 'tooMany';

/** When an order has arrived; null while it has not, as far as the shop knows. */
export async function findDelivery(orderId: string): Promise<Date | null> {
  const [event] = await db
    .select()
    .from(orderEvents)
    .where(and(eq(orderEvents.orderId, orderId), eq(orderEvents.kind, 'delivered')));
  return event?.at ?? null;
}

/** Writes a return that is allowed. Sends no mail. */
export async function writeReturn(tx: Transaction, orderId: string, { goods, ...given }: NewReturn): Promise<void> {
  const number = `RET-${randomNumber(randomBytes(8))}`;
  await tx.insert(returns).values({ ...given, orderId, number, announcedAt: now() });
  await tx.insert(returnLines).values(goods.map((line) => ({ returnId: given.id, ...line })));
  await addOrderEvent(tx, orderId, 'return-announced');
}

/** The same id twice is one return; `token` is the proof. Announcing costs nothing and moves nothing: goods and money wait for the parcel. */
export function announceReturn(
  token: string,
  given: Omit<NewReturn, 'cause'>,
): Promise<Result<{ returnId: string }, ReturnProblem>> {
  return transaction(async (tx) => {
    const [order] = await db
      .select()
      .from(orders)
      .where(and(eq(orders.tokenHash, hashOrderToken(token)), isNull(orders.heldSince)));
    if (!order) return fail('unknown');
    const [known] = await tx.select().from(returns).where(eq(returns.id, given.id));
    if (known) return known.orderId === order.id ? ok({ returnId: known.id }) : fail('unknown');
    const isLate = isOver(RETURN_IN_DAYS, await findDelivery(order.id), now());
    if (!hasLeftTheHouse(order.status) || isLate) return fail('tooLate');
    const left = await countReturnable(order.id);
    const goods = given.goods.filter(({ quantity }) => quantity > 0);
    if (goods.length === 0) return fail('nothing');
    if (goods.some(({ position, quantity }) => quantity > (left.get(position) ?? 0))) return fail('tooMany');
    await writeReturn(tx, order.id, { ...given, goods, cause: 'return' });
    const placed = await getPlacedOrder(order.id);
    const mail = placed && returnAnnouncedMail(placed, given.id);
    if (mail) await enqueueMail(tx, mail);
    return ok({ returnId: given.id });
  });
}

/** The person keeps the goods after all: possible until they are here. Nothing had moved yet, so nothing moves back. */
export function cancelReturn(token: string, returnId: string): Promise<Result<undefined, 'unknown' | 'tooLate'>> {
  return transaction(async (tx) => {
    const [known] = await tx
      .select({ one: returns })
      .from(returns)
      .innerJoin(orders, eq(orders.id, returns.orderId))
      .where(and(eq(returns.id, returnId), eq(orders.tokenHash, hashOrderToken(token)), isNull(orders.heldSince)));
    if (!known) return fail('unknown');
    const { id, orderId, receivedAt, calledOffAt } = known.one;
    if (receivedAt) return fail('tooLate');
    if (calledOffAt) return ok();
    await tx.update(returns).set({ calledOffAt: now() }).where(eq(returns.id, id));
    await addOrderEvent(tx, orderId, 'return-called-off');
    const placed = await getPlacedOrder(orderId);
    const mail = placed && returnCancelledMail(placed, id);
    if (mail) await enqueueMail(tx, mail);
    return ok();
  });
}

/** The person says something else about a return, or nothing any more; `token` is the proof. Whether there is such a return. */
export function correctComment(token: string, returnId: string, comment: string | null): Promise<boolean> {
  return transaction(async (tx) => {
    const opened = and(eq(orders.tokenHash, hashOrderToken(token)), isNull(orders.heldSince));
    const ofIt = inArray(returns.orderId, tx.select({ id: orders.id }).from(orders).where(opened));
    const corrected = await tx
      .update(returns)
      .set({ comment })
      .where(and(eq(returns.id, returnId), ofIt))
      .returning({ id: returns.id });
    return corrected.length > 0;
  });
}

/** What came back although nobody had announced it: everything that is still out. */
async function announceTheRest(tx: Transaction, order: OrderRow): Promise<void> {
  const left = [...(await countReturnable(order.id))].filter(([, quantity]) => quantity > 0);
  const goods = left.map(([position, quantity]) => ({ position, quantity, reason: null }));
  if (goods.length > 0) await writeReturn(tx, order.id, { id: newId(), cause: 'return', goods, comment: null });
}

const soldLines = (orderId: string) =>
  db.select().from(orderLines).where(eq(orderLines.orderId, orderId)).orderBy(asc(orderLines.position));

/** One parcel is here: counts the pieces, puts them on the shelf, and makes the refund due. */
async function receive(tx: Transaction, order: OrderRow, parcel: typeof returns.$inferSelect): Promise<void> {
  const lines = await soldLines(order.id);
  for (const { position, quantity, reason } of await tx
    .select()
    .from(returnLines)
    .where(eq(returnLines.returnId, parcel.id))
    .orderBy(asc(returnLines.position))) {
    const returned = sql`${orderLines.returned} + ${quantity}`;
    const which = and(eq(orderLines.orderId, order.id), eq(orderLines.position, position));
    const [line] = await tx.update(orderLines).set({ returned }).where(which).returning();
    if (line && goesBackOnTheShelf(reason)) await addStock(tx, line.variantId, quantity);
  }
  const back = await soldLines(order.id);
  const { refundInCents } = refundBetween({ ...order, lines }, { ...order, lines: back });
  const kept = back.filter(({ quantity, returned }) => returned < quantity).map(({ productId }) => productId);
  const gone = back.filter(({ productId }) => !kept.includes(productId));
  const productIds = gone.map(({ productId }) => productId);
  await publish(tx, { type: 'purchase-undone', orderId: order.id, productIds });
  await tx.update(returns).set({ receivedAt: now(), refundInCents }).where(eq(returns.id, parcel.id));
  await addOrderEvent(tx, order.id, 'returned');
  await issueInvoice(tx, { kind: 'return', orderId: order.id, subjectId: parcel.id });
  const [payment] = await tx.select().from(payments).where(eq(payments.orderId, order.id));
  if (refundInCents > 0 && payment?.status === 'succeeded')
    await tx.insert(refunds).values({ id: newId(), orderId: order.id, amountInCents: refundInCents, dueSince: now() });
  if (back.every(({ quantity, returned }) => quantity === returned))
    await tx.update(orders).set({ status: 'returned' }).where(eq(orders.id, order.id));
}

export type Received = { orderId: string; repeated: boolean; refundInCents: number };

/**
 * The goods of an order have come back: those that were announced, or all of them when nothing was. What is to be given back is
 * due from then on, see `payDueRefunds`. A second call finds nothing left and changes nothing.
 */
export function receiveReturn(number: string): Promise<Result<Received, 'unknown' | 'too-early' | 'too-late'>> {
  return transaction(async (tx) => {
    const [order] = await tx.select().from(orders).where(eq(orders.number, number));
    if (!order || order.status === 'reserved') return fail('unknown');
    const orderId = order.id;
    if (order.status === 'returned') return ok({ orderId, repeated: true, refundInCents: 0 });
    if (order.status === 'cancelled') return fail('too-late');
    if (!hasLeftTheHouse(order.status)) return fail('too-early');
    const open = and(eq(returns.orderId, orderId), isNull(returns.receivedAt), isNull(returns.calledOffAt));
    if ((await tx.$count(returns, open)) === 0) await announceTheRest(tx, order);
    const parcels = await tx.select().from(returns).where(open).orderBy(asc(returns.announcedAt));
    for (const parcel of parcels) await receive(tx, order, parcel);
    const placed = await getPlacedOrder(orderId);
    const arrived = placed?.returns.filter(({ id }) => parcels.some((parcel) => parcel.id === id)) ?? [];
    for (const one of arrived) {
      const mail = placed && returnReceivedMail(placed, one);
      if (mail) await enqueueMail(tx, mail);
    }
    const received = await tx.select().from(returns).where(eq(returns.orderId, orderId));
    const refundInCents = received
      .filter(({ id }) => parcels.some((parcel) => parcel.id === id))
      .reduce((sum, one) => sum + (one.refundInCents ?? 0), 0);
    return ok({ orderId, repeated: parcels.length === 0, refundInCents });
  });
}
