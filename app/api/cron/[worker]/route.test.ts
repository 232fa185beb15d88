import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { listLastSuccesses } from '@/lib/platform/lease';
import { WORKERS } from '@/lib/workers';
import { GET } from './route';

const SECRET = 'a-secret-for-the-scheduler-of-the-tests';

beforeAll(freshDatabase);
afterAll(dropDatabase);
afterEach(() => vi.unstubAllEnvs());

async function call(worker: string, authorization?: string) {
  const request = new Request(`http://localhost/api/cron/${worker}`, {
    headers: authorization ? { authorization } : {},
  });
  const answer = await GET(request, { params: Promise.resolve({ worker }) });
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  return { status: answer.status, body: await answer.json() };
}

describe('a cron route', () => {
  it('does not exist in a shop without a secret for it', async () => {
    expect((await call('mails', 'Bearer ')).status).toBe(404);
    expect((await call('mails', 'Bearer undefined')).status).toBe(404);
  });

  it('refuses whoever does not know the secret', async () => {
    vi.stubEnv('CRON_SECRET', SECRET);
    for (const wrong of [
      undefined,
      SECRET,
      'Bearer',
      `Bearer ${SECRET}x`,
      `Bearer ${SECRET.slice(1)}`,
      `Basic ${SECRET}`,
    ])
      expect((await call('retention', wrong)).status, wrong).toBe(401);
    expect(await listLastSuccesses()).toEqual(new Map());
  });

  it('has every worker do a turn, and knows no other', async () => {
    vi.stubEnv('CRON_SECRET', SECRET);
    for (const worker of Object.keys(WORKERS))
      expect(await call(worker, `Bearer ${SECRET}`)).toEqual({ status: 200, body: { worker, done: true } });
    const names = Object.values(WORKERS).map(({ name }) => name);
    expect([...(await listLastSuccesses()).keys()].sort()).toEqual(names.sort());
    for (const unknown of ['nothing', 'toString', '__proto__'])
      expect((await call(unknown, `Bearer ${SECRET}`)).status, unknown).toBe(404);
  });
});
