import 'server-only';
import { and, eq } from 'drizzle-orm';
import { db, transaction } from '@/db/client';
import { workerLeases } from '@/db/schema/work';
import { now, SECOND_IN_MS, shift } from './clock';
import { newId } from './id';
import { logFailure } from './log';

/** A process that dies lets go after this time; one that works renews its lease three times as often. */
export const LEASE_IN_MS = 60 * SECOND_IN_MS;

const rowOf = (worker: string) => eq(workerLeases.worker, worker);

async function isHeld(worker: string): Promise<boolean> {
  const [row] = await db.select().from(workerLeases).where(rowOf(worker));
  return row !== undefined && row.heldUntil > now();
}

async function acquire(worker: string, holder: string): Promise<boolean> {
  // Nothing is locked to find that there is nothing to do.
  if (await isHeld(worker)) return false;
  return transaction(async (tx) => {
    if (await isHeld(worker)) return false;
    const lease = { holder, heldUntil: shift(now(), LEASE_IN_MS) };
    await tx
      .insert(workerLeases)
      .values({ worker, ...lease })
      .onConflictDoUpdate({ target: workerLeases.worker, set: lease });
    return true;
  });
}

/**
 * Does a worker's work unless somebody, in this process or another one, is doing it at this moment. Resolves with whether it was done;
 * rejects as the work does.
 */
export async function withLease(worker: string, work: () => Promise<unknown>): Promise<boolean> {
  const holder = newId();
  if (!(await acquire(worker, holder))) return false;
  const mine = and(rowOf(worker), eq(workerLeases.holder, holder));
  const update = (change: { heldUntil: Date; succeededAt?: Date }) =>
    transaction((tx) => tx.update(workerLeases).set(change).where(mine));
  const renewal = setInterval(() => {
    update({ heldUntil: shift(now(), LEASE_IN_MS) }).catch((error) => logFailure('A lease was not renewed', error));
  }, LEASE_IN_MS / 3);
  renewal.unref();
  let succeededAt: Date | undefined;
  try {
    await work();
    succeededAt = now();
  } finally {
    clearInterval(renewal);
    await update({ heldUntil: now(), succeededAt });
  }
  return true;
}

/** When each worker was last done under its lease, by whatever process. */
export async function listLastSuccesses(): Promise<Map<string, Date>> {
  const rows = await db.select().from(workerLeases);
  return new Map(rows.flatMap(({ worker, succeededAt }) => (succeededAt ? [[worker, succeededAt] as const] : [])));
}
