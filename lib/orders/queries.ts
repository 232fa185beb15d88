import 'server-only';
import { and, asc, count, desc, eq, inArray, isNull, lt, ne, type SQL } from 'drizzle-orm';
import { db } from '@/db/client';
import { inList, type Params, preparedQuery } from '@/db/prepared-query';
import { products, variants } from '@/db/schema/catalog';
import { identifiers } from '@/db/schema/identity';
import { invoices, orderEvents, orderLines, orders, payments } from '@/db/schema/orders';
import { toLocale } from '@/lib/i18n/locales';
import { now } from '@/lib/platform/clock';
import type { Money } from '@/lib/platform/money';
import { parcelView } from './carriers';
import type { OrderLine, OrderSummary, OrderView, OwnedProduct } from './order';
import { countReturnable, listReturns } from './returns/queries';
import { hasLeftTheHouse, isOver, RETURN_IN_DAYS } from './returns/rules';
import { canCancel, rankOf } from './rules';
import { hashOrderToken, openOrderToken } from './token';

export type { OrderSummary, OrderView, OwnedProduct } from './order';

type OrderRow = typeof orders.$inferSelect;

/** Held orders are for the books alone; reserved ones are not orders yet. */
const shown = and(isNull(orders.heldSince), ne(orders.status, 'reserved'));

async function linesOf(orderIds: string[], currency: (orderId: string) => Money['currency']) {
  if (orderIds.length === 0) return new Map<string, OrderLine[]>();
  const rows = await db
    .select({ line: orderLines, slug: products.slug, picture: variants.picture })
    .from(orderLines)
    .leftJoin(products, eq(products.id, orderLines.productId))
    .leftJoin(variants, eq(variants.id, orderLines.variantId))
    .where(inArray(orderLines.orderId, orderIds))
    .orderBy(asc(orderLines.orderId), asc(orderLines.position));
  const byOrder = new Map<string, OrderLine[]>(orderIds.map((id) => [id, []]));
  for (const { line, slug, picture } of rows) {
    const money = (amountInCents: number): Money => ({ amountInCents, currency: currency(line.orderId) });
    byOrder.get(line.orderId)?.push({
      position: line.position,
      productId: line.productId,
      variantId: line.variantId,
      slug,
      picture,
      name: line.name,
      variantName: line.variantName,
      quantity: line.quantity,
      unit: money(line.unitInCents),
      total: money(line.unitInCents * line.quantity),
      taxPercent: line.taxPercent,
      gift: line.gift,
      returned: line.returned,
    });
  }
  return byOrder;
}

async function summarize(rows: OrderRow[]): Promise<OrderSummary[]> {
  const currencies = new Map(rows.map((row) => [row.id, row.currency]));
  const lines = await linesOf([...currencies.keys()], (id) => currencies.get(id) ?? 'EUR');
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    token: openOrderToken(row.sealedToken),
    status: row.status,
    placedAt: row.placedAt,
    expectedFrom: row.expectedFrom,
    expectedUntil: row.expectedUntil,
    total: { amountInCents: row.totalInCents, currency: row.currency },
    lines: lines.get(row.id) ?? [],
  }));
}

/** The orders of proven identifiers (accounts and e-mail addresses), newest first. */
export async function listOrders(identifierIds: readonly string[]): Promise<OrderSummary[]> {
  if (identifierIds.length === 0) return [];
  const rows = await db
    .select()
    .from(orders)
    .where(and(inArray(orders.identifierId, [...identifierIds]), shown))
    .orderBy(desc(orders.placedAt));
  return summarize(rows);
}

const readCount = preparedQuery(({ ids }: Params<{ ids: readonly string[] }>) =>
  db
    .select({ orders: count() })
    .from(orders)
    .where(and(inList(orders.identifierId, ids), shown)),
);

/** How many orders proven identifiers have. */
export async function countOrders(identifierIds: readonly string[]): Promise<number> {
  const [row] = await readCount({ ids: identifierIds });
  return row?.orders ?? 0;
}

/** One order for whoever holds its token, which is the proof; null for an unknown token and for orders under legal hold. */
export function getOrderByToken(token: string): Promise<OrderView | null> {
  return readOrder(eq(orders.tokenHash, hashOrderToken(token)));
}

/** One order for a command of ours that has just written it. Never with an id from outside: ids prove nothing. */
export function getPlacedOrder(orderId: string): Promise<OrderView | null> {
  return readOrder(eq(orders.id, orderId));
}

async function readOrder(which: SQL): Promise<OrderView | null> {
  const [row] = await db
    .select({ order: orders, owner: identifiers })
    .from(orders)
    .leftJoin(identifiers, eq(identifiers.id, orders.identifierId))
    .where(and(which, shown));
  if (!row) return null;
  const { order, owner } = row;
  // One after the other: inside a transaction there is one connection.
  const [summary] = await summarize([order]);
  const events = await db.select().from(orderEvents).where(eq(orderEvents.orderId, order.id));
  const inOrder = events.sort((a, b) => a.at.getTime() - b.at.getTime() || rankOf(a.kind) - rankOf(b.kind));
  const [payment] = await db
    .select()
    .from(payments)
    .where(eq(payments.orderId, order.id))
    .orderBy(desc(payments.at))
    .limit(1);
  if (!summary) return null;
  const returned = await listReturns(order.id, order.currency);
  const left = [...(await countReturnable(order.id)).values()].some((count) => count > 0);
  const arrivedAt = inOrder.find(({ kind }) => kind === 'delivered')?.at ?? null;
  const money = (amountInCents: number): Money => ({ amountInCents, currency: order.currency });
  return {
    ...summary,
    locale: toLocale(order.locale),
    goods: money(order.goodsInCents),
    discount: money(order.discountInCents),
    deliveryPrice: money(order.deliveryInCents),
    deliveryTaxPercent: order.deliveryTaxPercent,
    tax: money(order.taxInCents),
    taxes: order.taxes,
    couponCode: order.couponCode,
    email: order.email,
    address: order.address,
    delivery: order.delivery,
    note: order.note,
    paymentDueAt: order.status === 'awaiting-payment' ? order.paymentDueAt : null,
    parcel: parcelView(order.carrier, order.trackingNumber),
    events: inOrder.map(({ kind, amountInCents, at }) => ({
      kind,
      amount: amountInCents === null ? null : money(amountInCents),
      at,
    })),
    payment: payment ? { method: payment.method, status: payment.status, amount: money(payment.amountInCents) } : null,
    returns: returned,
    invoices: await db
      .select({
        number: invoices.number,
        kind: invoices.kind,
        subjectId: invoices.subjectId,
        issuedAt: invoices.issuedAt,
      })
      .from(invoices)
      .where(eq(invoices.orderId, order.id))
      .orderBy(asc(invoices.number)),
    canCancel: canCancel(order.status),
    canReturn: left && hasLeftTheHouse(order.status) && !isOver(RETURN_IN_DAYS, arrivedAt, now()),
    guestEmailIdentifierId: owner?.kind === 'email' ? owner.id : null,
  };
}

const readOwned = preparedQuery(({ ids }: Params<{ ids: readonly string[] }>) =>
  db
    .select({ productId: orderLines.productId, family: products.family, at: orders.placedAt })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .innerJoin(products, eq(products.id, orderLines.productId))
    .where(
      and(
        inList(orders.identifierId, ids),
        inArray(orders.status, ['confirmed', 'sent', 'delivered']),
        isNull(orders.heldSince),
        eq(orderLines.gift, false),
        lt(orderLines.returned, orderLines.quantity),
      ),
    )
    .orderBy(desc(orders.placedAt)),
);

/** What proven identifiers have bought for themselves and keep: delivered or on the way, no gift, not returned. Newest first. */
export function listOwnedProducts(identifierIds: readonly string[]): Promise<OwnedProduct[]> {
  return readOwned({ ids: identifierIds });
}

/** The link token of an order that a command of ours has just written. */
export async function getOrderToken(orderId: string): Promise<string | null> {
  const [row] = await db.select({ sealed: orders.sealedToken }).from(orders).where(eq(orders.id, orderId));
  return row ? openOrderToken(row.sealed) : null;
}
