import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import { Pool } from 'pg';
import type { Transaction } from './transaction';
import { DATABASE_URL } from './url';

const MAX_RETRIES = 12;
/** serialization_failure and deadlock_detected, see PostgreSQL appendix A. */
const CONFLICTS = ['40001', '40P01'];
/** Any number will do, as long as every process takes the same one. */
const MIGRATION_LOCK = 826_441;

const shared = globalThis as typeof globalThis & {
  kindlingPostgres?: { pool: Pool; database: NodePgDatabase };
  kindlingLastRetry?: Promise<unknown>;
};

function connection() {
  if (!shared.kindlingPostgres) {
    const pool = new Pool({ connectionString: DATABASE_URL, max: 10 });
    // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
    pool.on('error', (error) => console.error('An idle connection to PostgreSQL broke:', error.message));
    shared.kindlingPostgres = { pool, database: drizzle(pool) };
  }
  return shared.kindlingPostgres;
}

const asTyped = (database: unknown) => database as Transaction;

function isConflict(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: string; cause?: unknown };
  return code ? CONFLICTS.includes(code) : cause ? isConflict(cause) : false;
}

export function reader(): Transaction {
  return asTyped(connection().database);
}

function attempt<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return connection().database.transaction((tx) => work(asTyped(tx)), { isolationLevel: 'serializable' });
}

async function retry<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt(work);
    } catch (error) {
      if (!isConflict(error) || attempts === MAX_RETRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** Math.min(attempts, 6)));
    }
  }
}

/**
 * Whoever meets a conflict waits for the others in this process who did, and then tries again: one that reads much (an erasure)
 * would otherwise lose for ever against many that read little.
 */
export async function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await attempt(work);
  } catch (error) {
    if (!isConflict(error)) throw error;
  }
  const result = (shared.kindlingLastRetry ?? Promise.resolve()).then(() => retry(work));
  shared.kindlingLastRetry = result.catch(() => undefined);
  return result;
}

export function read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return connection().database.transaction((tx) => work(asTyped(tx)), {
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  });
}

export async function migrate(folder = 'db/migrations/postgres'): Promise<void> {
  // A session-level lock needs one connection for lock, work and unlock.
  const client = await connection().pool.connect();
  const database = drizzle(client);
  try {
    await database.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
    await applyMigrations(database, { migrationsFolder: folder });
    await database.execute(sql`select pg_advisory_unlock(${MIGRATION_LOCK})`);
  } finally {
    client.release();
  }
}

export async function close(): Promise<void> {
  await shared.kindlingPostgres?.pool.end();
  shared.kindlingPostgres = undefined;
}
