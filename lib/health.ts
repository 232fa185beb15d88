import 'server-only';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { count } from 'drizzle-orm';
import { db, transaction } from '@/db/client';
import { getSchemaState, type SchemaState } from '@/db/migrated';
import { type Work, workFailures } from '@/db/schema/work';
import { databaseFile, dialect } from '@/db/url';
import { areLedgersUnbroken } from './consent/ledgers';
import { type Alarm, listAlarms } from './identity/alarms';
import { consumeRateLimit } from './identity/rate-limit';
import { type Backlog, getBacklog } from './mail/backlog';
import { isBehindUnknownProxy } from './platform/client-address';
import { MINUTE_IN_MS, now, SECOND_IN_MS } from './platform/clock';
import { isStopping } from './platform/finish-before-exit';
import { type WorkerState, workerStates } from './platform/interval-worker';
import { listLastSuccesses } from './platform/lease';
import { logFailure } from './platform/log';

/** Whoever asks gets an answer within a second, whatever hangs. */
const PATIENCE_IN_MS = 800;
/** Everybody may ask; the database is asked this often at most. */
const KEPT_FOR_MS = SECOND_IN_MS;
const MAIL_IS_LATE_AFTER_SECONDS = 30 * 60;
const LITTLE_ROOM_IN_BYTES = 200 * 1024 ** 2;

/** What somebody should look at, though the shop serves. */
type Problem =
  | 'mails-failed'
  | 'mails-late'
  | 'work-failing'
  | 'worker-late'
  | 'unusual-sign-ins'
  | 'consents-broken'
  | 'disk-almost-full'
  | 'schema-newer-than-this-build';

export type Health = {
  /** `failing`: cannot serve. `degraded`: serves, and `problems` says what is wrong. `stopping`: was asked to end. */
  status: 'ok' | 'degraded' | 'failing' | 'stopping';
  problems: Problem[];
  database: 'ok' | 'failing';
  migrations?: SchemaState;
  outbox?: Backlog;
  /** What happens unusually often, see `lib/identity/alarms.ts`. */
  alarms?: Alarm[];
  /** How many refunds, payments, withdrawals … could not be done yet. */
  failing?: Partial<Record<Work, number>>;
  workers?: Record<string, { lastSuccessSecondsAgo: number | null; failures: number }>;
  diskFreeInBytes?: number | null;
  notes?: string[];
};

const secondsSince = (at: Date) => Math.round((now().getTime() - at.getTime()) / SECOND_IN_MS);

async function countFailing(): Promise<Partial<Record<Work, number>>> {
  const rows = await db
    .select({ work: workFailures.work, count: count() })
    .from(workFailures)
    .groupBy(workFailures.work);
  return Object.fromEntries(rows.map((row) => [row.work, Number(row.count)]));
}

/** Room on the disk of a SQLite file; PostgreSQL looks after its own. */
async function freeBytes(): Promise<number | null> {
  if (dialect === 'postgres') return null;
  const { bavail, bsize } = await statfs(dirname(databaseFile));
  return bavail * bsize;
}

/** The workers of this process; what another process has done for all of them counts, too. */
async function readWorkers(): Promise<[name: string, state: WorkerState][]> {
  const elsewhere = await listLastSuccesses();
  const newer = (one: Date | null, other: Date | undefined) => (other && (!one || other > one) ? other : one);
  return [...workerStates].map(([name, state]) => [
    name,
    { ...state, succeededAt: newer(state.succeededAt, elsewhere.get(name)) },
  ]);
}

/** A worker is late when it has not succeeded for three turns, and two minutes at least. */
function isLate({ everyMs, since, succeededAt }: WorkerState): boolean {
  const last = (succeededAt ?? since).getTime();
  return now().getTime() - last > Math.max(3 * everyMs, 2 * MINUTE_IN_MS);
}

async function look(): Promise<Health> {
  const migrations = await getSchemaState();
  if (migrations === 'behind') return { status: 'failing', problems: [], database: 'failing', migrations };
  // Only a write that is committed shows that one is possible: the disk may be full, or somebody may hold the lock.
  await transaction((tx) => consumeRateLimit(tx, 'health', { limit: Number.MAX_SAFE_INTEGER, windowInMinutes: 1 }));
  const [outbox, failing, diskFreeInBytes] = [await getBacklog(), await countFailing(), await freeBytes()];
  const [alarms, workers] = [await listAlarms(), await readWorkers()];
  const found: Record<Problem, boolean> = {
    'mails-failed': outbox.failed > 0,
    'mails-late': outbox.oldestWaitingSeconds > MAIL_IS_LATE_AFTER_SECONDS,
    'work-failing': Object.keys(failing).length > 0,
    'worker-late': workers.some(([, state]) => isLate(state)),
    'unusual-sign-ins': alarms.length > 0,
    'consents-broken': !areLedgersUnbroken(),
    'disk-almost-full': diskFreeInBytes !== null && diskFreeInBytes < LITTLE_ROOM_IN_BYTES,
    'schema-newer-than-this-build': migrations === 'newer',
  };
  const problems = (Object.keys(found) as Problem[]).filter((problem) => found[problem]);
  const notes = isBehindUnknownProxy() ? ['behind a proxy without TRUSTED_PROXIES'] : [];
  return {
    status: problems.length > 0 ? 'degraded' : 'ok',
    problems,
    database: 'ok',
    migrations,
    outbox,
    alarms,
    failing,
    workers: Object.fromEntries(
      workers.map(([name, { succeededAt, failures }]) => [
        name,
        { lastSuccessSecondsAgo: succeededAt && secondsSince(succeededAt), failures },
      ]),
    ),
    diskFreeInBytes,
    notes,
  };
}

const FAILING: Health = { status: 'failing', problems: [], database: 'failing' };

let last: { at: number; health: Promise<Health> } | undefined;

/** One look at a time, shared by all who ask meanwhile; a look that hangs is not repeated. */
function lookOnce(): Promise<Health> {
  if (last && performance.now() - last.at < KEPT_FOR_MS) return last.health;
  const entry = { at: Number.POSITIVE_INFINITY, health: Promise.resolve(FAILING) };
  entry.health = look()
    .catch((error) => {
      logFailure('The database cannot do its work', error);
      return FAILING;
    })
    .finally(() => {
      entry.at = performance.now();
    });
  last = entry;
  return entry.health;
}

/** Whether this process can serve: the database can be read and written and has today's schema. Says nothing that is secret. */
export async function getHealth(): Promise<Health> {
  if (isStopping()) return { status: 'stopping', problems: [], database: 'ok' };
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<Health>((resolve) => {
    timer = setTimeout(() => resolve(FAILING), PATIENCE_IN_MS);
  });
  return Promise.race([lookOnce(), silence]).finally(() => clearTimeout(timer));
}
