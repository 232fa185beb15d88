import 'server-only';
import { and, eq, lt } from 'drizzle-orm';
import { db, transaction } from '@/db/client';
import { type Work, workFailures } from '@/db/schema/work';
import { isDatabaseUnavailable } from '@/db/unavailable';
import { DAY_IN_MS, MINUTE_IN_MS, now, shift } from './clock';
import { isStopping } from './finish-before-exit';

const LONGEST_WAIT_IN_MINUTES = 60;
/** Every item that fails is tried again within the hour: one that was not is no longer there. */
const FORGOTTEN_AFTER_MS = DAY_IN_MS;

/** The first failure is tried again in the next turn, the others after one minute, two, four … and an hour at most. */
function nextAttempt(attempts: number, at: Date): Date {
  if (attempts === 1) return at;
  return shift(at, Math.min(LONGEST_WAIT_IN_MINUTES, 2 ** (attempts - 2)) * MINUTE_IN_MS);
}

function nameOf(error: unknown): string {
  const { name, code } = (error ?? {}) as { name?: string; code?: unknown };
  return [name ?? typeof error, code].filter(Boolean).join(' ');
}

async function noteFailure(work: Work, subjectId: string, failedBefore: number, error: unknown): Promise<void> {
  const [at, attempts] = [now(), failedBefore + 1];
  const row = { attempts, failedAt: at, nextAttemptAt: nextAttempt(attempts, at), lastError: nameOf(error) };
  const target = [workFailures.work, workFailures.subjectId];
  await transaction((tx) =>
    tx
      .insert(workFailures)
      .values({ work, subjectId, ...row })
      .onConflictDoUpdate({ target, set: row }),
  );
}

async function forget(work: Work): Promise<void> {
  const gone = and(eq(workFailures.work, work), lt(workFailures.nextAttemptAt, shift(now(), -FORGOTTEN_AFTER_MS)));
  if ((await db.$count(workFailures, gone)) > 0) await transaction((tx) => tx.delete(workFailures).where(gone));
}

/**
 * Does a work for each of several items, so that one which fails stops no other: it is noted, counted by the shop's health, and
 * tried again later and later, see `nextAttempt`. Returns what was done and what failed now. Throws only when the database is
 * away, as then nothing can be done or noted.
 */
export async function eachOnItsOwn<Item, Done>(
  work: Work,
  items: readonly Item[],
  idOf: (item: Item) => string,
  act: (item: Item) => Promise<Done>,
): Promise<{ done: Done[]; errors: unknown[] }> {
  const [done, errors]: [Done[], unknown[]] = [[], []];
  const rows = await db.select().from(workFailures).where(eq(workFailures.work, work));
  const failures = new Map(rows.map((row) => [row.subjectId, row]));
  for (const item of items) {
    if (isStopping()) break;
    const id = idOf(item);
    const failure = failures.get(id);
    if (failure && failure.nextAttemptAt > now()) continue;
    try {
      done.push(await act(item));
    } catch (error) {
      if (isDatabaseUnavailable(error)) throw error;
      errors.push(error);
      await noteFailure(work, id, failure?.attempts ?? 0, error);
      continue;
    }
    if (failure) {
      const noted = and(eq(workFailures.work, work), eq(workFailures.subjectId, id));
      await transaction((tx) => tx.delete(workFailures).where(noted));
    }
  }
  if (rows.length > 0) await forget(work);
  return { done, errors };
}

/** Fails when something of a work has. */
export function throwAny(errors: readonly unknown[], what: string): void {
  if (errors.length > 0)
    throw new AggregateError(errors, `${errors.length} of ${what} failed and will be tried again.`);
}
