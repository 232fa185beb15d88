import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { db, snapshot, transaction } from './client';
import { customers } from './schema/identity';

const at = new Date('2026-03-01T08:00:00.123Z');
const pause = () => new Promise((resolve) => setImmediate(resolve));
const count = (id: string) => db.$count(customers, eq(customers.id, id));

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe('transaction', () => {
  it('keeps nothing of asynchronous work that throws', async () => {
    const failing = transaction(async (tx) => {
      await tx.insert(customers).values({ id: 'half', createdAt: at });
      await pause();
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    expect(await count('half')).toBe(0);
  });

  it('returns moments with their milliseconds', async () => {
    await transaction((tx) => tx.insert(customers).values({ id: 'moment', createdAt: at }));
    const [row] = await db.select().from(customers).where(eq(customers.id, 'moment'));
    expect(row?.createdAt).toEqual(at);
  });

  it('lets a nested transaction join, and queries see what was just written', async () => {
    await transaction(async () => {
      await transaction((tx) => tx.insert(customers).values({ id: 'nested', createdAt: at }));
      expect(await count('nested')).toBe(1);
    });
  });

  it('loses no increment when fifty run at once', async () => {
    await transaction((tx) => tx.insert(customers).values({ id: 'counter', createdAt: new Date(0) }));
    const increment = () =>
      transaction(async (tx) => {
        const [row] = await tx.select().from(customers).where(eq(customers.id, 'counter'));
        await pause();
        const next = new Date((row?.createdAt.getTime() ?? 0) + 1);
        await tx.update(customers).set({ createdAt: next }).where(eq(customers.id, 'counter'));
      });
    await Promise.all(Array.from({ length: 50 }, increment));
    const [row] = await db.select().from(customers).where(eq(customers.id, 'counter'));
    expect(row?.createdAt.getTime()).toBe(50);
  });
});

describe('snapshot', () => {
  it('does not see what is written meanwhile', async () => {
    await snapshot(async () => {
      const before = await db.$count(customers);
      const write = await otherRequest;
      await write();
      expect(await db.$count(customers)).toBe(before);
    });
    expect(await count('meanwhile')).toBe(1);
  });

  it('refuses to write', async () => {
    await expect(snapshot(() => transaction(async () => undefined))).rejects.toThrow('read-only');
  });
});

// Bound here, outside any snapshot, so that its context is another one.
const { AsyncResource } = await import('node:async_hooks');
const otherRequest = Promise.resolve(
  AsyncResource.bind(() => transaction((tx) => tx.insert(customers).values({ id: 'meanwhile', createdAt: at }))),
);
