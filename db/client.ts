/**
 * The connection. `db` reads; `transaction(work)` writes, and nothing else does. Inside `transaction` and `snapshot`, `db`
 * is that transaction, so a query called from a command reads what the command has just written.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import * as postgres from './postgres';
import * as sqlite from './sqlite';
import type { Reader, Transaction } from './transaction';
import { dialect } from './url';

export type { Reader, Transaction };

const engine = dialect === 'postgres' ? postgres : sqlite;
const running = new AsyncLocalStorage<{ database: Transaction; writes: boolean }>();

/** Where `db` reads at this moment. */
export const connection = (): Reader => running.getStore()?.database ?? engine.reader();

export const db: Reader = new Proxy({} as Reader, {
  get(_, method) {
    const database = connection();
    const member = Reflect.get(database, method, database);
    return typeof member === 'function' ? member.bind(database) : member;
  },
});

/**
 * Runs `work` in one serializable transaction and returns what it returns; a throw rolls everything back. Joins the
 * transaction that is already running. On PostgreSQL `work` may run again after a conflict: it must have no effect outside
 * the database.
 */
export function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const outer = running.getStore();
  if (outer?.writes) return work(outer.database);
  if (outer) throw new Error('A write was attempted inside a read-only snapshot.');
  return engine.write((tx) => running.run({ database: tx, writes: true }, () => work(tx)));
}

/** Runs reads against one unchanging picture of the database, however much is written meanwhile. */
export function snapshot<T>(work: () => Promise<T>): Promise<T> {
  if (running.getStore()) return work();
  return engine.read((tx) => running.run({ database: tx, writes: false }, work));
}

/** Brings the database to the newest schema. Safe to run at every start, and from several processes at once. */
export const migrate = engine.migrate;

/** Takes what was deleted out of the database's journal, where that is ours to do. After an erasure, outside of a transaction. */
export const emptyJournal = engine.emptyJournal;

/** The same and more, which may take a while: also replaced versions of rows. For the retention job. */
export const scrub = engine.scrub;

/** Closes every connection, for the end of a process or a test file. */
export const closeDatabase = engine.close;
