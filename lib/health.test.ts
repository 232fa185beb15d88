import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { closeDatabase, transaction } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { MINUTE_IN_MS, now, shift } from './clock';
import { getHealth } from './health';

beforeAll(freshDatabase);
afterAll(dropDatabase);

it('says that the database answers and has today’s schema', async () => {
  const outbox = { waiting: 0, failed: 0, oldestWaitingSeconds: 0 };
  expect(await getHealth()).toEqual({ status: 'ok', database: 'ok', migrations: 'current', outbox, alarms: [] });
});

it('counts the mails that wait and that were given up', async () => {
  const at = shift(now(), -MINUTE_IN_MS);
  const row = { kind: 'welcome', recipientLookup: 'x', attempts: 0, nextAttemptAt: at, createdAt: at };
  await transaction((tx) =>
    tx.insert(outbox).values([
      { ...row, id: '1', cause: '1', state: 'waiting' },
      { ...row, id: '2', cause: '2', state: 'failed' },
    ]),
  );
  expect(await getHealth()).toMatchObject({ outbox: { waiting: 1, failed: 1, oldestWaitingSeconds: 60 } });
});

it('fails without a word about the reason when the database does not answer', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { health } = await withoutDatabase();
  expect(health).toEqual({ status: 'failing', database: 'failing' });
  log.mockRestore();
});

/** The same module over a database that is not there. */
async function withoutDatabase() {
  await closeDatabase();
  vi.resetModules();
  vi.stubEnv(
    'DATABASE_URL',
    process.env.DATABASE_URL?.startsWith('postgres') ? 'postgres://localhost:1/none' : 'file:/dev/null/none.db',
  );
  const { getHealth: getHealthThere } = await import('./health');
  const health = await getHealthThere();
  vi.unstubAllEnvs();
  vi.resetModules();
  return { health };
}
