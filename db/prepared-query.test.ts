import { AsyncResource } from 'node:async_hooks';
import { asc, eq, gt, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { db, snapshot, transaction } from './client';
import { inList, type Params, preparedQuery } from './prepared-query';
import { customers } from './schema/identity';

const early = new Date('2026-03-01T08:00:00.123Z');
const late = new Date('2026-03-02T08:00:00.456Z');

let built = 0;
const listIn = preparedQuery(({ ids }: Params<{ ids: readonly string[] }>) => {
  built++;
  return db.select().from(customers).where(inList(customers.id, ids)).orderBy(asc(customers.id));
});
const listSince = preparedQuery(({ since }: Params<{ since: Date }>) =>
  db
    .select({ id: customers.id })
    .from(customers)
    .where(gt(customers.createdAt, sql.param(since, customers.createdAt))),
);
const idsIn = async (...ids: string[]) => (await listIn({ ids })).map(({ id }) => id);
const add = (id: string, createdAt = early) => transaction((tx) => tx.insert(customers).values({ id, createdAt }));
// Bound here, outside any snapshot, so that its context is another one.
const addElsewhere = AsyncResource.bind(() => add('dora'));

beforeAll(async () => {
  await freshDatabase();
  await add('ada');
  await add('bob', late);
});
afterAll(dropDatabase);

describe('a prepared query', () => {
  it('answers as one made on the spot, however often it is asked', async () => {
    expect(await listIn({ ids: ['ada'] })).toEqual(await db.select().from(customers).where(eq(customers.id, 'ada')));
    expect(await idsIn('bob', 'nobody', 'ada')).toEqual(['ada', 'bob']);
    expect(await idsIn()).toEqual([]);
    expect(await idsIn("it's", '"quoted"', '{a,b}', 'ada')).toEqual(['ada']);
    expect(built).toBe(1);
  });

  it('compares moments to the millisecond', async () => {
    expect(await listSince({ since: new Date(late.getTime() - 1) })).toEqual([{ id: 'bob' }]);
    expect(await listSince({ since: late })).toEqual([]);
  });

  it('reads what its own transaction has written, which nobody else sees', async () => {
    const failing = transaction(async (tx) => {
      await tx.insert(customers).values({ id: 'cleo', createdAt: early });
      expect(await idsIn('cleo')).toEqual(['cleo']);
      throw new Error('never mind');
    });
    await expect(failing).rejects.toThrow('never mind');
    expect(await idsIn('cleo')).toEqual([]);
  });

  it('reads in a snapshot what was there when it began', async () => {
    await snapshot(async () => {
      expect(await idsIn('dora')).toEqual([]);
      await addElsewhere();
      expect(await idsIn('dora')).toEqual([]);
    });
    expect(await idsIn('dora')).toEqual(['dora']);
  });
});
