import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { pause } from './pause';
import type { Transaction } from './transaction';
import { DatabaseBusy, EmptyDatabaseFile } from './unavailable';
import { databaseFile } from './url';

type Connection = { raw: Database.Database; database: Transaction };

/** SQLite waits inside the call, and the whole process with it: the event loop is given back between the tries instead. */
const BUSY_TIMEOUT_IN_MS = 2;
/** At the start nobody is served yet. Only a new file, or one that was left behind by a crash, is locked while it is opened. */
const OPENING_TIMEOUT_IN_MS = 5000;
const LONGEST_PAUSE_IN_MS = 50;
/** How long a write waits for a lock that another process holds, and for the writes of this process before it. */
export const WRITE_PATIENCE_IN_MS = 20_000;
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

/** Only whoever runs the shop reads the file; SQLite gives `-wal` and `-shm` the mode of the database when it makes them. */
function closeToOthers(): void {
  for (const file of [databaseFile, `${databaseFile}-wal`, `${databaseFile}-shm`]) {
    if (existsSync(file) && statSync(file).uid === process.getuid?.()) chmodSync(file, 0o600);
  }
}

/**
 * A file without a byte is what a failed copy or a full disk leaves, and would become an empty shop in place of a full one.
 * Another process that is just making the file gets a moment to write into it.
 */
function refuseEmptyFile(): void {
  const isEmpty = () => existsSync(databaseFile) && statSync(databaseFile).size === 0;
  for (let tries = 0; isEmpty(); tries++) {
    if (tries === 20) throw new EmptyDatabaseFile(databaseFile);
    // This process serves nobody yet: it is about to open its database.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
}

function connect(readonly: boolean): Connection {
  if (!readonly) refuseEmptyFile();
  mkdirSync(dirname(databaseFile), { recursive: true });
  const raw = new Database(databaseFile, { readonly, timeout: readonly ? BUSY_TIMEOUT_IN_MS : OPENING_TIMEOUT_IN_MS });
  if (!readonly) {
    closeToOthers();
    raw.pragma('journal_mode = WAL');
    // A confirmed order survives a power cut. Costs one fsync for each write: 0.2 ms instead of 0.01 ms on an SSD.
    raw.pragma('synchronous = FULL');
    raw.pragma('secure_delete = ON');
    raw.pragma('foreign_keys = ON');
    raw.pragma(`busy_timeout = ${BUSY_TIMEOUT_IN_MS}`);
    closeToOthers();
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

const isBusy = (error: unknown) => String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY');

/** Takes SQLite's write lock, which another process may hold, without holding up this one. Tries at least once. */
async function begin(raw: Database.Database, waitingSince: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      raw.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
    const waited = performance.now() - waitingSince;
    if (waited >= WRITE_PATIENCE_IN_MS) throw new DatabaseBusy(waited);
    await pause(Math.random() * Math.min(LONGEST_PAUSE_IN_MS, 2 ** tries) + 1);
  }
}

/** Runs a statement without an answer in the transaction that is open. */
export async function execute(_: Transaction, statement: string): Promise<void> {
  writer().raw.exec(statement);
}

/** Writers wait for each other in this process; other processes wait for SQLite's lock. */
export function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const waitingSince = performance.now();
  const result = state.lastWrite.then(async () => {
    const { raw, database } = writer();
    await begin(raw, waitingSince);
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

const MIGRATIONS_TABLE = '"__drizzle_migrations" (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)';

function appliedUntil(raw: Database.Database): number {
  const known = raw.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (!known) return 0;
  const { newest } = raw.prepare('select max(created_at) as newest from __drizzle_migrations').get() as {
    newest: number | null;
  };
  return Number(newest ?? 0);
}

/**
 * What drizzle's own migrator does, except that it looks before it locks, decides under the lock (several processes may start at
 * once), and lets a table be rebuilt: foreign keys are checked afterwards, since SQLite would delete what points at the old one.
 */
export async function migrate(folder = 'db/migrations/sqlite'): Promise<void> {
  const { raw } = writer();
  const migrations = readMigrationFiles({ migrationsFolder: folder });
  if (migrations.every(({ folderMillis }) => folderMillis <= appliedUntil(raw))) return;
  raw.pragma('foreign_keys = OFF');
  try {
    await write(async () => {
      raw.exec(`CREATE TABLE IF NOT EXISTS ${MIGRATIONS_TABLE}`);
      const done = appliedUntil(raw);
      const note = raw.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)');
      for (const { sql, hash, folderMillis } of migrations.filter((migration) => migration.folderMillis > done)) {
        for (const statement of sql) raw.exec(statement);
        note.run(hash, folderMillis);
      }
      const [broken] = raw.pragma('foreign_key_check') as { table: string; parent: string }[];
      if (broken) throw new Error(`A migration left rows of ${broken.table} without their ${broken.parent}.`);
    });
  } finally {
    raw.pragma('foreign_keys = ON');
  }
}

/**
 * Empties the journal into the file, where what was deleted is overwritten: until then the journal would keep it. A reader that is
 * in the middle of its work holds the journal; then the next call does it.
 */
export function emptyJournal(): Promise<void> {
  const done = state.lastWrite.then(() => void writer().raw.pragma('wal_checkpoint(TRUNCATE)'));
  state.lastWrite = done.catch(() => undefined);
  return done;
}

/** Nothing more than its journal keeps what was deleted: `secure_delete` overwrites it in the file. */
export const scrub = emptyJournal;

export async function close(): Promise<void> {
  await state.lastWrite;
  state.reader?.raw.close();
  state.writer?.raw.close();
  state.reader = undefined;
  state.writer = undefined;
}
