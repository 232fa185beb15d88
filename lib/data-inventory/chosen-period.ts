import 'server-only';
import { and, eq, inArray, isNull, or, type SQL } from 'drizzle-orm';
import { alias, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { db } from '@/db/client';
import { identityLinks } from '@/db/schema/identity';
import { privacyPreferences } from '@/db/schema/privacy';
import { DEFAULT_KEEP_IN_MONTHS, isKeepInMonths, type KeepInMonths } from '@/lib/data-inventory/terms';

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
export function isOfPeriod(identifier: SQLiteColumn, months: KeepInMonths): SQL {
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
