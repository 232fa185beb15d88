import 'server-only';
import { and, eq, gte, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { variants } from '@/db/schema/catalog';
import { type EventOf, publish } from '../platform/events';
import { markStale } from './changes';
import { stockStateOf } from './rules';

/** Says that the stock of a variant has changed; pages show only the steps between in, low and out. */
export async function noteStock(tx: Transaction, change: Omit<EventOf<'stock-changed'>, 'type'>): Promise<void> {
  if (stockStateOf(change.before) !== stockStateOf(change.after)) await markStale(tx, change.productId);
  await publish(tx, { type: 'stock-changed', ...change });
}

/** Takes pieces of a variant from the shelf. False when there are not that many: then nothing is taken. */
export async function takeStock(tx: Transaction, variantId: string, pieces: number): Promise<boolean> {
  const [row] = await tx
    .update(variants)
    .set({ stock: sql`${variants.stock} - ${pieces}` })
    .where(and(eq(variants.id, variantId), gte(variants.stock, pieces)))
    .returning({ productId: variants.productId, stock: variants.stock });
  if (!row) return false;
  await noteStock(tx, { variantId, productId: row.productId, before: row.stock + pieces, after: row.stock });
  return true;
}

/** Puts pieces of a variant on the shelf: from a cancelled order, a return, a delivery. Nothing when it is no longer sold. */
export async function addStock(tx: Transaction, variantId: string, pieces: number): Promise<void> {
  const [row] = await tx
    .update(variants)
    .set({ stock: sql`${variants.stock} + ${pieces}` })
    .where(eq(variants.id, variantId))
    .returning({ productId: variants.productId, stock: variants.stock });
  if (row) await noteStock(tx, { variantId, productId: row.productId, before: row.stock - pieces, after: row.stock });
}
