import 'server-only';
import { and, inArray, ne, or } from 'drizzle-orm';
import { db } from '@/db/client';
import { challenges, sessions } from '@/db/schema/account';
import { cartLines } from '@/db/schema/cart';
import { demoIdPeople } from '@/db/schema/demo';
import { attributes, identifiers } from '@/db/schema/identity';
import { mailbox, outbox } from '@/db/schema/mail';
import { orders } from '@/db/schema/orders';
import { wishlistItems, wishlistShares, wishlists } from '@/db/schema/wishlist';
import type { Person } from '../data-inventory/person';
import { countRows } from './person';
import { HOLDINGS, type HoldingId, holdingOf } from './registry';

/** What each of several rows says about the same thing, the newest word each. */
function newestWords<Row extends { changedAt: Date }>(rows: readonly Row[], thing: (row: Row) => string): Row[] {
  const newest = new Map<string, Row>();
  for (const row of rows) {
    const before = newest.get(thing(row));
    if (!before || before.changedAt < row.changedAt) newest.set(thing(row), row);
  }
  return [...newest.values()];
}

/** Products in the cart and for later. What was taken out again is stored for a while, but is no thing in the cart. */
async function inTheCart({ identifierIds }: Person): Promise<number> {
  const rows = await db.select().from(cartLines).where(inArray(cartLines.identifierId, identifierIds));
  return newestWords(rows, ({ variantId }) => variantId).filter(({ quantity }) => quantity > 0).length;
}

/** Hearted products, named lists and shared links, each once, however many browsers say so. */
async function onTheLists({ identifierIds: ids }: Person): Promise<number> {
  const [items, lists, shares] = await Promise.all([
    db.select().from(wishlistItems).where(inArray(wishlistItems.identifierId, ids)),
    db.select().from(wishlists).where(inArray(wishlists.identifierId, ids)),
    db.$count(wishlistShares, inArray(wishlistShares.identifierId, ids)),
  ]);
  const hearted = newestWords(items, ({ listId, productId }) => `${listId} ${productId}`).filter((row) => row.hearted);
  const kept = newestWords(lists, ({ listId }) => listId).filter((row) => !row.deleted);
  return new Set(hearted.map(({ productId }) => productId)).size + kept.length + shares;
}

/** A name that was said twice is one name. */
async function saidOfThem({ identifierIds }: Person): Promise<number> {
  const rows = await db
    .selectDistinct({ name: attributes.name, value: attributes.value })
    .from(attributes)
    .where(and(inArray(attributes.identifierId, identifierIds), ne(attributes.value, '')));
  return rows.length;
}

/** In the demo a sent mail lies in the built-in mailbox, too: it is the same mail. */
async function mailsToThem({ lookups }: Person): Promise<number> {
  const sent = await db.select({ id: outbox.id }).from(outbox).where(inArray(outbox.recipientLookup, lookups));
  const kept = await db.select({ id: mailbox.id }).from(mailbox).where(inArray(mailbox.recipientLookup, lookups));
  return new Set([...sent, ...kept].map(({ id }) => id)).size;
}

/** Holdings whose rows are parts of things: an order has lines, payments and events, and is one order. */
const COUNTED_AS_THINGS: Partial<Record<HoldingId, (person: Person) => Promise<number>>> = {
  orders: ({ identifierIds: ids }) =>
    db.$count(orders, or(inArray(orders.identifierId, ids), inArray(orders.cartOwnerId, ids))),
  cart: inTheCart,
  wishlist: onTheLists,
  name: saidOfThem,
  mails: mailsToThem,
  sessions: ({ accountIds }) => db.$count(sessions, inArray(sessions.accountId, accountIds)),
  codes: ({ identifierIds }) => db.$count(challenges, inArray(challenges.emailIdentifierId, identifierIds)),
  identity: ({ identifierIds }) => db.$count(identifiers, inArray(identifiers.id, identifierIds)),
  'demo-id': (person) => db.$count(demoIdPeople, rowsOfDemoPeople(person)),
};

function rowsOfDemoPeople(person: Person) {
  return holdingOf('demo-id')
    .tables.find(({ table }) => table === demoIdPeople)
    ?.rowsOf(person);
}

/** How many things of a holding a person has, as people count: one order is one, an emptied cart is none. */
export async function countThings(id: HoldingId, person: Person): Promise<number> {
  return COUNTED_AS_THINGS[id]?.(person) ?? countRows(holdingOf(id), person);
}

export type Counted = { id: HoldingId; things: number; rows: number };

/** Every stored holding with its things and rows, in the registry's order. Rows may be there without a thing. */
export function countHoldings(person: Person): Promise<Counted[]> {
  const stored = HOLDINGS.filter(({ tables }) => tables.length > 0);
  return Promise.all(
    stored.map(async (holding) => {
      const [things, rows] = await Promise.all([countThings(holding.id, person), countRows(holding, person)]);
      return { id: holding.id, things, rows };
    }),
  );
}
