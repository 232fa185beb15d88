import 'server-only';
import { desc, eq, inArray, max, min } from 'drizzle-orm';
import { db } from '@/db/client';
import { accounts, sessions } from '@/db/schema/account';
import { identifiers, identityLinks, identityOperations } from '@/db/schema/identity';
import { outbox } from '@/db/schema/mail';
import { orders } from '@/db/schema/orders';
import { events } from '@/db/schema/personalization';
import type { Locale } from '@/lib/i18n/locales';
import { listInterests, type NamedInterest } from './interests';
import { type Item, listItems } from './items';
import { countRows, personOf } from './person';
import { getPreferences, type Preferences } from './preferences';
import { CATEGORIES, HOLDINGS, type HoldingId } from './registry';
import type { Category, Holding, Person } from './registry/holding';
import { isShownAt, keptUntil, type Milestones } from './rules';
import type { Subject } from './subject';
import { countThings } from './things';

/** Single facts shown per holding; the rest is in the download. */
const ITEMS_SHOWN = 12;

export type ShownHolding = {
  holding: Holding<HoldingId>;
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
  counts: Record<Category, number>;
  shown: Record<Category, ShownHolding[]>;
  interests: NamedInterest[] | null;
  story: { kind: typeof identityOperations.$inferSelect.kind; at: Date }[];
  preferences: Preferences;
};

async function milestonesOf(person: Person, keepInMonths: number): Promise<Milestones> {
  const { identifierIds: ids, accountIds, lookups } = person;
  const [[visitor], [account], [activity], [mail], [session], [order]] = await Promise.all([
    db
      .select({ at: min(identifiers.firstSeenAt) })
      .from(identifiers)
      .where(inArray(identifiers.id, ids)),
    db
      .select({ at: max(accounts.lastUsedAt) })
      .from(accounts)
      .where(inArray(accounts.id, accountIds)),
    db
      .select({ at: max(events.at) })
      .from(events)
      .where(inArray(events.identifierId, ids)),
    db
      .select({ at: max(outbox.createdAt) })
      .from(outbox)
      .where(inArray(outbox.recipientLookup, lookups)),
    db
      .select({ at: max(sessions.expiresAt) })
      .from(sessions)
      .where(inArray(sessions.accountId, accountIds)),
    db
      .select({ at: max(orders.destroyAfter) })
      .from(orders)
      .where(inArray(orders.identifierId, ids)),
  ]);
  return {
    visitorSince: visitor?.at ?? null,
    accountLastUsedAt: account?.at ?? null,
    newestActivityAt: activity?.at ?? null,
    keepInMonths,
    newestMailAt: mail?.at ?? null,
    sessionsUntil: session?.at ?? null,
    ordersUntil: order?.at ?? null,
  };
}

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
  const preferences = await getPreferences(subject.owner?.id ?? null, ids);
  const milestones = await milestonesOf(person, preferences.keepInMonths);
  const interests = subject.standing === 'address' ? null : await listInterests(subject.owner, locale);
  const shown = await Promise.all(
    HOLDINGS.filter((holding) => holding.tables.length > 0 && isShownAt(subject.level, holding)).map(
      async (holding) => ({
        holding,
        rows: await countRows(holding, person),
        count: await countThings(holding.id, person),
        keptUntil: keptUntil(holding.kept, milestones),
        ...cut(await listItems(holding.id, ids, locale)),
      }),
    ),
  );
  const present = shown.filter(({ rows }) => rows > 0);
  const inCategory = (category: Category) => present.filter(({ holding }) => holding.category === category);
  const total = (category: Category) => inCategory(category).reduce((sum, { count }) => sum + count, 0);
  const perCategory = <Value>(of: (category: Category) => Value) =>
    Object.fromEntries(CATEGORIES.map((category) => [category, of(category)])) as Record<Category, Value>;
  return {
    counts: { ...perCategory(total), concluded: interests?.length ?? 0 },
    shown: perCategory(inCategory),
    interests,
    story: await storyOf(ids),
    preferences,
  };
}
