import 'server-only';
import type { SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Transaction } from '@/db/client';

/** Takes one fact away from `ids` alone: somebody else's `id` finds nothing. Returns whether there was one. */
export type Removal = (tx: Transaction, ids: string[], id: string) => Promise<boolean>;

/** A fact that is a row, or several. */
export function deleting(table: SQLiteTable, rowsOf: (ids: string[], id: string) => SQL | undefined): Removal {
  return async (tx, ids, id) => {
    const rows = rowsOf(ids, id);
    const count = await tx.$count(table, rows);
    if (count > 0) await tx.delete(table).where(rows);
    return count > 0;
  };
}
