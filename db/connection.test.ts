import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { db, transaction } from './client';
import { customers } from './schema/identity';
import { isDatabaseUnavailable } from './unavailable';
import { dialect } from './url';

beforeAll(freshDatabase);
afterAll(dropDatabase);

const setting = async (name: string) =>
  (await db.select({ value: sql<string>`current_setting(${name})` }).from(sql`(select 1) as one`))[0]?.value;

describe.runIf(dialect === 'postgres')('a connection to PostgreSQL', () => {
  it('waits for nothing without an end', async () => {
    expect(await setting('statement_timeout')).toBe('30s');
    expect(await setting('idle_in_transaction_session_timeout')).toBe('1min');
  });

  // Prevents an `uncaughtException` at every restart of the server: vitest fails on one.
  it('that breaks in the middle of a transaction fails this transaction and nothing else', async () => {
    const broken = transaction(async (tx) => {
      await tx.insert(customers).values({ id: 'half', createdAt: new Date(0) });
      await db.select({ ends: sql`pg_terminate_backend(pg_backend_pid())` }).from(sql`(select 1) as one`);
    });
    const error = await broken.catch((failure) => failure);
    expect(isDatabaseUnavailable(error)).toBe(true);
    await transaction((tx) => tx.insert(customers).values({ id: 'after', createdAt: new Date(0) }));
    expect((await db.select({ id: customers.id }).from(customers)).map(({ id }) => id)).toEqual(['after']);
  });

  it('does not make unrelated transactions wait in line after a conflict', async () => {
    const increment = (id: string) =>
      transaction(async (tx) => {
        await tx.select().from(customers);
        await tx.insert(customers).values({ id, createdAt: new Date(0) });
      });
    await Promise.all(Array.from({ length: 24 }, (_, index) => increment(`one-of-many-${index}`)));
    expect(await db.$count(customers)).toBe(25);
  });
});
