import 'server-only';
import { and, countDistinct, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import { db } from '@/db/client';
import { cartLines } from '@/db/schema/cart';
import { variants } from '@/db/schema/catalog';
import { wishlistItems, wishlists } from '@/db/schema/wishlist';

/** What a browser holds: saved products, named lists, pieces in the cart that can be bought. */
export type Held = { hearts: number; lists: number; pieces: number };

export const NOTHING_HELD: Held = { hearts: 0, lists: 0, pieces: 0 };

/** What each of several identifiers holds: three queries, however many they are. Whoever holds nothing is left out. */
export async function holdingsOfEach(identifierIds: readonly string[]): Promise<Map<string, Held>> {
  const held = new Map<string, Held>();
  const add = (id: string, more: Partial<Held>) => held.set(id, { ...NOTHING_HELD, ...held.get(id), ...more });
  if (identifierIds.length === 0) return held;
  const ids = [...identifierIds];
  const list = and(eq(wishlists.identifierId, wishlistItems.identifierId), eq(wishlists.listId, wishlistItems.listId));
  const hearts = await db
    .select({ id: wishlistItems.identifierId, number: countDistinct(wishlistItems.productId) })
    .from(wishlistItems)
    .leftJoin(wishlists, list)
    .where(
      and(
        inArray(wishlistItems.identifierId, ids),
        eq(wishlistItems.hearted, true),
        or(isNull(wishlists.deleted), eq(wishlists.deleted, false)),
      ),
    )
    .groupBy(wishlistItems.identifierId);
  for (const { id, number } of hearts) add(id, { hearts: number });
  const lists = await db
    .select({ id: wishlists.identifierId, number: countDistinct(wishlists.listId) })
    .from(wishlists)
    .where(and(inArray(wishlists.identifierId, ids), eq(wishlists.deleted, false)))
    .groupBy(wishlists.identifierId);
  for (const { id, number } of lists) add(id, { lists: number });
  const lines = await db
    .select({ id: cartLines.identifierId, quantity: cartLines.quantity, stock: variants.stock })
    .from(cartLines)
    .innerJoin(variants, eq(variants.id, cartLines.variantId))
    .where(and(inArray(cartLines.identifierId, ids), eq(cartLines.saved, false), gt(cartLines.quantity, 0)));
  for (const { id, quantity, stock } of lines) {
    add(id, { pieces: (held.get(id)?.pieces ?? 0) + Math.min(quantity, Math.max(0, stock)) });
  }
  return held;
}

/** What several identifiers hold together. */
export function sumHeld(all: readonly (Held | undefined)[]): Held {
  const sum = { ...NOTHING_HELD };
  for (const one of all) {
    sum.hearts += one?.hearts ?? 0;
    sum.lists += one?.lists ?? 0;
    sum.pieces += one?.pieces ?? 0;
  }
  return sum;
}

export function lessHeld(all: Held, part: Held): Held {
  return { hearts: all.hearts - part.hearts, lists: all.lists - part.lists, pieces: all.pieces - part.pieces };
}

export function holdsSomething({ hearts, lists, pieces }: Held): boolean {
  return hearts + lists + pieces > 0;
}

/** What one identifier holds. */
export async function holdingsOf(identifierId: string): Promise<Held> {
  return (await holdingsOfEach([identifierId])).get(identifierId) ?? NOTHING_HELD;
}
