import 'server-only';
import { and, inArray, isNull, lt, max, not, or } from 'drizzle-orm';
import { db } from '@/db/client';
import { dismissals, events } from '@/db/schema/personalization';
import { isOfPeriod, keptMonthsOf } from '@/lib/data-inventory/chosen-period';
import { type Holding, personalTable } from '@/lib/data-inventory/holding';
import type { Retention } from '@/lib/data-inventory/retention';
import { after, dueBefore, type KeepInMonths } from '@/lib/data-inventory/terms';

/** Views, searches and purchases: for as long as the person has chosen, on every identifier of theirs; of a visit, until it ends. */
const CHOSEN_PERIOD: Retention = {
  expired(at) {
    const by = events.identifierId;
    const older = (months: KeepInMonths) => lt(events.at, dueBefore(at, { months }));
    return or(
      lt(events.visitEndsAt, at),
      and(older(3), isOfPeriod(by, 3)),
      and(older(12), or(isOfPeriod(by, 3), isOfPeriod(by, 12), not(isOfPeriod(by, 24)))),
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

export const ACTIVITY = {
  id: 'activity',
  category: 'observed',
  purposes: ['personalization', 'profile'],
  basis: 'consent',
  roles: ['you', 'programs'],
  kept: 'activity',
  level: 0,
  tables: [
    personalTable(
      events,
      {
        id: 'shown',
        identifierId: 'shown',
        kind: 'shown',
        productId: 'shown',
        query: 'shown',
        consentEpoch: 'shown',
        at: 'shown',
        visitEndsAt: 'shown',
      },
      {
        rowsOf: ({ identifierIds }) => inArray(events.identifierId, identifierIds),
        erased: 'delete',
        retention: CHOSEN_PERIOD,
      },
    ),
  ],
} as const satisfies Holding;

export const DISMISSALS = {
  id: 'dismissals',
  category: 'told',
  purposes: ['personalization', 'profile'],
  basis: 'consent',
  roles: ['you', 'programs'],
  kept: 'account',
  level: 0,
  tables: [
    personalTable(
      dismissals,
      { identifierId: 'shown', subjectKind: 'shown', subjectId: 'shown', reason: 'shown', at: 'shown' },
      { rowsOf: ({ identifierIds }) => inArray(dismissals.identifierId, identifierIds), erased: 'delete' },
    ),
  ],
} as const satisfies Holding;

/** Worked out from the activity, never stored. */
export const INTERESTS = {
  id: 'interests',
  category: 'concluded',
  purposes: ['profile'],
  basis: 'consent',
  roles: ['you', 'programs'],
  kept: 'activity',
  level: 0,
  tables: [],
} as const satisfies Holding;
