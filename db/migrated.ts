import { sql } from 'drizzle-orm';
import { db } from './client';
import postgresJournal from './migrations/postgres/meta/_journal.json';
import sqliteJournal from './migrations/sqlite/meta/_journal.json';
import { dialect } from './url';

/** Whether the database has had every migration this program knows of. Throws when the database cannot be reached. */
export async function isMigrated(): Promise<boolean> {
  const journal = dialect === 'postgres' ? postgresJournal : sqliteJournal;
  const applied = dialect === 'postgres' ? sql`drizzle.__drizzle_migrations` : sql`__drizzle_migrations`;
  const [row] = await db.select({ newest: sql<number | string | null>`max(created_at)` }).from(applied);
  return Number(row?.newest ?? 0) >= Math.max(...journal.entries.map((entry) => entry.when));
}
