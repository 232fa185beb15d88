import 'server-only';
import { and, eq, gt } from 'drizzle-orm';
import { db } from '@/db/client';
import { cartLines } from '@/db/schema/cart';
import { checkouts, orders } from '@/db/schema/orders';
import { events } from '@/db/schema/personalization';
import { wishlistItems, wishlists } from '@/db/schema/wishlist';

/** Whether a person would see something of their own under this identifier: hearts, lists, or pieces in the cart. */
export async function hasThings(identifierId: string): Promise<boolean> {
  const counts = [
    await db.$count(wishlistItems, and(eq(wishlistItems.identifierId, identifierId), eq(wishlistItems.hearted, true))),
    await db.$count(wishlists, and(eq(wishlists.identifierId, identifierId), eq(wishlists.deleted, false))),
    await db.$count(cartLines, and(eq(cartLines.identifierId, identifierId), gt(cartLines.quantity, 0))),
  ];
  return counts.some((count) => count > 0);
}

/** Whether an identifier has a history at all: things, or recorded visits. */
export async function hasFacts(identifierId: string): Promise<boolean> {
  return (await hasThings(identifierId)) || (await db.$count(events, eq(events.identifierId, identifierId))) > 0;
}

/** Whether the last order of a guest in this browser was for this address. */
export async function hasOrderedFor(visitorId: string, emailIdentifierId: string): Promise<boolean> {
  const became = await db
    .select({ id: orders.id })
    .from(checkouts)
    .innerJoin(orders, eq(orders.id, checkouts.orderId))
    .where(and(eq(checkouts.identifierId, visitorId), eq(orders.identifierId, emailIdentifierId)))
    .limit(1);
  return became.length > 0;
}
