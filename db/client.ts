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

type Effect = () => void | Promise<void>;
/** `effects` is null in a snapshot, which writes nothing; `lastInner` is when the transactions inside this one are over. */
type Running = { database: Transaction; effects: Effect[] | null; lastInner: Promise<unknown> };

// Once per process, also when a bundler loads this module more than once: a subscriber may come from another copy than the command.
const shared = globalThis as typeof globalThis & { kindlingTransaction?: AsyncLocalStorage<Running> };
shared.kindlingTransaction ??= new AsyncLocalStorage();
const running = shared.kindlingTransaction;

/** Where `db` reads at this moment. */
export const connection = (): Reader => running.getStore()?.database ?? engine.reader();

export const db: Reader = new Proxy({} as Reader, {
  get(_, method) {
    const database = connection();
    const member = Reflect.get(database, method, database);
    return typeof member === 'function' ? member.bind(database) : member;
  },
});

/** Carries a failed result out of the transaction that it rolls back. */
class RolledBack {
  constructor(readonly result: unknown) {}
}

/** A failed `Result` (lib/platform/result.ts): what it was to write is not written. */
const isFailure = (value: unknown): boolean => typeof value === 'object' && (value as { ok?: unknown })?.ok === false;

/** Throws a failed result, so that the database rolls back as for any other error. */
async function orRollBack<T>(result: Promise<T>): Promise<T> {
  const value = await result;
  if (isFailure(value)) throw new RolledBack(value);
  return value;
}

async function returning<T>(attempt: Promise<T>): Promise<T> {
  try {
    return await attempt;
  } catch (error) {
    if (error instanceof RolledBack) return error.result as T;
    throw error;
  }
}

/** The transaction is over and stays, whatever becomes of its effects: each has a worker or a retry behind it. */
async function runEffects(effects: readonly Effect[]): Promise<void> {
  for (const effect of effects) {
    try {
      await effect();
    } catch (error) {
      console.error('An effect of a committed transaction failed:', error);
    }
  }
}

/** A transaction inside another one: a savepoint. What is rolled back has no effects either. */
async function nested<T>({ database, effects }: Running, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const before = effects?.length ?? 0;
  await engine.execute(database, 'savepoint nested');
  try {
    const inner = { database, effects, lastInner: Promise.resolve() };
    const value = await running.run(inner, () => orRollBack(work(database)));
    await engine.execute(database, 'release savepoint nested');
    return value;
  } catch (error) {
    effects?.splice(before);
    // A connection that broke knows no savepoint any more; `error` says so.
    await engine
      .execute(database, 'rollback to savepoint nested')
      .then(() => engine.execute(database, 'release savepoint nested'))
      .catch(() => undefined);
    throw error;
  }
}

/** Savepoints lie within each other: of several inner transactions that are begun at once, each waits for the one before it. */
function inTurn<T>(outer: Running, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const turn = outer.lastInner.then(() => nested(outer, work));
  outer.lastInner = turn.catch(() => undefined);
  return turn;
}

/**
 * Runs `work` in one serializable transaction and returns what it returns. A throw rolls everything back, and so does a failed
 * `Result`, which is returned all the same. Inside a transaction only the inner one is rolled back. On PostgreSQL `work` may run
 * again after a conflict: what it does outside the database belongs into `afterCommit`.
 */
export async function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const outer = running.getStore();
  if (outer && !outer.effects) throw new Error('A write was attempted inside a read-only snapshot.');
  if (outer) return returning(inTurn(outer, work));
  let effects: Effect[] = [];
  const attempt = (database: Transaction) => {
    effects = [];
    return running.run({ database, effects, lastInner: Promise.resolve() }, () => orRollBack(work(database)));
  };
  const committed = engine.write(attempt).then(async (value) => {
    await runEffects(effects);
    return value;
  });
  return returning(committed);
}

/**
 * Leaves something to be done once, after the outermost transaction has been committed, in the order of the calls; never when it was
 * rolled back. `transaction` resolves when it is done.
 */
export function afterCommit(effect: Effect): void {
  const effects = running.getStore()?.effects;
  if (!effects) throw new Error('Only a transaction is followed by an effect.');
  effects.push(effect);
}

/** Runs reads against one unchanging picture of the database, however much is written meanwhile. */
export function snapshot<T>(work: () => Promise<T>): Promise<T> {
  if (running.getStore()) return work();
  return engine.read((tx) => running.run({ database: tx, effects: null, lastInner: Promise.resolve() }, work));
}

/** Brings the database to the newest schema. Safe to run at every start, and from several processes at once. */
export const migrate = engine.migrate;

/** Takes what was deleted out of the database's journal, where that is ours to do. After an erasure, outside of a transaction. */
export const emptyJournal = engine.emptyJournal;

/** The same and more, which may take a while: also replaced versions of rows. For the retention job. */
export const scrub = engine.scrub;

/** Closes every connection, for the end of a process or a test file. */
export const closeDatabase = engine.close;
