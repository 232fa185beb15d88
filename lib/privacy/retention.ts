import 'server-only';
import { and, eq, exists, gte, isNull, lt, ne, notExists, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { db, transaction } from '@/db/client';
import { accounts, challenges } from '@/db/schema/account';
import { contacts } from '@/db/schema/consent';
import { identifiers, identityLinks } from '@/db/schema/identity';
import { orders } from '@/db/schema/orders';
import { events } from '@/db/schema/personalization';
import { privacyPreferences } from '@/db/schema/privacy';
import { isDatabaseUnavailable } from '@/db/unavailable';
import { DAY_IN_MS, HOUR_IN_MS, now, shift } from '@/lib/clock';
import { throwAny } from '@/lib/one-by-one';
import { eraseIdentifiers } from './erase';
import { purge } from './purge';
import { HOLDINGS } from './registry';
import { UNCONFIRMED_CONTACT_IN_HOURS } from './registry/told';
import { DEFAULT_KEEP_IN_MONTHS, KEEP_IN_MONTHS, monthsBefore, VISITOR_EPOCH_IN_DAYS } from './rules';
import { eraseUnusedAccounts, warnUnusedAccounts } from './unused-accounts';

/** How much went, per holding; holdings of which nothing went are left out. */
export type RetentionReport = Record<string, number>;

/** Few enough for one transaction that keeps nobody waiting. */
const BATCH = 200;

const member = alias(identityLinks, 'member');
const companion = alias(identityLinks, 'companion');
const companionIdentifier = alias(identifiers, 'companion_identifier');

/**
 * Lets go of whatever has been kept long enough: the registry's own rules for rows, and the code of erasure for whole people.
 * Safe to run at any time, twice, and from two processes; says what it did. A part that fails stops no other; throws at the end.
 */
export async function runRetention(): Promise<RetentionReport> {
  const report: RetentionReport = {};
  const add = (name: string, count: number) => {
    if (count > 0) report[name] = (report[name] ?? 0) + count;
  };
  const errors: unknown[] = [];
  const letGo = async (name: string, work: () => Promise<number>) => {
    try {
      add(name, await work());
    } catch (error) {
      if (isDatabaseUnavailable(error)) throw error;
      errors.push(error);
    }
  };
  await letGo('visitors', () => eraseAll(expiredVisitors));
  await letGo('unconfirmed addresses', () => eraseAll(unconfirmedAddresses));
  await letGo('unused accounts', async () => {
    await warnUnusedAccounts();
    return eraseUnusedAccounts();
  });
  await letGo('activity', purgeActivity);
  for (const { id, tables } of HOLDINGS) {
    for (const { table, expired } of tables) await letGo(id, () => purge(table, expired?.(now())));
  }
  throwAny(errors, 'the clean-ups');
  return report;
}

async function eraseAll(find: () => Promise<{ id: string }[]>): Promise<number> {
  let erased = 0;
  for (;;) {
    // Looks before it locks: most of the time there is nothing.
    if ((await find()).length === 0) return erased;
    const found = await transaction(async (tx) => {
      const batch = await find();
      // One certificate each would say nothing; one per batch says how much went.
      if (batch.length > 0)
        await eraseIdentifiers(
          tx,
          batch.map(({ id }) => id),
          'retention',
        );
      return batch.length;
    });
    erased += found;
    if (found < BATCH) return erased;
  }
}

/** Epochs that have ended, unless somebody with an address or an account has joined them: then they are part of that person. */
function expiredVisitors() {
  const endedBefore = shift(now(), -VISITOR_EPOCH_IN_DAYS * DAY_IN_MS);
  const joined = db
    .select({ id: member.id })
    .from(member)
    .innerJoin(companion, and(eq(companion.customerId, member.customerId), isNull(companion.validTo)))
    .innerJoin(companionIdentifier, eq(companionIdentifier.id, companion.identifierId))
    .where(
      and(eq(member.identifierId, identifiers.id), isNull(member.validTo), ne(companionIdentifier.kind, 'visitor')),
    );
  return db
    .select({ id: identifiers.id })
    .from(identifiers)
    .where(and(eq(identifiers.kind, 'visitor'), lt(identifiers.firstSeenAt, endedBefore), notExists(joined)))
    .limit(BATCH);
}

/**
 * Addresses that somebody typed 72 hours ago or earlier, that nobody has confirmed, and that nothing hangs on: no order, no
 * account, no subscription that runs or has run. Whoever typed a stranger's address leaves no trace of that stranger here.
 */
function unconfirmedAddresses() {
  const typedBefore = shift(now(), -UNCONFIRMED_CONTACT_IN_HOURS * HOUR_IN_MS);
  const id = identifiers.id;
  const reasonsToStay = [
    db.select({ id: orders.id }).from(orders).where(eq(orders.identifierId, id)),
    db.select({ id: accounts.id }).from(accounts).where(eq(accounts.emailIdentifierId, id)),
    db
      .select({ id: contacts.emailIdentifierId })
      .from(contacts)
      .where(
        and(
          eq(contacts.emailIdentifierId, id),
          or(ne(contacts.state, 'requested'), gte(contacts.requestedAt, typedBefore)),
        ),
      ),
    db
      .select({ id: identityLinks.id })
      .from(identityLinks)
      .where(and(eq(identityLinks.identifierId, id), isNull(identityLinks.validTo), gte(identityLinks.assurance, 2))),
    db
      .select({ id: challenges.id })
      .from(challenges)
      .where(and(eq(challenges.emailIdentifierId, id), gte(challenges.createdAt, typedBefore))),
  ];
  return db
    .select({ id })
    .from(identifiers)
    .where(
      and(
        eq(identifiers.kind, 'email'),
        lt(identifiers.firstSeenAt, typedBefore),
        ...reasonsToStay.map((reason) => notExists(reason)),
      ),
    )
    .limit(BATCH);
}

/** Views and searches, for as long as whoever made them has chosen. */
async function purgeActivity(): Promise<number> {
  let purged = 0;
  for (const months of KEEP_IN_MONTHS) {
    const chosen = db
      .select({ id: privacyPreferences.identifierId })
      .from(privacyPreferences)
      .where(
        and(
          eq(privacyPreferences.identifierId, events.identifierId),
          eq(privacyPreferences.keepActivityInMonths, months),
        ),
      );
    const anyChoice = db
      .select({ id: privacyPreferences.identifierId })
      .from(privacyPreferences)
      .where(eq(privacyPreferences.identifierId, events.identifierId));
    const theirs = months === DEFAULT_KEEP_IN_MONTHS ? or(exists(chosen), notExists(anyChoice)) : exists(chosen);
    purged += await purge(events, and(lt(events.at, monthsBefore(now(), months)), theirs));
  }
  return purged;
}
