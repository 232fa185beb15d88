import 'server-only';
import { and, eq, exists, gte, inArray, isNull, max, not, or, type SQL } from 'drizzle-orm';
import { alias, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { db } from '@/db/client';
import { cartCoupons, cartLines } from '@/db/schema/cart';
import { consentRecords } from '@/db/schema/consent';
import { identifiers, identityLinks } from '@/db/schema/identity';
import { checkouts } from '@/db/schema/orders';
import { events } from '@/db/schema/personalization';
import { wishlistItems, wishlists } from '@/db/schema/wishlist';
import { IDLE_IN_DAYS } from '@/lib/data-inventory/terms';
import type { Retention } from './retention';
import { after, dueBefore, type Term } from './terms';

const IDLE: Term = { days: IDLE_IN_DAYS };

type Use = { table: SQLiteTable; by: SQLiteColumn; at: SQLiteColumn };

// Under names of their own: the question is asked of rows of these tables, too.
const seen = alias(identifiers, 'idle_seen');
const lines = alias(cartLines, 'idle_lines');
const codes = alias(cartCoupons, 'idle_codes');
const lists = alias(wishlists, 'idle_lists');
const items = alias(wishlistItems, 'idle_items');
const begun = alias(checkouts, 'idle_checkouts');
const deeds = alias(events, 'idle_deeds');
const answers = alias(consentRecords, 'idle_answers');
const member = alias(identityLinks, 'idle_member');
const companion = alias(identityLinks, 'idle_companion');

/** What counts as using the shop, besides coming back (`lastSeenAt`). */
const USES: readonly Use[] = [
  { table: lines, by: lines.identifierId, at: lines.changedAt },
  { table: codes, by: codes.identifierId, at: codes.changedAt },
  { table: lists, by: lists.identifierId, at: lists.changedAt },
  { table: items, by: items.identifierId, at: items.changedAt },
  { table: begun, by: begun.identifierId, at: begun.changedAt },
  { table: deeds, by: deeds.identifierId, at: deeds.at },
  { table: answers, by: answers.identifierId, at: answers.at },
];

/** Whether an identifier, or one that is linked with it now, has been used since a moment. */
function usedSince(identifier: SQLiteColumn, moment: Date): SQL | undefined {
  const fresh = or(
    gte(seen.lastSeenAt, moment),
    ...USES.map(({ table, by, at }) =>
      exists(
        db
          .select({ by })
          .from(table)
          .where(and(eq(by, seen.id), gte(at, moment))),
      ),
    ),
  );
  const itself = db
    .select({ id: seen.id })
    .from(seen)
    .where(and(eq(seen.id, identifier), fresh));
  const others = db
    .select({ id: seen.id })
    .from(member)
    .innerJoin(companion, and(eq(companion.customerId, member.customerId), isNull(companion.validTo)))
    .innerJoin(seen, eq(seen.id, companion.identifierId))
    .where(and(eq(member.identifierId, identifier), isNull(member.validTo), fresh));
  return or(exists(itself), exists(others));
}

/** Whether nobody has used an identifier, or what is linked with it, for 30 days before `at`. */
export function isIdle(identifier: SQLiteColumn, at: Date): SQL {
  return not(usedSince(identifier, dueBefore(at, IDLE)) as SQL);
}

/** When identifiers that are never used again are idle. They and all that is linked with them are given. */
export async function idleFrom(linkedIds: readonly string[]): Promise<Date | null> {
  const ids = [...linkedIds];
  const lastOf = async (table: SQLiteTable, by: SQLiteColumn, at: SQLiteColumn) => {
    const [row] = await db
      .select({ last: max(at) })
      .from(table)
      .where(inArray(by, ids));
    return row?.last as Date | null | undefined;
  };
  const uses = await Promise.all([
    lastOf(seen, seen.id, seen.lastSeenAt),
    ...USES.map(({ table, by, at }) => lastOf(table, by, at)),
  ]);
  const last = uses.reduce<Date | null>((newest, at) => (at && (!newest || at > newest) ? at : newest), null);
  return last && after(last, IDLE);
}

/** Rows that go 30 days after their owner was last here, with or without an account: a cart and a checkout that was begun. */
export function idle(identifier: SQLiteColumn): Retention {
  return {
    expired: (at) => isIdle(identifier, at),
    until: ({ linkedIds }) => idleFrom(linkedIds),
  };
}
