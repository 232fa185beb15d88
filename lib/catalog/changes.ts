/**
 * Products that were changed where the pages of the running shop cannot be told: by a command in a process of its own, by a worker,
 * by another server. The change is noted in its own transaction; every server process looks here and renews its pages.
 */
import 'server-only';
import { eq, gte } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { catalogChanges } from '@/db/schema/catalog';
import { MINUTE_IN_MS, now, shift } from '../clock';

/** The pages of a product say something that is no longer true. Every note is newer than the one before, however fast. */
export async function noteChange(tx: Transaction, productId: string): Promise<void> {
  const [last] = await tx.select().from(catalogChanges).where(eq(catalogChanges.productId, productId));
  const at = last && last.at >= now() ? shift(last.at, 1) : now();
  await tx
    .insert(catalogChanges)
    .values({ productId, at })
    .onConflictDoUpdate({ target: catalogChanges.productId, set: { at } });
}

/** What a process has seen of the notes: the time of the newest one by product. */
export type SeenChanges = Map<string, number>;

/** Notes that `seen` does not know yet; at first every one, because pages may be older than this process. */
export async function listNewChanges(seen: SeenChanges): Promise<[productId: string, at: number][]> {
  const rows = await db
    .select()
    .from(catalogChanges)
    // A transaction may take its time from the note to the commit, and servers do not agree on the time.
    .where(seen.size > 0 ? gte(catalogChanges.at, shift(now(), -5 * MINUTE_IN_MS)) : undefined);
  return rows
    .map(({ productId, at }): [string, number] => [productId, at.getTime()])
    .filter(([productId, at]) => seen.get(productId) !== at);
}
