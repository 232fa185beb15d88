import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { fail, ok } from '@/lib/platform/result';
import { afterCommit, db, snapshot, transaction } from './client';
import { customers } from './schema/identity';
import { dialect } from './url';

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

describe('a failed result', () => {
  const insertThen = <T>(id: string, result: T) =>
    transaction(async (tx) => {
      await tx.insert(customers).values({ id, createdAt: at });
      return result;
    });

  it('is returned, and nothing of its transaction is kept', async () => {
    expect(await insertThen('refused', fail('too-late'))).toEqual({ ok: false, code: 'too-late' });
    expect(await count('refused')).toBe(0);
    expect(await insertThen('taken', ok('taken'))).toEqual({ ok: true, value: 'taken' });
    expect(await count('taken')).toBe(1);
  });

  it('of an inner transaction takes back that alone', async () => {
    const inner = await transaction(async (tx) => {
      await tx.insert(customers).values({ id: 'outer', createdAt: at });
      const refused = await insertThen('inner', fail('no'));
      await insertThen('another', ok());
      return ok(refused.ok);
    });
    expect(inner).toEqual({ ok: true, value: false });
    expect([await count('outer'), await count('inner'), await count('another')]).toEqual([1, 0, 1]);
  });

  it('takes nothing of its neighbours back when several inner transactions are begun at once', async () => {
    await transaction(async () => {
      const ids = ['left', 'middle', 'right'];
      await Promise.all(ids.map((id) => insertThen(id, id === 'middle' ? fail('no') : ok())));
    });
    expect([await count('left'), await count('middle'), await count('right')]).toEqual([1, 0, 1]);
  });

  it('lets an error of an inner transaction be answered by the outer one', async () => {
    await transaction(async (tx) => {
      await tx.insert(customers).values({ id: 'once', createdAt: at });
      const twice = transaction((inner) => inner.insert(customers).values({ id: 'once', createdAt: at }));
      await expect(twice).rejects.toThrow();
      await tx.insert(customers).values({ id: 'still-going', createdAt: at });
    });
    expect([await count('once'), await count('still-going')]).toEqual([1, 1]);
  });
});

describe('an effect', () => {
  it('comes once, after everything is committed, in the order of the calls', async () => {
    const seen: string[] = [];
    await transaction(async (tx) => {
      afterCommit(async () => void seen.push(`first ${await count('with-effect')}`));
      await transaction(async () => afterCommit(() => void seen.push('second')));
      await tx.insert(customers).values({ id: 'with-effect', createdAt: at });
      expect(seen).toEqual([]);
    });
    expect(seen).toEqual(['first 1', 'second']);
  });

  it('never comes of what was rolled back', async () => {
    const seen: string[] = [];
    const leave = (name: string) => afterCommit(() => void seen.push(name));
    await transaction(async () => {
      leave('refused');
      return fail('no');
    });
    const throwing = transaction(async () => {
      leave('thrown');
      throw new Error('in the middle');
    });
    await expect(throwing).rejects.toThrow('in the middle');
    await transaction(async () => {
      leave('outer');
      await transaction(async () => {
        leave('inner');
        return fail('no');
      });
    });
    expect(seen).toEqual(['outer']);
  });

  it('comes once although the database ran the work again', async () => {
    const seen: number[] = [];
    let runs = 0;
    await transaction(async (tx) => {
      runs += 1;
      await tx.insert(customers).values({ id: 'again', createdAt: at }).onConflictDoNothing();
      const attempt = runs;
      afterCommit(() => void seen.push(attempt));
      // What PostgreSQL says when another transaction was in the way; SQLite never does.
      if (dialect === 'postgres' && runs === 1) throw Object.assign(new Error('conflict'), { code: '40001' });
    });
    expect(runs).toBe(dialect === 'postgres' ? 2 : 1);
    expect(seen).toEqual([runs]);
  });

  it('that fails takes nothing back and holds up no other', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const seen: string[] = [];
    await transaction(async (tx) => {
      await tx.insert(customers).values({ id: 'stays', createdAt: at });
      afterCommit(() => Promise.reject(new Error('the mail server is away')));
      afterCommit(() => void seen.push('next'));
    });
    expect([await count('stays'), seen, log.mock.calls.length]).toEqual([1, ['next'], 1]);
    log.mockRestore();
  });

  it('may write, in a transaction of its own', async () => {
    await transaction(async () =>
      afterCommit(async () => {
        await transaction((tx) => tx.insert(customers).values({ id: 'from-effect', createdAt: at }));
      }),
    );
    expect(await count('from-effect')).toBe(1);
  });

  it('needs a transaction', () => {
    expect(() => afterCommit(() => undefined)).toThrow('Only a transaction');
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
