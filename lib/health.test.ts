import { type AddressInfo, createServer, type Socket } from 'node:net';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { GET as live } from '@/app/api/health/live/route';
import { GET as ready } from '@/app/api/health/ready/route';
import { closeDatabase, transaction } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { workFailures } from '@/db/schema/work';
import { databaseFile, dialect } from '@/db/url';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { getHealth } from './health';
import { MINUTE_IN_MS, now, shift } from './platform/clock';
import { repeat } from './platform/interval-worker';
import { withLease } from './platform/lease';

vi.mock('next/server', () => ({ connection: async () => undefined }));

beforeAll(freshDatabase);
afterAll(dropDatabase);
afterEach(() => void vi.useRealTimers());

/** A look is shared for a second. */
const lookAnew = async () => {
  await new Promise((resolve) => setTimeout(resolve, 1100));
  return getHealth();
};

const mail = (id: string, state: 'waiting' | 'failed', minutesAgo: number) => {
  const at = shift(now(), -minutesAgo * MINUTE_IN_MS);
  const row = { kind: 'welcome', recipientLookup: 'x', attempts: 0, nextAttemptAt: at, createdAt: at };
  return transaction((tx) => tx.insert(outbox).values({ ...row, id, cause: id, state }));
};

describe('the health of a shop', () => {
  it('is good when the database can be written and has today’s schema', async () => {
    const health = await getHealth();
    const nothing = { waiting: 0, failed: 0, oldestWaitingSeconds: 0 };
    expect(health).toMatchObject({ status: 'ok', problems: [], database: 'ok', migrations: 'current', failing: {} });
    expect(health.outbox).toEqual(nothing);
  });

  it('tells what waits, what was given up and what fails, though it serves', async () => {
    await mail('late', 'waiting', 45);
    await mail('lost', 'failed', 1);
    const refund = { work: 'refund' as const, subjectId: 'r', attempts: 3, failedAt: now(), nextAttemptAt: now() };
    await transaction((tx) => tx.insert(workFailures).values({ ...refund, lastError: 'Error' }));
    const stuck = repeat('Stuck', 1000, async () => undefined);
    await stuck.stop();
    vi.useFakeTimers({ toFake: ['Date'], now: shift(now(), 5 * MINUTE_IN_MS) });
    expect(await lookAnew()).toMatchObject({
      status: 'degraded',
      problems: ['mails-failed', 'mails-late', 'work-failing', 'worker-late'],
      outbox: { waiting: 1, failed: 1, oldestWaitingSeconds: 50 * 60 },
      failing: { refund: 1 },
      workers: { Stuck: { lastSuccessSecondsAgo: null, failures: 0 } },
    });
    expect((await ready()).status).toBe(200);
  });

  it('counts what another process has done for all', async () => {
    await repeat('Shared', MINUTE_IN_MS, async () => undefined).stop();
    vi.useFakeTimers({ toFake: ['Date'], now: shift(now(), 30 * MINUTE_IN_MS) });
    await withLease('Shared', async () => undefined);
    expect((await lookAnew()).workers?.Shared).toEqual({ lastSuccessSecondsAgo: 0, failures: 0 });
  });

  it('says that the schema is newer than this build', async () => {
    const [migrations, { execute }] =
      dialect === 'postgres'
        ? ['drizzle.__drizzle_migrations', await import('@/db/postgres')]
        : ['__drizzle_migrations', await import('@/db/sqlite')];
    const newer = `insert into ${migrations} (hash, created_at) values ('later', 9999999999999)`;
    await transaction((tx) => execute(tx, newer));
    expect(await lookAnew()).toMatchObject({ migrations: 'newer' });
    expect((await lookAnew()).problems).toContain('schema-newer-than-this-build');
  });

  it.runIf(dialect === 'sqlite')(
    'is bad within a second when nothing can be written, and good again afterwards',
    async () => {
      const other = new Database(databaseFile);
      other.exec('BEGIN IMMEDIATE');
      await new Promise((resolve) => setTimeout(resolve, 1100));
      const begun = performance.now();
      const answer = await ready();
      expect(performance.now() - begun).toBeLessThan(1000);
      expect(answer.status).toBe(503);
      other.exec('ROLLBACK');
      other.close();
      await lookAnew();
      expect((await lookAnew()).database).toBe('ok');
    },
  );

  it('keeps to itself why the database cannot do its work', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const none = dialect === 'postgres' ? 'postgres://localhost:1/none' : 'file:/dev/null/none.db';
    expect(await over(none)).toEqual({ status: 'failing', problems: [], database: 'failing' });
    log.mockRestore();
  });

  // Prevents that a check of a server which hangs gets no answer, and so restarts nothing and warns nobody.
  it.runIf(dialect === 'postgres')('is told within a second when the database server says nothing at all', async () => {
    const connections: Socket[] = [];
    const mute = createServer((connection) => void connections.push(connection));
    await new Promise<void>((resolve) => mute.listen(0, 'localhost', resolve));
    const begun = performance.now();
    const { port } = mute.address() as AddressInfo;
    expect(await over(`postgres://nobody@localhost:${port}/none`)).toMatchObject({ status: 'failing' });
    expect(performance.now() - begun).toBeLessThan(5000);
    mute.close();
    for (const connection of connections) connection.destroy();
  });

  it('is not asked for by a check of whether the process lives', async () => {
    expect((await live()).status).toBe(200);
  });

  it('is not good for new requests once the process was asked to end', async () => {
    const shared = globalThis as typeof globalThis & { kindlingStops?: boolean };
    shared.kindlingStops = true;
    const answer = await ready();
    shared.kindlingStops = false;
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ status: 'stopping' });
  });
});

/** What the same module says over another database. */
async function over(url: string) {
  await closeDatabase();
  vi.resetModules();
  vi.stubEnv('DATABASE_URL', url);
  const { getHealth: getHealthThere } = await import('./health');
  const health = await getHealthThere();
  vi.unstubAllEnvs();
  vi.resetModules();
  return health;
}
