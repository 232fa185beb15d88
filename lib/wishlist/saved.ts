import 'server-only';
import { and, countDistinct, eq, inArray, isNull, or } from 'drizzle-orm';
import { db } from '@/db/client';
import { wishlistItems, wishlists } from '@/db/schema/wishlist';

type Saved = { hearts?: number; lists?: number };

/** How many products and named lists each of several identifiers has saved: two queries, however many they are. */
export async function countSaved(identifierIds: string[]): Promise<[id: string, saved: Saved][]> {
  const list = and(eq(wishlists.identifierId, wishlistItems.identifierId), eq(wishlists.listId, wishlistItems.listId));
  const hearts = await db
    .select({ id: wishlistItems.identifierId, number: countDistinct(wishlistItems.productId) })
    .from(wishlistItems)
    .leftJoin(wishlists, list)
    .where(
      and(
        inArray(wishlistItems.identifierId, identifierIds),
        eq(wishlistItems.hearted, true),
        or(isNull(wishlists.deleted), eq(wishlists.deleted, false)),
      ),
    )
    .groupBy(wishlistItems.identifierId);
  const lists = await db
    .select({ id: wishlists.identifierId, number: countDistinct(wishlists.listId) })
    .from(wishlists)
    .where(and(inArray(wishlists.identifierId, identifierIds), eq(wishlists.deleted, false)))
    .groupBy(wishlists.identifierId);
  return [
    ...hearts.map(({ id, number }): [string, Saved] => [id, { hearts: number }]),
    ...lists.map(({ id, number }): [string, Saved] => [id, { lists: number }]),
  ];
}
