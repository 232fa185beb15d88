import 'server-only';
import { inArray, type SQL } from 'drizzle-orm';
import { db, scrub, type Transaction, transaction } from '@/db/client';
import { identifiers } from '@/db/schema/identity';
import { isDatabaseUnavailable } from '@/db/unavailable';
import { now } from '@/lib/platform/clock';
import { throwAny } from '@/lib/platform/one-by-one';
import { eraseIdentifiers } from './erase';
import { addressesToClear, forgottenAddresses, idleVisitors, outlivesAddress } from './lifetimes';
import { personOf } from './person';
import { purge } from './purge';
import { DATA_INVENTORY } from './registry';
import { eraseUnusedAccounts, warnUnusedAccounts } from './unused-accounts';

/** How much went, per holding; holdings of which nothing went are left out. */
export type RetentionReport = Record<string, number>;

/** Few enough for one transaction that keeps nobody waiting. */
const BATCH = 200;

/**
 * Lets go of whatever has been kept long enough: the registry's own rules for rows, and the code of erasure for whole people.
 * Safe to run at any time, twice, and from two processes; says what it did. A part that fails stops no other; throws at the end.
 */
export async function runRetention(): Promise<RetentionReport> {
  const report: RetentionReport = {};
  const add = (name: string, count: number) => {
    if (count > 0) report[name] = (report[name] ?? 0) + count;
  };
  const errors: unknown[] = [];
  const letGo = async (name: string, work: () => Promise<number>) => {
    try {
      add(name, await work());
    } catch (error) {
      if (isDatabaseUnavailable(error)) throw error;
      errors.push(error);
    }
  };
  for (const { id, tables } of DATA_INVENTORY) {
    for (const { table, retention } of tables) await letGo(id, () => purge(table, retention?.expired(now())));
  }
  await letGo('unused accounts', async () => {
    await warnUnusedAccounts();
    return eraseUnusedAccounts();
  });
  await letGo('ended subscriptions', () => inBatches(addressesToClear, clearAddresses));
  // One certificate for each would say nothing; one per batch says how much went.
  const erase = (tx: Transaction, ids: string[]) => eraseIdentifiers(tx, ids, 'retention');
  await letGo('unconfirmed addresses', () => inBatches(forgottenAddresses, erase));
  await letGo('visitors', () => inBatches(idleVisitors, erase));
  await scrub();
  throwAny(errors, 'the clean-ups');
  return report;
}

async function inBatches(
  which: (at: Date) => SQL,
  work: (tx: Transaction, ids: string[]) => Promise<unknown>,
): Promise<number> {
  const find = () => db.select({ id: identifiers.id }).from(identifiers).where(which(now())).limit(BATCH);
  for (let done = 0; ; ) {
    // Looks before it locks: most of the time there is nothing.
    if ((await find()).length === 0) return done;
    const found = await transaction(async (tx) => {
      const batch = await find();
      if (batch.length > 0)
        await work(
          tx,
          batch.map(({ id }) => id),
        );
      return batch.length;
    });
    done += found;
    if (found < BATCH) return done;
  }
}

/** Takes an address in clear and everything said about it; its proofs stay, under a number and a code. */
async function clearAddresses(tx: Transaction, ids: string[]): Promise<void> {
  const person = await personOf(ids);
  for (const { id, tables } of DATA_INVENTORY) {
    if (outlivesAddress(id)) continue;
    for (const { table, rowsOf, erased } of tables) {
      if (erased === 'delete') await tx.delete(table).where(rowsOf(person));
    }
  }
  await tx.update(identifiers).set({ value: null }).where(inArray(identifiers.id, ids));
}
