import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transaction } from '@/db/client';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { stock } from '@/e2e/fixtures/goods';
import { noteChange } from './changes';
import { askForRenewal, renewPages } from './renewal';

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
afterAll(async () => {
  door.close();
  await dropDatabase();
});

const change = (productId: string) => transaction((tx) => noteChange(tx, productId));

describe('the worker', () => {
  it('does not knock while nothing has changed', async () => {
    await askForRenewal();
    expect(knocks).toEqual([]);
  });

  it('knocks once for what has changed, and again when the shop could not answer', async () => {
    await change('kettle');
    answer = 503;
    await expect(askForRenewal()).rejects.toThrow('503');
    answer = 200;
    await askForRenewal();
    await askForRenewal();
    expect(knocks).toEqual(['POST /api/renewal', 'POST /api/renewal']);
  });
});

describe('the pages', () => {
  it('are renewed for each changed product, once for each change', async () => {
    expect(await renewPages()).toBe(1);
    expect(await renewPages()).toBe(0);
    await change('mill');
    expect(await renewPages()).toBe(1);
  });
});
