import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

const ROWS_PER_INSERT = 50;

export async function inChunks<Row>(rows: Row[], insert: (chunk: Row[]) => PromiseLike<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
    await insert(rows.slice(start, start + ROWS_PER_INSERT));
  }
}

/** `set` of an upsert: these columns take the value that was to be inserted. */
export function renewed<Table extends SQLiteTable>(table: Table, names: (keyof Table['_']['columns'] & string)[]) {
  const columns = getTableColumns(table);
  const entries = names.map((name) => [
    name,
    sql`excluded.${sql.identifier((columns[name] as { name: string }).name)}`,
  ]);
  return Object.fromEntries(entries) as { [name in (typeof names)[number]]: SQL };
}
