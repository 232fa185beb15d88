import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { transaction } from '@/db/client';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { stock } from '@/e2e/fixtures/goods';
import { markStale } from './changes';
import { LONGEST_READ_IN_MS, requestRevalidation, revalidatePages } from './revalidation';

/** The shop's own door, as the worker sees it. */
const knocks: string[] = [];
let answer = 200;
const door = createServer((request, response) => {
  knocks.push(`${request.method} ${request.url}`);
  response.writeHead(answer).end();
});

beforeAll(async () => {
  await freshDatabase();
  await stock({ id: 'kettle' }, { id: 'mill' });
  await new Promise<void>((ready) => door.listen(0, 'localhost', ready));
  process.env.PORT = String((door.address() as AddressInfo).port);
});
beforeEach(() => {
  knocks.length = 0;
});
afterAll(async () => {
  vi.useRealTimers();
  door.close();
  await dropDatabase();
});

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const change = (productId: string) => transaction((tx) => markStale(tx, productId));

describe('the worker', () => {
  it('does not knock while nothing has changed', async () => {
    await requestRevalidation();
    expect(knocks).toEqual([]);
  });

  it('knocks once for what has changed, and again when the shop could not answer', async () => {
    await change('kettle');
    answer = 503;
    await expect(requestRevalidation()).rejects.toThrow('503');
    answer = 200;
    await requestRevalidation();
    await requestRevalidation();
    expect(knocks).toEqual(['POST /api/revalidate', 'POST /api/revalidate']);
  });

  it('knocks once more when no read can be left that began before the change', async () => {
    await change('kettle');
    await requestRevalidation();
    later(LONGEST_READ_IN_MS - 5000);
    await requestRevalidation();
    expect(knocks).toHaveLength(1);
    later(5001);
    await requestRevalidation();
    await requestRevalidation();
    expect(knocks).toHaveLength(2);
  });
});

describe('the pages', () => {
  it('are renewed for each changed product, once for each change', async () => {
    expect(await revalidatePages()).toBe(1);
    expect(await revalidatePages()).toBe(0);
    await change('mill');
    expect(await revalidatePages()).toBe(1);
  });

  it('are renewed once more when no read can be left that began before the change', async () => {
    later(LONGEST_READ_IN_MS + 1);
    expect(await revalidatePages()).toBe(2);
    expect(await revalidatePages()).toBe(0);
    later(LONGEST_READ_IN_MS + 1);
    expect(await revalidatePages()).toBe(0);
  });
});
