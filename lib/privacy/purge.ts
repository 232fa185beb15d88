import 'server-only';
import { inArray, type SQL, sql } from 'drizzle-orm';
import { db, transaction } from '@/db/client';
import { dialect } from '@/db/url';

/** Few enough for one transaction that keeps nobody waiting. */
const BATCH = 1000;

/** Where a row lies: every table has it on both databases, whatever its key is. */
const place = dialect === 'postgres' ? sql<string>`ctid` : sql<string>`rowid`;

type PurgedTable = Parameters<typeof db.$count>[0];

/**
 * Deletes the rows that meet a condition, in batches between which others get their turn; returns how many. Locks nothing when
 * there are none.
 */
export async function purge(table: PurgedTable, rows: SQL | undefined): Promise<number> {
  if (!rows) return 0;
  const some = db
    .select({ place })
    .from(table as never)
    .where(rows)
    .limit(BATCH);
  for (let purged = 0; ; ) {
    if ((await some).length === 0) return purged;
    purged += await transaction(async (tx) => {
      const batch = tx
        .select({ place })
        .from(table as never)
        .where(rows)
        .limit(BATCH);
      const gone = await tx
        .delete(table as never)
        .where(inArray(place, batch))
        .returning({ place });
      return gone.length;
    });
  }
}
