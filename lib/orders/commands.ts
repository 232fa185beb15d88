import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { cartCoupons, cartLines } from '@/db/schema/cart';
import { products } from '@/db/schema/catalog';
import {
  checkouts,
  coupons,
  invoices,
  type OrderEventKind,
  orderEvents,
  orderLines,
  orders,
  payments,
} from '@/db/schema/orders';
import { abandonedCharges } from '@/db/schema/returns';
import { addStock } from '@/lib/catalog/stock';
import type { Locale } from '@/lib/i18n/locales';
import { findIdentifier } from '@/lib/identity/identifiers';
import { enqueueMail } from '@/lib/mail/commands';
import { now } from '@/lib/platform/clock';
import { publish } from '@/lib/platform/events';
import { newId } from '@/lib/platform/id';
import { fail, ok, type Result } from '@/lib/platform/result';
import { rankAnew } from '@/lib/search/commands';
import { issueInvoice } from './invoices/commands';
import { cancellationMail, confirmationMail } from './mails';
import { getPlacedOrder, listOrders } from './queries';
import { canCancel, paymentDueAt } from './rules';
import { hashOrderToken } from './token';

/** As many as a mail can hold; the rest is in the account. */
const MAX_LINKS = 20;

type OrderRow = typeof orders.$inferSelect;

export async function addOrderEvent(
  tx: Transaction,
  orderId: string,
  kind: OrderEventKind,
  amountInCents: number | null = null,
): Promise<void> {
  await tx.insert(orderEvents).values({ id: newId(), orderId, kind, amountInCents, at: now() });
}

function linesOf(orderId: string) {
  return db.select().from(orderLines).where(eq(orderLines.orderId, orderId)).orderBy(orderLines.variantId);
}

/** Takes exactly what was ordered out of the cart; what was put in meanwhile stays. */
async function takeFromCart(tx: Transaction, ownerId: string, variantIds: string[]): Promise<void> {
  const said = { identifierId: ownerId, changedAt: now() };
  for (const variantId of variantIds) {
    const row = { ...said, variantId, quantity: 0, removedQuantity: null, addedAt: null };
    const target = [cartLines.identifierId, cartLines.variantId];
    await tx.insert(cartLines).values(row).onConflictDoUpdate({ target, set: row });
  }
  const coupon = { ...said, code: null };
  await tx.insert(cartCoupons).values(coupon).onConflictDoUpdate({ target: cartCoupons.identifierId, set: coupon });
}

async function countSales(tx: Transaction, lines: { productId: string; quantity: number }[]): Promise<void> {
  for (const { productId, quantity } of lines) {
    const popularity = sql`${products.popularity} + ${quantity}`;
    await tx.update(products).set({ popularity }).where(eq(products.id, productId));
  }
  await rankAnew(
    tx,
    lines.map(({ productId }) => productId),
  );
}

async function findReserved(orderId: string): Promise<OrderRow | null> {
  const [row] = await db
    .select()
    .from(orders)
    .where(and(eq(orders.id, orderId), eq(orders.status, 'reserved')));
  return row ?? null;
}

/**
 * Makes a reserved order a real one: paid, or waiting for a transfer. Empties the cart, ends the checkout and sends the mail,
 * all in one transaction and only once. Says whether this call was the one that did it.
 */
export function confirmOrder(
  orderId: string,
  paid: { status: 'succeeded' | 'awaiting-transfer'; reference: string },
): Promise<boolean> {
  return transaction(async (tx) => {
    const order = await findReserved(orderId);
    if (!order) return false;
    const lines = await linesOf(orderId);
    const status = paid.status === 'succeeded' ? 'confirmed' : 'awaiting-payment';
    const due = status === 'confirmed' ? null : paymentDueAt(now());
    await tx.update(orders).set({ status, cartOwnerId: null, paymentDueAt: due }).where(eq(orders.id, orderId));
    await tx
      .update(payments)
      .set({ ...paid, at: now() })
      .where(eq(payments.orderId, orderId));
    if (status === 'confirmed') {
      await addOrderEvent(tx, orderId, 'paid');
      await issueInvoice(tx, { kind: 'invoice', orderId, subjectId: orderId });
    }
    if (order.cartOwnerId)
      await takeFromCart(
        tx,
        order.cartOwnerId,
        lines.map(({ variantId }) => variantId),
      );
    const emptied = { id: newId(), email: null, address: null, delivery: null, note: null, gifts: null };
    await tx
      .update(checkouts)
      .set({ ...emptied, orderId, changedAt: now() })
      .where(eq(checkouts.id, order.idempotencyKey));
    await countSales(tx, lines);
    await publish(tx, { type: 'order-placed', orderId, ownerId: order.cartOwnerId, lines });
    const placed = await getPlacedOrder(orderId);
    if (placed?.email) {
      const cause = `order-confirmed:${orderId}`;
      await enqueueMail(tx, { ...confirmationMail(placed), cause, to: placed.email, locale: placed.locale });
    }
    return true;
  });
}

/** Goods and coupon of an order are there for others again. */
async function restock(tx: Transaction, orderId: string): Promise<void> {
  for (const { variantId, quantity } of await linesOf(orderId)) await addStock(tx, variantId, quantity);
  await tx.update(coupons).set({ redeemedBy: null }).where(eq(coupons.redeemedBy, orderId));
}

/** Money of these payments may be on its way, or taken already, and soon nothing else will know of them. */
async function rememberCharges(tx: Transaction, orderId: string): Promise<void> {
  const open = await tx.select().from(payments).where(eq(payments.orderId, orderId));
  for (const { id, provider, amountInCents } of open) {
    if (amountInCents > 0) await tx.insert(abandonedCharges).values({ idempotencyKey: id, provider, at: now() });
  }
}

/**
 * Undoes a reservation: goods and coupon go back, nothing of the order stays. Cart and checkout are as they were; the checkout
 * gets a new id, so that the next try is a new order and a new charge. Unless the provider has said that it takes nothing
 * (`refused`), the charge is remembered for the worker, which makes sure of it.
 */
export function releaseOrder(orderId: string, charge?: 'refused'): Promise<void> {
  return transaction(async (tx) => {
    const order = await findReserved(orderId);
    if (!order) return;
    await restock(tx, orderId);
    if (charge !== 'refused') await rememberCharges(tx, orderId);
    await tx.delete(orders).where(eq(orders.id, orderId));
    await tx.update(checkouts).set({ id: newId() }).where(eq(checkouts.id, order.idempotencyKey));
  });
}

/** Cancels an order that has not been sent. Sends no mail. */
export async function cancel(tx: Transaction, orderId: string): Promise<void> {
  await tx.update(orders).set({ status: 'cancelled' }).where(eq(orders.id, orderId));
  await addOrderEvent(tx, orderId, 'cancelled');
  // What was never paid has no invoice to take back.
  if ((await tx.$count(invoices, eq(invoices.orderId, orderId))) > 0)
    await issueInvoice(tx, { kind: 'cancellation', orderId, subjectId: orderId });
  const productIds = (await linesOf(orderId)).map(({ productId }) => productId);
  await publish(tx, { type: 'order-cancelled', orderId });
  await publish(tx, { type: 'purchase-undone', orderId, productIds });
  await restock(tx, orderId);
}

/** Cancels an order before it is sent, for whoever holds its token, and says so by mail. */
export function cancelOrder(token: string): Promise<Result<{ orderId: string }, 'tooLate'>> {
  return transaction(async (tx) => {
    const [order] = await db
      .select()
      .from(orders)
      .where(eq(orders.tokenHash, hashOrderToken(token)));
    if (!order || order.heldSince || !canCancel(order.status)) return fail('tooLate');
    await cancel(tx, order.id);
    const placed = await getPlacedOrder(order.id);
    if (placed?.email) {
      const cause = `order-cancelled:${order.id}`;
      await enqueueMail(tx, { ...cancellationMail(placed), cause, to: placed.email, locale: placed.locale });
    }
    return ok({ orderId: order.id });
  });
}

/** Notes that the money of a cancelled order is on its way back; once. */
export function noteRefund(paymentId: string): Promise<void> {
  return transaction(async (tx) => {
    const [refunded] = await tx
      .update(payments)
      .set({ status: 'refunded', at: now() })
      .where(and(eq(payments.id, paymentId), eq(payments.status, 'succeeded')))
      .returning();
    if (refunded) await addOrderEvent(tx, refunded.orderId, 'refunded', refunded.amountInCents);
  });
}

/** Mails the links to the orders of an address to that address; says nothing to whoever typed it. */
export function mailOrderLinks(email: string, locale: Locale): Promise<void> {
  return transaction(async (tx) => {
    const identifier = await findIdentifier('email', email);
    const found = identifier ? await listOrders([identifier.id]) : [];
    if (found.length === 0) return;
    const links = found.slice(0, MAX_LINKS).map(({ number, token }) => ({ number, link: `/orders/${token}` }));
    const cause = `order-status-link:${newId()}`;
    await enqueueMail(tx, { kind: 'order-status-link', data: { orders: links }, cause, to: email, locale });
  });
}
