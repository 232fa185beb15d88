import { sql } from 'drizzle-orm';
import { db } from './client';
import postgresJournal from './migrations/postgres/meta/_journal.json';
import sqliteJournal from './migrations/sqlite/meta/_journal.json';
import { dialect } from './url';

export type SchemaState = 'current' | 'behind' | 'newer';

/** How the schema of the database stands to the one this program was written for. Throws when the database cannot be reached. */
export async function getSchemaState(): Promise<SchemaState> {
  const journal = dialect === 'postgres' ? postgresJournal : sqliteJournal;
  const applied = dialect === 'postgres' ? sql`drizzle.__drizzle_migrations` : sql`__drizzle_migrations`;
  const [row] = await db.select({ newest: sql<number | string | null>`max(created_at)` }).from(applied);
  const [theirs, ours] = [Number(row?.newest ?? 0), Math.max(...journal.entries.map((entry) => entry.when))];
  if (theirs === ours) return 'current';
  return theirs < ours ? 'behind' : 'newer';
}

/** Whether the database has a table of this name: tells a program what a migration is about to bring. */
export async function hasTable(name: string): Promise<boolean> {
  const [found] =
    dialect === 'postgres'
      ? await db.select({ name: sql<string | null>`to_regclass(${name})::text` }).from(sql`(select 1) as one`)
      : await db
          .select({ name: sql<string>`name` })
          .from(sql`sqlite_master`)
          .where(sql`type = 'table' and name = ${name}`);
  return Boolean(found?.name);
}
