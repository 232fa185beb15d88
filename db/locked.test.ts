import { spawn } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { db, migrate, transaction } from './client';
import { customers } from './schema/identity';
import { WRITE_PATIENCE_IN_MS } from './sqlite';
import { DatabaseBusy, isDatabaseUnavailable } from './unavailable';
import { databaseFile, dialect } from './url';

beforeAll(freshDatabase);
afterAll(dropDatabase);
afterEach(() => void vi.useRealTimers());

const at = new Date('2026-03-01T08:00:00.000Z');
const insert = (id: string) => transaction((tx) => tx.insert(customers).values({ id, createdAt: at }));
const exists = async (id: string) => (await db.$count(customers, eq(customers.id, id))) === 1;

/** Another process takes the write lock; resolves once it has it. */
async function holdLock() {
  const script = `
    const database = new (require('better-sqlite3'))(process.argv[1]);
    database.exec('BEGIN IMMEDIATE');
    process.stdout.write('locked');
    process.stdin.once('data', () => { database.exec('ROLLBACK'); process.exit(); });`;
  const holder = spawn(process.execPath, ['-e', script, databaseFile]);
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  return {
    release: async () => {
      holder.stdin.write('go');
      await new Promise((resolve) => holder.once('exit', resolve));
    },
  };
}

/** Lets the event loop turn for a while and returns the longest it stood still. */
async function longestStall(forMs: number): Promise<number> {
  const end = performance.now() + forMs;
  let longest = 0;
  for (let last = performance.now(); last < end; ) {
    await new Promise((resolve) => setImmediate(resolve));
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

describe.skipIf(dialect === 'postgres')('while another process holds the write lock', () => {
  it('the event loop turns, reads are answered, and the write succeeds afterwards', async () => {
    const lock = await holdLock();
    const writes = Promise.all([insert('first'), insert('second'), insert('third')]);
    expect(await longestStall(1500)).toBeLessThan(250);
    expect(await exists('first')).toBe(false);
    await lock.release();
    await writes;
    expect(await exists('first')).toBe(true);
    expect(await exists('third')).toBe(true);
  });

  it('a write gives up after a while with an error that says so, and the next one is not harmed', async () => {
    const lock = await holdLock();
    vi.useFakeTimers();
    const failing = Promise.all([insert('never'), insert('neither')].map((write) => write.catch((error) => error)));
    await vi.advanceTimersByTimeAsync(WRITE_PATIENCE_IN_MS + 1000);
    for (const error of await failing) {
      expect(error).toBeInstanceOf(DatabaseBusy);
      expect(isDatabaseUnavailable(new Error('in a page', { cause: error }))).toBe(true);
    }
    vi.useRealTimers();
    await lock.release();
    await insert('afterwards');
    expect([await exists('never'), await exists('neither'), await exists('afterwards')]).toEqual([false, false, true]);
  });

  it('a start with nothing to migrate does not wait for it', async () => {
    const lock = await holdLock();
    await migrate();
    await lock.release();
  });
});

describe.skipIf(dialect === 'postgres')('the database file', () => {
  it('can be read by its owner only, with what belongs to it', () => {
    for (const file of [databaseFile, `${databaseFile}-wal`, `${databaseFile}-shm`]) {
      expect((statSync(file).mode & 0o777).toString(8), file).toBe('600');
    }
  });

  it('syncs every commit to the disk', async () => {
    await transaction(async (tx) => {
      const level = tx.select({ synchronous: sql<number>`synchronous` }).from(sql`pragma_synchronous`);
      expect(await level).toEqual([{ synchronous: 2 }]);
    });
  });

  it('is refused when it exists without a byte, instead of becoming an empty shop', async () => {
    const file = join(tmpdir(), `kindling-empty-${process.pid}.db`);
    writeFileSync(file, '');
    vi.resetModules();
    const before = (globalThis as Record<string, unknown>).kindlingSqlite;
    (globalThis as Record<string, unknown>).kindlingSqlite = undefined;
    vi.stubEnv('DATABASE_URL', `file:${file}`);
    const { migrate: migrateThere } = await import('./client');
    await expect(migrateThere()).rejects.toMatchObject({ code: 'DATABASE_EMPTY' });
    expect(statSync(file).size).toBe(0);
    (globalThis as Record<string, unknown>).kindlingSqlite = before;
    vi.unstubAllEnvs();
    vi.resetModules();
  });
});
