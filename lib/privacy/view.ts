import 'server-only';
import { desc, eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { identityLinks, identityOperations } from '@/db/schema/identity';
import type { Locale } from '@/lib/i18n/locales';
import type { DataCategory, DataOrigin } from '../data-inventory/data-category';
import { isShownAt } from '../data-inventory/data-category';
import type { Item } from '../data-inventory/item';
import type { Until } from '../data-inventory/retention';
import { listInterests, type NamedInterest } from './interests';
import { untilOf } from './lifetimes';
import { countRows, personOf } from './person';
import { getPreferences, type Preferences } from './preferences';
import { DATA_INVENTORY, DATA_ORIGINS, type DataCategoryId } from './registry';
import type { Subject } from './subject';
import { countThings, listItems } from './things';

/** Single facts shown per holding; the rest is in the download. */
const ITEMS_SHOWN = 12;

export type ShownHolding = {
  holding: DataCategory<DataCategoryId>;
  /** Stored rows: what is no thing any more may still be stored for a while. */
  rows: number;
  /** Null for what lies in the browser, where the shop cannot count. */
  count: number | null;
  keptUntil: Date | null;
  items: Item[];
  /** Single facts that are not shown here, but are in the download. */
  hiddenItems: number;
};

export type PrivacyView = {
  counts: Record<DataOrigin, number>;
  shown: Record<DataOrigin, ShownHolding[]>;
  interests: NamedInterest[] | null;
  story: { kind: typeof identityOperations.$inferSelect.kind; at: Date }[];
  preferences: Preferences;
};

const dateOf = (until: Until) => (until instanceof Date ? until : null);

const cut = (items: Item[]) => ({
  items: items.slice(0, ITEMS_SHOWN),
  hiddenItems: Math.max(0, items.length - ITEMS_SHOWN),
});

async function storyOf(ids: string[]): Promise<PrivacyView['story']> {
  const rows = await db
    .selectDistinct({ id: identityOperations.id, kind: identityOperations.kind, at: identityOperations.at })
    .from(identityOperations)
    .innerJoin(identityLinks, eq(identityLinks.openedBy, identityOperations.id))
    .where(inArray(identityLinks.identifierId, ids))
    .orderBy(desc(identityOperations.at));
  return rows.map(({ kind, at }) => ({ kind, at }));
}

/** Everything the privacy center shows of a subject, in their language. Asks for nothing the subject's proof does not open. */
export async function getPrivacyView(subject: Subject, locale: Locale): Promise<PrivacyView> {
  const ids = subject.identifierIds;
  const person = await personOf(ids);
  const preferences = await getPreferences(ids);
  const interests = subject.status === 'address' ? null : await listInterests(subject.owner, locale);
  const shown = await Promise.all(
    DATA_INVENTORY.filter((holding) => holding.tables.length > 0 && isShownAt(subject.level, holding)).map(
      async (holding) => ({
        holding,
        rows: await countRows(holding, person),
        count: await countThings(holding.id, person),
        keptUntil: dateOf(await untilOf(holding, person)),
        ...cut(await listItems(holding.id, ids, locale)),
      }),
    ),
  );
  const present = shown.filter(({ rows }) => rows > 0);
  const inCategory = (category: DataOrigin) => present.filter(({ holding }) => holding.category === category);
  const total = (category: DataOrigin) => inCategory(category).reduce((sum, { count }) => sum + count, 0);
  const perCategory = <Value>(of: (category: DataOrigin) => Value) =>
    Object.fromEntries(DATA_ORIGINS.map((category) => [category, of(category)])) as Record<DataOrigin, Value>;
  return {
    counts: { ...perCategory(total), inferred: interests?.length ?? 0 },
    shown: perCategory(inCategory),
    interests,
    story: await storyOf(ids),
    preferences,
  };
}
