import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import { Client, Pool } from 'pg';
import { keepParametersOutOfErrors } from './failed-query';
import { pause } from './pause';
import type { Transaction } from './transaction';
import { DATABASE_URL } from './url';

const MAX_ATTEMPTS = 14;
/** After so many conflicts a transaction waits for the others of this process that lose all the time. */
const ATTEMPTS_ALONE = 3;
const FIRST_PAUSE_IN_MS = 10;
const LONGEST_PAUSE_IN_MS = 600;
/** serialization_failure and deadlock_detected, see PostgreSQL appendix A. */
const CONFLICTS = ['40001', '40P01'];
/** Any number will do, as long as every process takes the same one. */
const MIGRATION_LOCK = 826_441;

/** Nothing waits for ever: for a connection, for an answer of the server, for a server that no longer answers at all. */
const TIMEOUTS = {
  connectionTimeoutMillis: 30_000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 60_000,
  query_timeout: 35_000,
};

const shared = globalThis as typeof globalThis & {
  kindlingPostgres?: { pool: Pool; database: NodePgDatabase };
  kindlingLastRetry?: Promise<unknown>;
};

/**
 * PostgreSQL refuses a text with a NUL in it, SQLite keeps it. Nothing of ours holds one, so what is asked for with it is not there, on
 * either: the character that stands for an unreadable one takes its place.
 */
const withoutNul = (value: unknown) => (typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value);

class TolerantClient extends Client {
  // Drizzle, the only caller, gives the values second; the client's many other signatures pass through.
  override query(...[statement, values, ...rest]: unknown[]): never {
    const ask = super.query as (...args: unknown[]) => never;
    return ask.call(this, statement, Array.isArray(values) ? values.map(withoutNul) : values, ...rest);
  }
}

function connection() {
  if (!shared.kindlingPostgres) {
    keepParametersOutOfErrors();
    const pool = new Pool({
      Client: TolerantClient,
      connectionString: DATABASE_URL,
      max: 10,
      keepAlive: true,
      ...TIMEOUTS,
    });
    // A connection that breaks is replaced; without a listener it would end the process. The pool listens while it is idle, this
    // while somebody uses it, who is told by the query that fails.
    pool.on('error', (error) => console.error('An idle connection to PostgreSQL broke:', error.message));
    pool.on('connect', (client) => client.on('error', () => undefined));
    shared.kindlingPostgres = { pool, database: drizzle(pool) };
  }
  return shared.kindlingPostgres;
}

const asTyped = (database: unknown) => database as Transaction;

function codeOf(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: string; cause?: unknown };
  return code ?? (cause ? codeOf(cause) : undefined);
}

const isConflict = (error: unknown) => CONFLICTS.includes(codeOf(error) ?? '');

/** What the server's own journal still has of a deleted row goes when that is recycled, which is not ours to say. */
export async function emptyJournal(): Promise<void> {}

/** Cleans up the versions of rows that were deleted or replaced. */
export async function scrub(): Promise<void> {
  try {
    await connection().pool.query('VACUUM (SKIP_LOCKED)');
  } catch (error) {
    console.error('PostgreSQL could not be cleaned up now, its own autovacuum will:', deepestMessage(error));
  }
}

export function reader(): Transaction {
  return asTyped(connection().database);
}

/** Runs a statement without an answer in the transaction that is open. */
export async function execute(tx: Transaction, statement: string): Promise<void> {
  await (tx as unknown as NodePgDatabase).execute(sql.raw(statement));
}

type Settings = Parameters<NodePgDatabase['transaction']>[1];

/** One transaction on a connection of its own, which goes back to the pool only when it is sure to be in order. */
async function attempt<T>(work: (tx: Transaction) => Promise<T>, settings: Settings): Promise<T> {
  const client = await connection().pool.connect();
  let unsure = false;
  try {
    return await drizzle(client).transaction((tx) => work(asTyped(tx)), settings);
  } catch (error) {
    // No answer came, so nobody knows what the connection is waiting for.
    unsure = /timeout|terminated/i.test(deepestMessage(error));
    throw error;
  } finally {
    client.release(unsure);
  }
}

function deepestMessage(error: unknown): string {
  const { cause, message } = (error ?? {}) as { cause?: unknown; message?: string };
  return cause ? deepestMessage(cause) : (message ?? '');
}

async function retry<T>(work: (tx: Transaction) => Promise<T>, first: number, last: number): Promise<T> {
  for (let attempts = first; ; attempts++) {
    try {
      return await attempt(work, { isolationLevel: 'serializable' });
    } catch (error) {
      if (!isConflict(error) || attempts >= last) throw error;
      await pause(Math.random() * Math.min(LONGEST_PAUSE_IN_MS, FIRST_PAUSE_IN_MS * 2 ** attempts));
    }
  }
}

/**
 * A conflict is followed by another attempt after a pause of random length. One that reads much (an erasure) would lose for ever
 * against many that read little: whoever has lost often waits for the others in this process who did.
 */
export async function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await retry(work, 1, ATTEMPTS_ALONE);
  } catch (error) {
    if (!isConflict(error)) throw error;
  }
  const again = () => retry(work, ATTEMPTS_ALONE, MAX_ATTEMPTS);
  const result = (shared.kindlingLastRetry ?? Promise.resolve()).then(again);
  shared.kindlingLastRetry = result.catch(() => undefined);
  return result;
}

export function read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return attempt(work, { isolationLevel: 'repeatable read', accessMode: 'read only' });
}

export async function migrate(folder = 'db/migrations/postgres'): Promise<void> {
  // A session-level lock needs one connection for lock, work and unlock; and a migration may take its time.
  const client = new Client({
    connectionString: DATABASE_URL,
    connectionTimeoutMillis: TIMEOUTS.connectionTimeoutMillis,
  });
  await client.connect();
  const database = drizzle(client);
  try {
    await database.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
    await applyMigrations(database, { migrationsFolder: folder });
  } finally {
    // The lock ends with the connection.
    await client.end();
  }
}

export async function close(): Promise<void> {
  await shared.kindlingPostgres?.pool.end();
  shared.kindlingPostgres = undefined;
}
