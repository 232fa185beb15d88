/**
 * Who may write about a product: whoever has bought and received it. The proof is a sign-in, or the token of the order's mailed
 * link. A review belongs to the account that is signed in, or to the identifier that the order belongs to.
 */
import 'server-only';
import { and, asc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { db } from '@/db/client';
import { orderLines, orders } from '@/db/schema/orders';
import { ACCOUNT_ASSURANCE } from '../identity/rules';
import type { Shopper } from '../identity/shopper';
import { hashOrderToken } from '../orders/token';
import { now } from '../platform/clock';
import { hasReceived } from './rules';

export type Reviewer = {
  /** What a new review belongs to. */
  identifierId: string;
  /** Whose reviews are this person's own. */
  identifierIds: readonly string[];
  /** The order that proves the purchase. */
  orderId: string;
};

async function receivedOrder(productId: string, which: SQL | undefined) {
  const rows = await db
    .selectDistinct({
      id: orders.id,
      identifierId: orders.identifierId,
      status: orders.status,
      expectedUntil: orders.expectedUntil,
      placedAt: orders.placedAt,
    })
    .from(orders)
    .innerJoin(orderLines, eq(orderLines.orderId, orders.id))
    .where(and(which, eq(orderLines.productId, productId), isNull(orders.heldSince)))
    .orderBy(asc(orders.placedAt));
  return rows.find((order) => hasReceived(order, now())) ?? null;
}

/** The holder of an order's mailed link; null for an unknown token, another product, and goods still on their way. */
export async function reviewerByToken(productId: string, token: string): Promise<Reviewer | null> {
  const order = await receivedOrder(productId, eq(orders.tokenHash, hashOrderToken(token)));
  if (!order?.identifierId) return null;
  return { identifierId: order.identifierId, identifierIds: [order.identifierId], orderId: order.id };
}

/** Whoever is signed in and has bought it, with this account or with an address that is joined to it. */
export async function reviewerOf(productId: string, { owner, session, assurance }: Shopper): Promise<Reviewer | null> {
  if (!session || !owner || assurance < ACCOUNT_ASSURANCE) return null;
  const order = await receivedOrder(productId, inArray(orders.identifierId, [...owner.readIds]));
  return order && { identifierId: owner.writeId, identifierIds: owner.readIds, orderId: order.id };
}
