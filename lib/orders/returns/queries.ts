import 'server-only';
import { asc, eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { orderLines } from '@/db/schema/orders';
import { returnLines, returns } from '@/db/schema/returns';
import type { Money } from '@/lib/platform/money';
import type { OrderReturn } from '../order';

/** The returns of an order that the caller has opened with its token, oldest first. */
export async function listReturns(orderId: string, currency: Money['currency']): Promise<OrderReturn[]> {
  const rows = await db.select().from(returns).where(eq(returns.orderId, orderId)).orderBy(asc(returns.announcedAt));
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const lines = await db
    .select()
    .from(returnLines)
    .where(inArray(returnLines.returnId, ids))
    .orderBy(asc(returnLines.position));
  return rows.map(({ id, number, cause, comment, announcedAt, receivedAt, calledOffAt, refundInCents }) => ({
    id,
    number,
    cause,
    comment,
    announcedAt,
    receivedAt,
    calledOffAt,
    refund: refundInCents === null ? null : { amountInCents: refundInCents, currency },
    lines: lines
      .filter(({ returnId }) => returnId === id)
      .map(({ position, quantity, reason }) => ({ position, quantity, reason })),
  }));
}

/** How many of each line, by position, are neither back nor announced. For commands of ours, and orders opened by token. */
export async function countReturnable(orderId: string): Promise<Map<number, number>> {
  const lines = await db.select().from(orderLines).where(eq(orderLines.orderId, orderId));
  const left = new Map(lines.map(({ position, quantity, returned }) => [position, quantity - returned]));
  for (const { receivedAt, calledOffAt, lines: announced } of await listReturns(orderId, 'EUR')) {
    if (receivedAt || calledOffAt) continue;
    for (const { position, quantity } of announced) left.set(position, (left.get(position) ?? 0) - quantity);
  }
  return left;
}
