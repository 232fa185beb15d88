import 'server-only';
import { and, desc, eq, exists, inArray, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { db } from '@/db/client';
import { accounts, providerAccounts, sessions } from '@/db/schema/account';
import { attributes, identifiers } from '@/db/schema/identity';
import type { Asked, Item } from '../data-inventory/item';
import type { Person } from '../data-inventory/person';
import { deleting } from '../data-inventory/removal';

const chosen = alias(attributes, 'chosen');

export async function attributesSaid({ ids, words }: Asked): Promise<Item[]> {
  const rows = await db
    .select()
    .from(attributes)
    .where(inArray(attributes.identifierId, ids))
    .orderBy(desc(attributes.at));
  // Said at two places, it is one name: removing it removes it at both.
  const said = (row: (typeof rows)[number]) => `${row.name} ${row.value}`;
  const shown = rows.filter(
    (row, index) => row.value !== '' && rows.findIndex((other) => said(other) === said(row)) === index,
  );
  return shown.map(({ id, name, value, at }) => ({
    text: name === 'firstName' ? words('items.firstName', { value }) : words('items.attribute', { name, value }),
    at,
    remove: { kind: 'attribute', id },
  }));
}

/** A name that was said twice is one name. */
export async function countSaid({ identifierIds }: Person): Promise<number> {
  const rows = await db
    .selectDistinct({ name: attributes.name, value: attributes.value })
    .from(attributes)
    .where(and(inArray(attributes.identifierId, identifierIds), ne(attributes.value, '')));
  return rows.length;
}

/** What was said twice is one fact: it goes wherever it was said. */
export const removeAttribute = deleting(attributes, (ids, id) => {
  const same = and(eq(chosen.id, id), eq(chosen.name, attributes.name), eq(chosen.value, attributes.value));
  return and(inArray(attributes.identifierId, ids), exists(db.select({ id: chosen.id }).from(chosen).where(same)));
});

export async function devices({ ids, words }: Asked): Promise<Item[]> {
  const rows = await db
    .select({ session: sessions })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(inArray(accounts.identifierId, ids));
  return rows.map(({ session }) => ({
    text: words('items.session', { device: session.device }),
    at: session.lastSeenAt,
  }));
}

export async function whatBelongsTogether({ ids, words }: Asked): Promise<Item[]> {
  const rows = await db
    .select()
    .from(identifiers)
    .where(inArray(identifiers.id, ids))
    .orderBy(desc(identifiers.firstSeenAt));
  return rows.map(({ kind, value, firstSeenAt }) => ({
    text: words(`items.identifier.${kind}`, { value: value ?? '' }),
    at: firstSeenAt,
  }));
}

export async function ownAccount({ ids, words }: Asked): Promise<Item[]> {
  const rows = await db
    .select({ account: accounts, address: identifiers.value })
    .from(accounts)
    .innerJoin(identifiers, eq(identifiers.id, accounts.emailIdentifierId))
    .where(inArray(accounts.identifierId, ids));
  const own = rows.map(({ account }) => account.id);
  const connected = await db.select().from(providerAccounts).where(inArray(providerAccounts.accountId, own));
  return [
    ...rows.map(({ account, address }) => ({
      text: words('items.account', { address: address ?? '' }),
      at: account.createdAt,
    })),
    ...connected.map(({ provider, linkedAt }) => ({ text: words('items.provider', { provider }), at: linkedAt })),
  ];
}
