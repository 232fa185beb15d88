import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { db, transaction } from './client';
import { customers } from './schema/identity';

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe('a text with a NUL in it', () => {
  it('is nothing that is there, and no failure of the shop', async () => {
    await transaction((tx) => tx.insert(customers).values({ id: 'ada', createdAt: new Date(0) }));
    for (const id of ['ada\0', '\0', 'a\0da'])
      expect(await db.select().from(customers).where(eq(customers.id, id))).toEqual([]);
    expect(await db.$count(customers, inArray(customers.id, ['ada\0', 'ada']))).toBe(1);
  });

  it('can be written and found again', async () => {
    await transaction((tx) => tx.insert(customers).values({ id: 'b\0b', createdAt: new Date(0) }));
    expect(await db.$count(customers, eq(customers.id, 'b\0b'))).toBe(1);
  });
});
