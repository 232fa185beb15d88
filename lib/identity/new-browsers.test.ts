import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { customers } from '@/db/schema/identity';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { newToken } from '../platform/secret';
import { beginVisitor } from './new-browsers';

beforeAll(freshDatabase);
afterAll(dropDatabase);

async function customersAfter(requests: number, networkOfThe: (time: number) => string | null) {
  const before = await db.$count(customers);
  for (let time = 0; time < requests; time++)
    await transaction((tx) => beginVisitor(tx, newToken(), networkOfThe(time)));
  return (await db.$count(customers)) - before;
}

describe('browsers that keep something for the first time', () => {
  it('are so many for a network and no more: 300 requests of one client are no 300 customers', async () => {
    expect(await customersAfter(300, () => '192.0.2')).toBe(120);
    expect(await customersAfter(5, () => '198.51.100')).toBe(5);
  });

  it('are not more for whoever has a /48 of IPv6 and takes another /64 each time', async () => {
    expect(await customersAfter(600, (time) => `2001:db8:5:${time.toString(16)}`)).toBeLessThanOrEqual(480);
  });

  it('meet a limit as a flood only where no network is known', async () => {
    expect(await customersAfter(250, () => null)).toBe(200);
  });
});
