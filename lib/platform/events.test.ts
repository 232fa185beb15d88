import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { afterCommit, db, transaction } from '@/db/client';
import { customers } from '@/db/schema/identity';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { publish, type Subscriber, type Subscribers, subscribe } from './events';

beforeAll(freshDatabase);
afterAll(dropDatabase);
afterEach(() => subscribe(undefined as never));

const event = { type: 'stock-changed', variantId: 'cup', productId: 'cups', before: 0, after: 3 } as const;
const count = (id: string) => db.$count(customers, eq(customers.id, id));
const insert =
  (id: string): Subscriber<'stock-changed'> =>
  async (tx) =>
    void (await tx.insert(customers).values({ id, createdAt: new Date(0) }));

function listen(...subscribers: Subscriber<'stock-changed'>[]) {
  subscribe({ 'stock-changed': subscribers.map((one) => async () => one) } as unknown as Subscribers);
}

describe('an event', () => {
  it('is told to everyone who listens, in their order, with what it says', async () => {
    const heard: unknown[] = [];
    listen(
      async (_, { after }) => void heard.push(['first', after]),
      async (_, { after }) => void heard.push(['second', after]),
    );
    await transaction((tx) => publish(tx, event));
    expect(heard).toEqual([
      ['first', 3],
      ['second', 3],
    ]);
  });

  it('and what is done about it are kept together, or not at all', async () => {
    listen(insert('listener'), async () => {
      throw new Error('in the middle');
    });
    const publishing = transaction(async (tx) => {
      await insert('publisher')(tx, event);
      await publish(tx, event);
    });
    await expect(publishing).rejects.toThrow('in the middle');
    expect([await count('publisher'), await count('listener')]).toEqual([0, 0]);
    listen(insert('listener'));
    await transaction((tx) => publish(tx, event));
    expect(await count('listener')).toBe(1);
  });

  it('has effects once, after the commit', async () => {
    const effects: number[] = [];
    listen(async () => afterCommit(async () => void effects.push(await count('seller'))));
    await transaction(async (tx) => {
      await publish(tx, event);
      await insert('seller')(tx, event);
      expect(effects).toEqual([]);
    });
    expect(effects).toEqual([1]);
  });

  it('is refused in a process that has not said who listens', async () => {
    await expect(transaction((tx) => publish(tx, event))).rejects.toThrow('lib/subscribers');
  });
});
