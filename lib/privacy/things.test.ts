import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transaction } from '@/db/client';
import { cartLines } from '@/db/schema/cart';
import { attributes } from '@/db/schema/identity';
import { wishlistItems } from '@/db/schema/wishlist';
import { canaryPerson } from '@/e2e/fixtures/canary-person';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { MINUTE_IN_MS, now, shift } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { eraseIdentifiers } from './erase';
import { personOf } from './person';
import type { DataCategoryId } from './registry';
import { subjectOf } from './subject';
import { countHoldings, countThings, listItems } from './things';
import { getPrivacyView } from './view';

beforeAll(freshDatabase);
afterAll(dropDatabase);

const count = async (ids: string[], holding: DataCategoryId) => countThings(holding, await personOf(ids));

describe('what a person is told to have', () => {
  it('one order is one order, whatever lines, payments, returns and invoices it has', async () => {
    const { identifierIds } = await canaryPerson('buyer');
    const [orders] = (await countHoldings(await personOf(identifierIds))).filter(({ id }) => id === 'orders');
    expect(orders?.rows).toBeGreaterThan(5);
    expect(orders?.things).toBe(1);
  });

  it('a name that was said at two places is one name, and removing it removes both', async () => {
    const { ids, identifierIds } = await canaryPerson('twice-named');
    const same = { name: 'firstName', value: 'twice-named-first-name', provenance: 'typed' as const };
    await transaction((tx) =>
      tx.insert(attributes).values({ id: newId(), identifierId: ids.account, source: 'account', at: now(), ...same }),
    );
    expect(await count(identifierIds, 'name')).toBe(1);
    expect(await listItems('name', identifierIds, 'en')).toHaveLength(1);
  });

  it('a cart that was emptied has no entries, though the database remembers for a while what was in it', async () => {
    const { ids, identifierIds } = await canaryPerson('emptied');
    await transaction((tx) => tx.update(cartLines).set({ quantity: 0 }).where(eq(cartLines.identifierId, ids.visitor)));
    expect(await count(identifierIds, 'cart')).toBe(0);
  });

  it('a thing that two browsers put into the cart is one, and the newest word about it counts', async () => {
    const { ids, identifierIds } = await canaryPerson('two-browsers');
    const changedAt = shift(now(), MINUTE_IN_MS);
    const line = { variantId: 'two-browsers-variant', quantity: 3, addedAt: changedAt, changedAt };
    await transaction((tx) => tx.insert(cartLines).values({ identifierId: ids.account, ...line }));
    expect(await count(identifierIds, 'cart')).toBe(1);
    await transaction((tx) => tx.update(cartLines).set({ quantity: 0 }).where(eq(cartLines.identifierId, ids.account)));
    expect(await count(identifierIds, 'cart')).toBe(0);
  });

  it('a heart that was taken back is none; what is on two lists is one product', async () => {
    const { ids, identifierIds } = await canaryPerson('hearts');
    const before = await count(identifierIds, 'wishlist');
    const heart = { productId: 'hearts-product', listId: 'hearts-list', hearted: true, changedAt: now() };
    await transaction((tx) => tx.insert(wishlistItems).values({ identifierId: ids.account, ...heart }));
    expect(await count(identifierIds, 'wishlist')).toBe(before);
    const changedAt = shift(now(), MINUTE_IN_MS);
    await transaction((tx) => tx.update(wishlistItems).set({ hearted: false, changedAt }));
    expect(await count(identifierIds, 'wishlist')).toBe(before - 1);
  });
});

describe('the privacy center and the certificate', () => {
  it('count the same things: what the page shows before is what the certificate says there was', async () => {
    const person = await canaryPerson('agreeing');
    const owner = { writeId: person.ids.account, readIds: person.identifierIds };
    const session = { id: 's', accountId: 'a', sharedDevice: false, createdAt: now(), lastSeenAt: now() };
    const subject = subjectOf({
      rung: 'signed-in',
      assurance: 3,
      owner,
      customerId: person.customerId,
      visitorId: null,
      firstName: null,
      email: null,
      session,
    });
    const view = await getPrivacyView(subject, 'en');
    const shown = Object.values(view.shown)
      .flat()
      .map(({ holding, count }) => [holding.id, count]);
    const certificate = await transaction((tx) => eraseIdentifiers(tx, person.identifierIds, 'deleted-account'));
    const before = new Map(certificate.holders.map((holder) => [holder.holder, holder.before]));
    for (const [id, things] of shown) expect([id, before.get(String(id))]).toEqual([id, things]);
    expect(before.get('orders')).toBe(1);
  });

  it('name every holder, also those that were empty', async () => {
    const person = await canaryPerson('every-holder');
    const holders = (await countHoldings(await personOf(person.identifierIds))).map(({ id }) => id);
    const certificate = await transaction((tx) => eraseIdentifiers(tx, [person.ids.visitor], 'deleted-visitor'));
    expect(certificate.holders.map(({ holder }) => holder)).toEqual([...holders, 'orders-under-hold']);
  });
});
