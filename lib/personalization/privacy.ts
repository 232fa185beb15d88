import 'server-only';
import { and, desc, eq, inArray, isNull, lt, max, not, or } from 'drizzle-orm';
import { db } from '@/db/client';
import { dismissals, events } from '@/db/schema/personalization';
import { productNames } from '@/lib/catalog/product-names';
import { listCategories } from '@/lib/catalog/queries';
import { isOfPeriod, keptMonthsOf } from '@/lib/data-inventory/chosen-period';
import { type DataCategory, personalTable } from '@/lib/data-inventory/data-category';
import type { Asked, Item } from '@/lib/data-inventory/item';
import { deleting } from '@/lib/data-inventory/removal';
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

async function ownActivity(asked: Asked): Promise<Item[]> {
  const rows = await db.select().from(events).where(inArray(events.identifierId, asked.ids)).orderBy(desc(events.at));
  const name = await productNames(
    rows.slice(0, 200).map(({ productId }) => productId),
    asked.locale,
    asked.words('items.goneProduct'),
  );
  return rows.map(({ id, kind, productId, query, at }) => ({
    text:
      kind === 'searched'
        ? asked.words('items.searched', { query: query ?? '' })
        : asked.words(`items.${kind}`, { product: name(productId) }),
    at,
    remove: { kind: 'event', id },
  }));
}

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
  list: ownActivity,
  removals: {
    event: deleting(events, (ids, id) => and(inArray(events.identifierId, ids), eq(events.id, id))),
    // All of it at once.
    activity: deleting(events, (ids) => inArray(events.identifierId, ids)),
  },
} as const satisfies DataCategory;

async function refusals(asked: Asked): Promise<Item[]> {
  const rows = await db
    .select()
    .from(dismissals)
    .where(inArray(dismissals.identifierId, asked.ids))
    .orderBy(desc(dismissals.at));
  const name = await productNames(
    rows.filter(({ subjectKind }) => subjectKind === 'product').map(({ subjectId }) => subjectId),
    asked.locale,
    asked.words('items.goneProduct'),
  );
  const categoryNames = new Map((await listCategories(asked.locale)).map(({ path, name }) => [path, name]));
  return rows.map(({ subjectKind, subjectId, at }) => ({
    text:
      subjectKind === 'product'
        ? asked.words('items.dismissedProduct', { product: name(subjectId) })
        : subjectKind === 'category'
          ? asked.words('items.dismissedCategory', { what: categoryNames.get(subjectId) ?? subjectId })
          : asked.words('items.dismissedFamily', { what: subjectId }),
    at,
    remove: { kind: 'dismissal', id: `${subjectKind}:${subjectId}` },
  }));
}

export const DISMISSALS = {
  id: 'dismissals',
  category: 'provided',
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
  list: refusals,
  removals: {
    dismissal: deleting(dismissals, (ids, id) => {
      const [subjectKind = '', ...rest] = id.split(':');
      const subject = and(eq(dismissals.subjectKind, subjectKind), eq(dismissals.subjectId, rest.join(':')));
      return and(inArray(dismissals.identifierId, ids), subject);
    }),
  },
} as const satisfies DataCategory;

/** Worked out from the activity, never stored. */
export const INTERESTS = {
  id: 'interests',
  category: 'inferred',
  purposes: ['profile'],
  basis: 'consent',
  roles: ['you', 'programs'],
  kept: 'activity',
  level: 0,
  tables: [],
} as const satisfies DataCategory;
