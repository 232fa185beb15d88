import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { variants } from '@/db/schema/catalog';
import { tellIfBack } from '../notices/telling';
import { noteChange } from './changes';
import { stockStateOf } from './rules';

export type StockChange = { productId: string; before: number; after: number };

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
  if (stockStateOf(change.before) !== stockStateOf(change.after)) await noteChange(tx, change.productId);
  await tellIfBack(tx, variantId, change.before, change.after);
  return change;
}
