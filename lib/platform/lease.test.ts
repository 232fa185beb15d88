import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { transaction } from '@/db/client';
import { workerLeases } from '@/db/schema/work';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { now, SECOND_IN_MS, shift } from './clock';
import { LEASE_IN_MS, listLastSuccesses, withLease } from './lease';

beforeAll(freshDatabase);
afterAll(dropDatabase);
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(async () => {
  vi.useRealTimers();
  await transaction((tx) => tx.delete(workerLeases));
});

it('lets one of two do the work, and the next one again once it is over', async () => {
  let finish = () => {};
  const open = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let begun = () => {};
  const running = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const first = withLease('sweep', () => {
    begun();
    return open;
  });
  await running;
  const refused = vi.fn();
  expect(await withLease('sweep', refused)).toBe(false);
  expect(refused).not.toHaveBeenCalled();
  expect(await withLease('another', async () => {})).toBe(true);
  finish();
  expect(await first).toBe(true);
  expect(await withLease('sweep', async () => {})).toBe(true);
});

it('lets exactly one of many that begin at once do the work', async () => {
  const work = vi.fn(() => new Promise((resolve) => setTimeout(resolve, 50)));
  const done = await Promise.all(Array.from({ length: 8 }, () => withLease('sweep', work)));
  expect(done.filter(Boolean)).toHaveLength(1);
  expect(work).toHaveBeenCalledTimes(1);
});

it('is over when its holder has died', async () => {
  const lease = { worker: 'sweep', holder: 'dead', heldUntil: shift(now(), LEASE_IN_MS) };
  await transaction((tx) => tx.insert(workerLeases).values(lease));
  expect(await withLease('sweep', async () => {})).toBe(false);
  vi.setSystemTime(shift(now(), LEASE_IN_MS + SECOND_IN_MS));
  expect(await withLease('sweep', async () => {})).toBe(true);
});

it('ends with a failure, which is no success', async () => {
  await expect(withLease('sweep', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await listLastSuccesses()).toEqual(new Map());
  expect(await withLease('sweep', async () => {})).toBe(true);
  expect(await listLastSuccesses()).toEqual(new Map([['sweep', now()]]));
});
