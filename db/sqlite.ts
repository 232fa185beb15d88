import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as applyMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import type { Transaction } from './transaction';
import { databaseFile } from './url';

type Connection = { raw: Database.Database; database: Transaction };

const BUSY_TIMEOUT_IN_MS = 5000;
const MOST_STATEMENTS = 500;

// One pair per process, also when a bundler loads this module more than once.
const shared = globalThis as typeof globalThis & {
  kindlingSqlite?: { reader?: Connection; writer?: Connection; lastWrite: Promise<unknown> };
};
shared.kindlingSqlite ??= { lastWrite: Promise.resolve() };
const state = shared.kindlingSqlite;

/** Keeps what was compiled last: a page asks what the page before it asked, and compiling often takes longer than the answer. */
function keepStatements(raw: Database.Database): void {
  const compile = raw.prepare.bind(raw);
  const kept = new Map<string, Database.Statement>();
  raw.prepare = ((text: string) => {
    const statement = kept.get(text) ?? compile(text);
    kept.delete(text);
    kept.set(text, statement);
    const [oldest] = kept.keys();
    if (kept.size > MOST_STATEMENTS && oldest !== undefined) kept.delete(oldest);
    return statement;
  }) as typeof raw.prepare;
}

function connect(readonly: boolean): Connection {
  mkdirSync(dirname(databaseFile), { recursive: true });
  const raw = new Database(databaseFile, { readonly, timeout: BUSY_TIMEOUT_IN_MS });
  if (!readonly) {
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = NORMAL');
    raw.pragma('secure_delete = ON');
    raw.pragma('foreign_keys = ON');
  }
  keepStatements(raw);
  return { raw, database: drizzle(raw) };
}

function writer(): Connection {
  state.writer ??= connect(false);
  return state.writer;
}

export function reader(): Transaction {
  // The writer comes first: it creates the file and switches it to WAL, which a read-only connection cannot.
  if (!state.reader) {
    writer();
    state.reader = connect(true);
  }
  return state.reader.database;
}

/** Writers wait for each other in this process; other processes wait for SQLite's lock. */
export function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const result = state.lastWrite.then(async () => {
    const { raw, database } = writer();
    raw.exec('BEGIN IMMEDIATE');
    try {
      const value = await work(database);
      raw.exec('COMMIT');
      return value;
    } catch (error) {
      if (raw.inTransaction) raw.exec('ROLLBACK');
      throw error;
    }
  });
  state.lastWrite = result.catch(() => undefined);
  return result;
}

export async function read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  writer();
  const { raw, database } = connect(true);
  raw.exec('BEGIN');
  try {
    return await work(database);
  } finally {
    raw.close();
  }
}

export async function migrate(folder = 'db/migrations/sqlite'): Promise<void> {
  applyMigrations(writer().database as Parameters<typeof applyMigrations>[0], { migrationsFolder: folder });
}

export async function close(): Promise<void> {
  await state.lastWrite;
  state.reader?.raw.close();
  state.writer?.raw.close();
  state.reader = undefined;
  state.writer = undefined;
}
