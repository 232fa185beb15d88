import 'server-only';
import { and, eq, inArray, isNull, notInArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { db } from '@/db/client';
import { accounts } from '@/db/schema/account';
import { identifiers, identityLinks } from '@/db/schema/identity';
import type { DataCategory } from '../data-inventory/data-category';
import type { Person } from '../data-inventory/person';

const companion = alias(identityLinks, 'companion');

/**
 * The keys to everything that identifiers hold. Customers count only when nobody else is linked to them, accounts only by
 * their own identifier: an address that signs in to an account does not hand that account out.
 */
export async function personOf(identifierIds: readonly string[]): Promise<Person> {
  const ids = [...new Set(identifierIds)];
  const [rows, ownAccounts, links] = await Promise.all([
    db.select().from(identifiers).where(inArray(identifiers.id, ids)),
    db.select({ id: accounts.id }).from(accounts).where(inArray(accounts.identifierId, ids)),
    db.select({ id: identityLinks.customerId }).from(identityLinks).where(inArray(identityLinks.identifierId, ids)),
  ]);
  const customerIds = [...new Set(links.map(({ id }) => id))];
  const shared = await db
    .selectDistinct({ id: identityLinks.customerId })
    .from(identityLinks)
    .where(and(inArray(identityLinks.customerId, customerIds), notInArray(identityLinks.identifierId, ids)));
  const alsoOthers = new Set(shared.map(({ id }) => id));
  return {
    identifierIds: ids,
    linkedIds: await linkedWith(ids),
    lookups: rows.map(({ lookup }) => lookup),
    addresses: rows.flatMap(({ kind, value }) => (kind === 'email' && value ? [value] : [])),
    customerIds: customerIds.filter((id) => !alsoOthers.has(id)),
    accountIds: ownAccounts.map(({ id }) => id),
  };
}

/** Identifiers and whatever is linked with them now. */
export async function linkedWith(identifierIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ id: companion.identifierId })
    .from(identityLinks)
    .innerJoin(companion, and(eq(companion.customerId, identityLinks.customerId), isNull(companion.validTo)))
    .where(and(inArray(identityLinks.identifierId, [...identifierIds]), isNull(identityLinks.validTo)));
  return [...new Set([...identifierIds, ...rows.map(({ id }) => id)])];
}

/** Every identifier that is linked to a customer now. */
export async function identifiersOf(customerId: string): Promise<string[]> {
  const rows = await db
    .select({ id: identityLinks.identifierId })
    .from(identityLinks)
    .where(and(eq(identityLinks.customerId, customerId), isNull(identityLinks.validTo)));
  return rows.map(({ id }) => id);
}

/** Whether an address opens an account: then only that account's own proof may erase it. */
export async function hasAccount(emailIdentifierId: string): Promise<boolean> {
  return (await db.$count(accounts, eq(accounts.emailIdentifierId, emailIdentifierId))) > 0;
}

/** How many rows a person has in the tables of a holding. */
export async function countRows(holding: DataCategory, person: Person): Promise<number> {
  const counts = await Promise.all(holding.tables.map(({ table, rowsOf }) => db.$count(table, rowsOf(person))));
  return counts.reduce((sum, count) => sum + count, 0);
}
