import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { db } from './client';
import { dialect } from './url';

beforeAll(freshDatabase);
afterAll(dropDatabase);

const read = async (columns: string, from: string) =>
  (await db.select({ row: sql.raw(columns) as never }).from(sql.raw(from) as never)) as { row: string }[];

describe.runIf(dialect === 'sqlite')('the database', () => {
  // Prevents that deleting one row of a parent reads the whole table of its children.
  it('has an index that begins with each foreign key', async () => {
    const missing = await read(
      'm.name || \'.\' || f."from"',
      `sqlite_master m, pragma_foreign_key_list(m.name) f
       where m.type = 'table' and f.seq = 0 and not exists (
         select 1 from pragma_index_list(m.name) l, pragma_index_info(l.name) i where i.seqno = 0 and i.name = f."from")
       and not exists (select 1 from pragma_table_info(m.name) t where t.pk = 1 and t.name = f."from")`,
    );
    expect(missing.map(({ row }) => row)).toEqual([]);
  });

  it.each([
    ['coupons', 'redeemed_by'],
    ['identifiers', 'kind'],
    ['accounts', 'last_used_at'],
    ['rate_limits', 'window_ends_at'],
    ['sessions', 'expires_at'],
    ['sessions', 'last_seen_at'],
    ['events', 'at'],
    ['orders', 'destroy_after'],
    ['refunds', 'done_at'],
    ['mailbox', 'recipient_lookup'],
  ])('finds rows of %s by %s without reading them all', async (table, column) => {
    const found = await read(
      'l.name',
      `pragma_index_list('${table}') l, pragma_index_info(l.name) i where i.seqno = 0 and i.name = '${column}'`,
    );
    expect(found).not.toEqual([]);
  });
});
