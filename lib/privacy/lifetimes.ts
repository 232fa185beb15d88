/**
 * How long identifiers live, and with them everything that has no clock of its own. One table says what keeps an address; the
 * retention job and the dates on the pages are both made from it.
 */
import 'server-only';
import {
  and,
  eq,
  exists,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  max,
  ne,
  not,
  notExists,
  or,
  type SQL,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { db } from '@/db/client';
import { accounts, challenges } from '@/db/schema/account';
import { consentRecords, contacts, suppressions } from '@/db/schema/consent';
import { identifiers, identityLinks } from '@/db/schema/identity';
import { coupons, orders } from '@/db/schema/orders';
import { ENDED_CONTACT_IN_HOURS, isStandingYes, PROOF, UNCONFIRMED_CONTACT_IN_HOURS } from '@/lib/consent/privacy';
import { GREETING_ASSURANCE } from '@/lib/identity/rules';
import { now } from '@/lib/platform/clock';
import type { DataCategory, Keeper } from '../data-inventory/data-category';
import { idleFrom, isIdle } from '../data-inventory/idle';
import type { Person } from '../data-inventory/person';
import { earlier, later, type Until } from '../data-inventory/retention';
import { after, dueBefore, type Term, UNTIL_THEN } from '../data-inventory/terms';
import { DATA_INVENTORY, type DataCategoryId } from './registry';
import { goesUnused } from './unused-rules';

const UNCONFIRMED: Term = { hours: UNCONFIRMED_CONTACT_IN_HOURS };

const named = alias(identifiers, 'named');
const objected = exists(
  db
    .select({ lookup: suppressions.lookup })
    .from(suppressions)
    .innerJoin(named, eq(named.lookup, suppressions.lookup))
    .where(eq(named.id, identityLinks.identifierId)),
);

/** What keeps an address. When none of it does any more, the address goes. */
const KEEPERS: readonly Keeper[] = [
  { table: orders, by: orders.identifierId, clock: { since: orders.destroyAfter, term: UNTIL_THEN } },
  // Goes with its account, see `accountUntil`.
  { table: accounts, by: accounts.emailIdentifierId },
  { table: contacts, by: contacts.emailIdentifierId, of: eq(contacts.state, 'confirmed') },
  // Confirmed in some browser, and never unsubscribed since.
  {
    table: identityLinks,
    by: identityLinks.identifierId,
    of: and(isNull(identityLinks.validTo), gte(identityLinks.assurance, GREETING_ASSURANCE), not(objected)),
  },
  {
    table: contacts,
    by: contacts.emailIdentifierId,
    of: eq(contacts.state, 'requested'),
    clock: { since: contacts.requestedAt, term: UNCONFIRMED },
  },
  {
    table: contacts,
    by: contacts.emailIdentifierId,
    of: eq(contacts.state, 'ended'),
    clock: { since: contacts.endedAt, term: { hours: ENDED_CONTACT_IN_HOURS } },
  },
  { table: challenges, by: challenges.emailIdentifierId, clock: { since: challenges.createdAt, term: UNCONFIRMED } },
  {
    table: coupons,
    by: coupons.emailIdentifierId,
    of: isNull(coupons.redeemedBy),
    clock: { since: coupons.expiresAt, term: UNTIL_THEN },
    pseudonymous: true,
  },
  { table: consentRecords, by: consentRecords.identifierId, of: isStandingYes(consentRecords), pseudonymous: true },
  {
    table: consentRecords,
    by: consentRecords.identifierId,
    clock: { since: consentRecords.at, term: PROOF },
    pseudonymous: true,
  },
  ...DATA_INVENTORY.flatMap(({ keepers }) => keepers ?? []),
];

/** Holdings that outlive the address in clear: its number, its proofs, a coupon that still counts. */
const PSEUDONYMOUS: readonly DataCategoryId[] = ['identity', 'consents', 'coupons'];

export const outlivesAddress = (id: DataCategoryId) => PSEUDONYMOUS.includes(id);

const inClear = KEEPERS.filter(({ pseudonymous }) => !pseudonymous);

function kept(keepers: readonly Keeper[], at: Date): SQL[] {
  return keepers.map(({ table, by, of, clock }) =>
    exists(
      db
        .select({ by })
        .from(table)
        .where(and(eq(by, identifiers.id), of, clock && gte(clock.since, dueBefore(at, clock.term)))),
    ),
  );
}

const typedLongAgo = (at: Date) =>
  and(eq(identifiers.kind, 'email'), lt(identifiers.firstSeenAt, dueBefore(at, UNCONFIRMED)));
const nothingKeeps = (keepers: readonly Keeper[], at: Date) => kept(keepers, at).map((reason) => not(reason));

/** Addresses that nothing keeps: whoever typed a stranger's address leaves no trace of that stranger here. */
export function forgottenAddresses(at: Date): SQL {
  return and(typedLongAgo(at), ...nothingKeeps(KEEPERS, at)) as SQL;
}

/** Addresses of which only a proof or a coupon must stay: after an unsubscribe the address in clear goes. */
export function addressesToClear(at: Date): SQL {
  return and(typedLongAgo(at), isNotNull(identifiers.value), ...nothingKeeps(inClear, at)) as SQL;
}

const member = alias(identityLinks, 'member');
const companion = alias(identityLinks, 'companion');
const somebody = alias(identifiers, 'somebody');

/** Browsers that nobody has used for 30 days and that belong to no address or account. */
export function idleVisitors(at: Date): SQL {
  const joined = db
    .select({ id: member.id })
    .from(member)
    .innerJoin(companion, and(eq(companion.customerId, member.customerId), isNull(companion.validTo)))
    .innerJoin(somebody, eq(somebody.id, companion.identifierId))
    .where(
      and(
        eq(member.identifierId, identifiers.id),
        isNull(member.validTo),
        ne(somebody.kind, 'visitor'),
        or(ne(somebody.kind, 'email'), isNotNull(somebody.value)),
      ),
    );
  return and(eq(identifiers.kind, 'visitor'), isIdle(identifiers.id, at), notExists(joined)) as SQL;
}

/** When an account goes that is never used again, with everything that is linked to it. */
async function accountUntil(linkedIds: string[]): Promise<Date | null> {
  const own = await db.select().from(accounts).where(inArray(accounts.identifierId, linkedIds));
  return own.reduce<Until>((until, account) => later(until, goesUnused(account, now())), null) as Date | null;
}

async function addressUntil(ids: string[], keepers: readonly Keeper[]): Promise<Until> {
  const addresses = await db
    .select()
    .from(identifiers)
    .where(and(inArray(identifiers.id, ids), eq(identifiers.kind, 'email')));
  const emailIds = addresses.map(({ id }) => id);
  let until: Until = null;
  for (const { firstSeenAt } of addresses) until = later(until, after(firstSeenAt, UNCONFIRMED));
  for (const { table, by, of, clock } of keepers) {
    const theirs = and(inArray(by, emailIds), of);
    if (!clock) {
      if ((await db.$count(table, theirs)) > 0) return 'never';
      continue;
    }
    const [last] = await db
      .select({ at: max(clock.since) })
      .from(table)
      .where(theirs);
    if (last?.at) until = later(until, after(last.at as Date, clock.term));
  }
  return until;
}

/** When identifiers go, with what hangs on them and has no clock of its own. */
async function identifiersUntil(person: Person, keepers: readonly Keeper[]): Promise<Until> {
  const { linkedIds } = person;
  const account = await accountUntil(linkedIds);
  if (account) return account;
  const ofAddress = await addressUntil(linkedIds, keepers);
  const isBrowser = inArray(identifiers.id, linkedIds);
  const browsers = await db.$count(identifiers, and(isBrowser, eq(identifiers.kind, 'visitor')));
  return browsers > 0 ? later(ofAddress, await idleFrom(linkedIds)) : ofAddress;
}

/** When the last thing of a holding goes by itself, at the latest; `never` where it hangs on what the person does. */
export async function untilOf(holding: DataCategory<DataCategoryId>, person: Person): Promise<Until> {
  const keepers = outlivesAddress(holding.id) ? KEEPERS : inClear;
  const identity = await identifiersUntil(person, keepers);
  let until: Until = null;
  for (const { table, rowsOf, retention, erased } of holding.tables) {
    // Parts of an order go with their order.
    if (erased === 'hold' && !retention) continue;
    if ((await db.$count(table, rowsOf(person))) === 0) continue;
    const own: Until = retention ? await retention.until(person) : 'never';
    // What the law keeps does not go with the person.
    until = later(until, erased === 'hold' ? own : earlier(own, identity));
  }
  return until;
}
