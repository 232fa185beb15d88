import 'server-only';
import { and, eq, inArray, isNull, lt, max, not, or, type SQL } from 'drizzle-orm';
import { alias, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { db } from '@/db/client';
import { identityLinks } from '@/db/schema/identity';
import { events } from '@/db/schema/personalization';
import { privacyPreferences } from '@/db/schema/privacy';
import { DEFAULT_KEEP_IN_MONTHS, isKeepInMonths, type KeepInMonths } from '../rules';
import { after, dueBefore } from '../terms';
import type { Retention } from './retention';

const member = alias(identityLinks, 'chosen_member');
const companion = alias(identityLinks, 'chosen_companion');

/** How long activity of these identifiers is kept: the shortest period that one of them has chosen, 12 months without a choice. */
export async function keptMonthsOf(linkedIds: readonly string[]): Promise<KeepInMonths> {
  const rows = await db
    .select({ months: privacyPreferences.keepActivityInMonths })
    .from(privacyPreferences)
    .where(inArray(privacyPreferences.identifierId, [...linkedIds]));
  const shortest = Math.min(...rows.map(({ months }) => months));
  return isKeepInMonths(shortest) ? shortest : DEFAULT_KEEP_IN_MONTHS;
}

/** Rows of identifiers that have chosen a period themselves, or are linked now with one that has. */
function chosen(identifier: SQLiteColumn, months: KeepInMonths): SQL {
  const choice = eq(privacyPreferences.keepActivityInMonths, months);
  const own = db.select({ id: privacyPreferences.identifierId }).from(privacyPreferences).where(choice);
  const linked = db
    .select({ id: companion.identifierId })
    .from(privacyPreferences)
    .innerJoin(member, and(eq(member.identifierId, privacyPreferences.identifierId), isNull(member.validTo)))
    .innerJoin(companion, and(eq(companion.customerId, member.customerId), isNull(companion.validTo)))
    .where(choice);
  return or(inArray(identifier, own), inArray(identifier, linked)) as SQL;
}

/** Views, searches and purchases: for as long as the person has chosen, on every identifier of theirs; of a visit, until it ends. */
export const CHOSEN_PERIOD: Retention = {
  expired(at) {
    const by = events.identifierId;
    const older = (months: KeepInMonths) => lt(events.at, dueBefore(at, { months }));
    return or(
      lt(events.visitEndsAt, at),
      and(older(3), chosen(by, 3)),
      and(older(12), or(chosen(by, 3), chosen(by, 12), not(chosen(by, 24)))),
      older(24),
    );
  },
  async until({ identifierIds, linkedIds }) {
    const months = await keptMonthsOf(linkedIds);
    const own = inArray(events.identifierId, identifierIds);
    const [kept] = await db
      .select({ at: max(events.at) })
      .from(events)
      .where(and(own, isNull(events.visitEndsAt)));
    const [visit] = await db
      .select({ at: max(events.visitEndsAt) })
      .from(events)
      .where(own);
    const ends = [kept?.at && after(kept.at, { months }), visit?.at].filter((end): end is Date => Boolean(end));
    return ends.sort((one, other) => other.getTime() - one.getTime())[0] ?? null;
  },
};
