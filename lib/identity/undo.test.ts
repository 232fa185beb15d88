import { and, eq, isNull } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { identityLinks, identityOperations } from '@/db/schema/identity';
import { wishlistItems } from '@/db/schema/wishlist';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { now } from '../platform/clock';
import { newId } from '../platform/id';
import { findOrCreateIdentifier } from './identifiers';
import { openLinkOf, openLinksOf } from './links';
import { claim, link, merge, place, recognize, unlink } from './operations';
import { redo, undo } from './undo';

beforeAll(freshDatabase);
afterAll(dropDatabase);

const cause = { actor: 'system', reason: 'test' };
const customerOf = async (id: string) => (await openLinkOf(id))?.customerId;

async function newIdentifier(kind: 'visitor' | 'account' | 'email'): Promise<string> {
  return transaction(async (tx) => {
    const value = kind === 'email' ? `${newId().toLowerCase()}x@example.com` : newId();
    const { id } = await findOrCreateIdentifier(tx, kind, value.replace(/^[-_]+/, ''));
    await recognize(tx, id);
    return id;
  });
}

describe('undo', () => {
  it('gives a claimed visitor back to the customer it had, and the same evidence does not join it again', async () => {
    const [visitor, account] = [await newIdentifier('visitor'), await newIdentifier('account')];
    const before = await customerOf(visitor);
    const claimed = await transaction((tx) => claim(tx, cause, [visitor], account));
    expect(await customerOf(visitor)).toBe(await customerOf(account));
    if (!claimed.ok) throw new Error(claimed.code);
    await transaction((tx) => undo(tx, claimed.value, cause));
    expect(await customerOf(visitor)).toBe(before);
    expect(await transaction((tx) => claim(tx, cause, [visitor], account))).toEqual({ ok: false, code: 'separated' });
  });

  it('takes back an old merge below a newer one', async () => {
    const [a, b, c] = [await newIdentifier('visitor'), await newIdentifier('visitor'), await newIdentifier('visitor')];
    const [customerA, customerB, customerC] = [await customerOf(a), await customerOf(b), await customerOf(c)];
    const join = (from?: string, into?: string) =>
      transaction((tx) => merge(tx, cause, { from: from ?? '', into: into ?? '' }));
    const first = await join(customerA, customerB);
    const second = await join(customerB, customerC);
    expect(await customerOf(a)).toBe(customerC);
    await transaction((tx) => undo(tx, first.ok ? first.value : '', cause));
    expect([await customerOf(a), await customerOf(b)]).toEqual([customerA, customerC]);
    await transaction((tx) => undo(tx, second.ok ? second.value : '', cause));
    expect([await customerOf(a), await customerOf(b)]).toEqual([customerA, customerB]);
  });

  it('brings along whoever came through an identifier that was moved', async () => {
    const [account, other, visitor] = [
      await newIdentifier('account'),
      await newIdentifier('email'),
      await newIdentifier('visitor'),
    ];
    const [home, away] = [await customerOf(account), await customerOf(other)];
    const merged = await transaction((tx) => merge(tx, cause, { from: home ?? '', into: away ?? '' }));
    await transaction((tx) => claim(tx, cause, [visitor], account));
    expect(await customerOf(visitor)).toBe(away);
    await transaction((tx) => undo(tx, merged.ok ? merged.value : '', cause));
    expect([await customerOf(account), await customerOf(visitor), await customerOf(other)]).toEqual([home, home, away]);
  });

  it('does it once for one idempotency key, and leaves everything alone when the database fails in the middle', async () => {
    const [visitor, account] = [await newIdentifier('visitor'), await newIdentifier('account')];
    const before = await customerOf(visitor);
    const failing = transaction(async (tx) => {
      await claim(tx, { ...cause, idempotencyKey: 'once' }, [visitor], account);
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await customerOf(visitor)).toBe(before);
    const again = () => transaction((tx) => claim(tx, { ...cause, idempotencyKey: 'once' }, [visitor], account));
    const [first, second] = [await again(), await again()];
    expect(first).toEqual(second);
    expect(await db.$count(identityOperations, eq(identityOperations.idempotencyKey, 'once'))).toBe(1);
  });

  it('refuses a second account under one customer', async () => {
    const [one, other] = [await newIdentifier('account'), await newIdentifier('account')];
    const from = (await customerOf(one)) ?? '';
    const into = (await customerOf(other)) ?? '';
    expect(await transaction((tx) => merge(tx, cause, { from, into }))).toEqual({ ok: false, code: 'two-accounts' });
    expect((await transaction((tx) => merge(tx, cause, { from, into, explicit: true }))).ok).toBe(true);
  });
});

/* Laws over generated histories. Seven people-shaped identifiers; each history makes its own. */
type Deed =
  | { do: 'link'; who: number; to: number }
  | { do: 'merge'; who: number; to: number }
  | { do: 'unlink'; who: number }
  | { do: 'place'; who: number };
const index = fc.integer({ min: 0, max: 5 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('link' as const), who: index, to: index }),
  fc.record({ do: fc.constant('merge' as const), who: index, to: index }),
  fc.record({ do: fc.constant('unlink' as const), who: index }),
  fc.record({ do: fc.constant('place' as const), who: index }),
);
const historyOfDeeds = fc.array(deed, { maxLength: 8 });

async function perform(world: string[], what: Deed): Promise<string | null> {
  const who = world[what.who] ?? '';
  return transaction(async (tx) => {
    if (what.do === 'unlink') return unlink(tx, cause, [who]);
    if (what.do === 'place')
      return (await place(tx, 'sign-in', cause, [{ identifierId: who, assurance: 3 }])).operationId;
    const to = world[what.to] ?? '';
    const result =
      what.do === 'link'
        ? await link(tx, 'claim', cause, { identifierIds: [who], anchorId: to })
        : await merge(tx, cause, { from: (await customerOf(who)) ?? '', into: (await customerOf(to)) ?? '' });
    return result.ok ? result.value : null;
  });
}

async function newWorld(): Promise<string[]> {
  const kinds = ['visitor', 'visitor', 'visitor', 'visitor', 'email', 'account'] as const;
  return Promise.all(kinds.map(newIdentifier));
}

/** Who is together with whom, and at which level: what people can tell, whatever ids customers have. */
async function shapeOf(world: string[]): Promise<string> {
  const links = await openLinksOf(world);
  const customers = world.map((id) => links.find((one) => one.identifierId === id));
  return JSON.stringify(
    customers.map((one) => [customers.findIndex((other) => other?.customerId === one?.customerId), one?.assurance]),
  );
}

const options = { numRuns: 25, endOnFailure: true };

describe('laws', () => {
  it('one owner per identifier, always', () =>
    fc.assert(
      fc.asyncProperty(historyOfDeeds, async (deeds) => {
        const world = await newWorld();
        for (const one of deeds) await perform(world, one);
        for (const id of world) {
          const open = and(eq(identityLinks.identifierId, id), isNull(identityLinks.validTo));
          expect(await db.$count(identityLinks, open)).toBe(1);
        }
      }),
      options,
    ));

  it('undo after a merge is identity, redo after undo is the merge', () =>
    fc.assert(
      fc.asyncProperty(historyOfDeeds, index, index, async (deeds, who, to) => {
        const world = await newWorld();
        for (const one of deeds) await perform(world, one);
        const before = await openState(world);
        const merged = await perform(world, { do: 'merge', who, to });
        fc.pre(merged !== null);
        const after = await openState(world);
        const undone = await transaction((tx) => undo(tx, merged ?? '', cause));
        expect(await openState(world)).toEqual(before);
        await transaction((tx) => redo(tx, undone.ok ? undone.value : '', cause));
        expect(await openState(world)).toEqual(after);
      }),
      options,
    ));

  it('a history with a merge that was undone ends like one in which it never happened', () =>
    fc.assert(
      fc.asyncProperty(historyOfDeeds, index, fc.array(index, { maxLength: 4 }), async (deeds, who, later) => {
        // Two worlds live the same life; in one of them visitor `who` was joined to the account by mistake for a while.
        const [mistaken, other] = [await newWorld(), await newWorld()];
        fc.pre(who < 4);
        for (const one of deeds) {
          await perform(mistaken, one);
          await perform(other, one);
        }
        const [together, separately] = await Promise.all([shapeOf(mistaken), shapeOf(other)]);
        expect(together).toBe(separately);
        const joined = await perform(mistaken, { do: 'link', who, to: 5 });
        fc.pre(joined !== null);
        // Meanwhile the account goes on: further browsers of its owner are linked, facts are made.
        for (const one of later.filter((visitor) => visitor < 4 && visitor !== who)) {
          const mine = await perform(other, { do: 'link', who: one, to: 5 });
          const theirs = await perform(mistaken, { do: 'link', who: one, to: 5 });
          fc.pre((mine === null) === (theirs === null));
        }
        await heart(mistaken[who] ?? '');
        await heart(other[who] ?? '');
        await transaction((tx) => undo(tx, joined ?? '', cause));
        expect(await shapeOf(mistaken)).toBe(await shapeOf(other));
        expect(await heartsOf(mistaken)).toEqual(await heartsOf(other));
      }),
      options,
    ));

  it('the order of undoing unrelated operations does not matter', () =>
    fc.assert(
      fc.asyncProperty(historyOfDeeds, fc.boolean(), async (deeds, swap) => {
        const world = await newWorld();
        const done: string[] = [];
        for (const one of deeds) {
          const operation = await perform(world, one);
          if (operation && (one.do === 'merge' || one.do === 'link')) done.push(operation);
        }
        const twin = await newWorld();
        const doneByTwin: string[] = [];
        for (const one of deeds) {
          const operation = await perform(twin, one);
          if (operation && (one.do === 'merge' || one.do === 'link')) doneByTwin.push(operation);
        }
        for (const id of done) await transaction((tx) => undo(tx, id, cause));
        for (const id of swap ? doneByTwin.reverse() : doneByTwin) await transaction((tx) => undo(tx, id, cause));
        expect(await shapeOf(world)).toBe(await shapeOf(twin));
      }),
      options,
    ));
});

async function openState(world: string[]) {
  const links = await openLinksOf(world);
  return world.map((id) => {
    const open = links.find((one) => one.identifierId === id);
    return [open?.customerId, open?.assurance];
  });
}

async function heart(identifierId: string): Promise<void> {
  const values = { identifierId, productId: 'kettle', hearted: true, changedAt: now() };
  await transaction((tx) => tx.insert(wishlistItems).values(values).onConflictDoNothing());
}

async function heartsOf(world: string[]): Promise<number[]> {
  return Promise.all(world.map((id) => db.$count(wishlistItems, eq(wishlistItems.identifierId, id))));
}
