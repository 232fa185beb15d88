import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DatabaseBusy } from '@/db/unavailable';
import { orUnavailable } from './or-unavailable';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

const failing = (error: unknown) => orUnavailable(async () => Promise.reject(error));

it.each([
  ['locked by another process', new DatabaseBusy(20_000)],
  ['full', Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })],
  ['away', new Error('a query failed', { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) })],
])('a route whose database is %s asks to come again', async (_, error) => {
  const answer = await failing(error)();
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('5');
  expect(await answer.text()).toBe('');
});

it('a route with a fault of its own fails as before, and one without answers', async () => {
  await expect(failing(new TypeError('a fault'))()).rejects.toThrow('a fault');
  expect((await orUnavailable(async (status: number) => new Response(null, { status }))(204)).status).toBe(204);
});
