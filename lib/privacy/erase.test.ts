import { eq, getTableName } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { orders } from '@/db/schema/orders';
import { canaryPerson } from '@/e2e/fixtures/canary-person';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { SCHEMA_TABLES } from '@/e2e/fixtures/schema-tables';
import { verifyChain } from '@/lib/consent/queries';
import { KEPT_BY_LAW } from '@/lib/orders/privacy';
import { eraseIdentifiers, getCertificate } from './erase';
import { identifiersOf, personOf } from './person';
import { countHoldings } from './things';

beforeAll(freshDatabase);
afterAll(dropDatabase);

/** `table.column` of every field in the database that contains a text. */
async function findAnywhere(text: string): Promise<string[]> {
  const found = new Set<string>();
  for (const table of SCHEMA_TABLES) {
    for (const row of await db.select().from(table)) {
      for (const [column, value] of Object.entries(row)) {
        if (JSON.stringify(value)?.includes(text)) found.add(`${getTableName(table)}.${column}`);
      }
    }
  }
  return [...found].sort();
}

describe('erasing a person', () => {
  it('leaves nothing but what the law makes the shop keep', async () => {
    const person = await canaryPerson('canary');
    const neighbour = await canaryPerson('neighbour');
    const neighbourBefore = await countHoldings(await personOf(neighbour.identifierIds));
    expect((await findAnywhere('canary')).length).toBeGreaterThan(60);

    const ids = await identifiersOf(person.customerId);
    const certificate = await transaction((tx) => eraseIdentifiers(tx, ids, 'deleted-account'));

    expect(await findAnywhere('canary')).toEqual(['orders.address']);
    expect(KEPT_BY_LAW).toContain('address');
    const [held] = await db.select().from(orders).where(eq(orders.pseudonym, orders.pseudonym));
    expect(held).toMatchObject({ identifierId: null, email: null, note: null, couponCode: null, totalInCents: 1490 });
    expect(held?.address).toEqual({ ...person.address, phone: null });
    expect(certificate.holders.find(({ holder }) => holder === 'orders')).toMatchObject({ after: 0 });
    expect(certificate.holders.find(({ holder }) => holder === 'orders-under-hold')).toMatchObject({ after: 1 });
    expect(await getCertificate(certificate.id)).toEqual(certificate);

    expect(await countHoldings(await personOf(neighbour.identifierIds))).toEqual(neighbourBefore);
    expect((await verifyChain(neighbour.ids.account)).brokenAt).toBeNull();
  });

  it('of somebody who is gone already does nothing', async () => {
    const certificate = await transaction((tx) => eraseIdentifiers(tx, ['canary-account'], 'deleted-account'));
    expect(certificate.holders).toEqual([]);
    expect(await getCertificate(certificate.id)).toBeNull();
  });

  it('is undone as a whole when the database fails in the middle', async () => {
    const person = await canaryPerson('interrupted');
    const before = await countHoldings(await personOf(person.identifierIds));
    const failing = transaction(async (tx) => {
      await eraseIdentifiers(tx, person.identifierIds, 'deleted-account');
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await countHoldings(await personOf(person.identifierIds))).toEqual(before);
  });

  it('happens once when it is asked for twice at the same moment', async () => {
    const person = await canaryPerson('twice');
    const both = await Promise.all(
      [1, 2].map(() => transaction((tx) => eraseIdentifiers(tx, person.identifierIds, 'deleted-account'))),
    );
    expect(both.filter(({ holders }) => holders.length > 0)).toHaveLength(1);
  });
});
