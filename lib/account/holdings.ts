import 'server-only';
import { and, eq, gt, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { cartLines } from '@/db/schema/cart';
import { variants } from '@/db/schema/catalog';
import { countSaved } from '@/lib/wishlist/saved';

/** What a browser holds: saved products, named lists, pieces in the cart that can be bought. */
export type Held = { hearts: number; lists: number; pieces: number };

export const NOTHING_HELD: Held = { hearts: 0, lists: 0, pieces: 0 };

/** What each of several identifiers holds: three queries, however many they are. Whoever holds nothing is left out. */
export async function holdingsOfEach(identifierIds: readonly string[]): Promise<Map<string, Held>> {
  const held = new Map<string, Held>();
  const add = (id: string, more: Partial<Held>) => held.set(id, { ...NOTHING_HELD, ...held.get(id), ...more });
  if (identifierIds.length === 0) return held;
  const ids = [...identifierIds];
  for (const [id, saved] of await countSaved(ids)) add(id, saved);
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
