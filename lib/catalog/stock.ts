import 'server-only';
import { and, eq, gte, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { variants } from '@/db/schema/catalog';
import { tellIfBack } from '../alerts/telling';
import { noteChange } from './changes';
import { stockStateOf } from './rules';

export type StockChange = { productId: string; before: number; after: number };

/** Notes what a change of stock makes visible, for the other servers and for pages that are older than this process. */
async function noteStock(tx: Transaction, { productId, before, after }: StockChange): Promise<void> {
  if (stockStateOf(before) !== stockStateOf(after)) await noteChange(tx, productId);
}

/** Takes pieces of a variant from the shelf. Null when there are not that many: then nothing is taken. */
export async function takeStock(tx: Transaction, variantId: string, pieces: number): Promise<StockChange | null> {
  const [row] = await tx
    .update(variants)
    .set({ stock: sql`${variants.stock} - ${pieces}` })
    .where(and(eq(variants.id, variantId), gte(variants.stock, pieces)))
    .returning({ productId: variants.productId, stock: variants.stock });
  if (!row) return null;
  const change = { productId: row.productId, before: row.stock + pieces, after: row.stock };
  await noteStock(tx, change);
  return change;
}

/**
 * Puts pieces of a variant on the shelf: from a cancelled order, a return, a delivery. Whoever waits for it is told in the same
 * transaction. Null when the variant is no longer sold. `refreshStock` follows after the transaction.
 */
export async function addStock(tx: Transaction, variantId: string, pieces: number): Promise<StockChange | null> {
  const [row] = await tx
    .update(variants)
    .set({ stock: sql`${variants.stock} + ${pieces}` })
    .where(eq(variants.id, variantId))
    .returning({ productId: variants.productId, stock: variants.stock });
  if (!row) return null;
  const change = { productId: row.productId, before: row.stock - pieces, after: row.stock };
  await noteStock(tx, change);
  await tellIfBack(tx, variantId, change.before, change.after);
  return change;
}
