/**
 * Products that were changed where the pages of the running shop cannot be told: by a command in a process of its own, by a worker,
 * by another server. The change is noted in its own transaction; every server process looks here and renews its pages.
 */
import 'server-only';
import { gt, max } from 'drizzle-orm';
import { afterCommit, db, type Transaction } from '@/db/client';
import { catalogChanges } from '@/db/schema/catalog';
import { now } from '../platform/clock';
import { isInRequest } from '../platform/request-scope';
import { refreshProduct } from './catalog-changed';

async function newestSequence(where: Pick<Transaction, 'select'>): Promise<number> {
  const [row] = await where.select({ sequence: max(catalogChanges.sequence) }).from(catalogChanges);
  return Number(row?.sequence ?? 0);
}

/**
 * The pages of a product say something that is no longer true. Those of this process are made anew after the commit, where a request is
 * being answered; every other process, and this one outside of a request, finds the note. Transactions are serializable, so a note has a higher number than
 * every one that was committed before it: whoever has seen a number has missed none below it.
 */
export async function markStale(tx: Transaction, productId: string): Promise<void> {
  const note = { at: now(), sequence: (await newestSequence(tx)) + 1 };
  await tx
    .insert(catalogChanges)
    .values({ productId, ...note })
    .onConflictDoUpdate({ target: catalogChanges.productId, set: note });
  afterCommit(() => {
    if (isInRequest()) refreshProduct(productId);
  });
}

/** What a process has seen of the notes: the number of the newest one by product. */
export type SeenChanges = Map<string, number>;

/** Notes that `seen` does not know yet; at first every one, because pages may be older than this process. */
export async function listNewChanges(seen: SeenChanges): Promise<[productId: string, sequence: number][]> {
  let newest = -1;
  for (const sequence of seen.values()) newest = Math.max(newest, sequence);
  // After a backup was restored the numbers begin further down again.
  const known = (await newestSequence(db)) >= newest ? gt(catalogChanges.sequence, newest) : undefined;
  const rows = await db.select().from(catalogChanges).where(known);
  return rows
    .map(({ productId, sequence }): [string, number] => [productId, sequence])
    .filter(([productId, sequence]) => seen.get(productId) !== sequence);
}
