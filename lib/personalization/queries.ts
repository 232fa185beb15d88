import 'server-only';
import { and, desc, gt, isNull, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { inList, type Params, preparedQuery } from '@/db/prepared-query';
import { dismissals, events } from '@/db/schema/personalization';
import { findProductId, listAllProductCards } from '@/lib/catalog/queries';
import { getPermission } from '@/lib/consent/queries';
import type { Locale } from '@/lib/i18n/locales';
import type { ShopperScope } from '@/lib/identity/shopper';
import { localeOf, type Market } from '@/lib/market/market';
import { listOwnedProducts } from '@/lib/orders/queries';
import { now } from '@/lib/platform/clock';
import { type PickedShelf, pickShelves } from './pick-shelves';
import type { Interests, Reason } from './recommendation';
import { getRecommendationIndex, getShelfCards } from './recommendation-index';
import { visitStart } from './rules';
import { reasonWords, titleOf } from './shelf-words';
import type { PersonalPage, Shelf } from './view';
import { personalWords } from './words';

/** More deeds than this change nothing that could be seen. */
const EVENTS_READ = 200;
const EVER = new Date(0);

export type Allowance = { records: boolean; remembers: boolean; epoch: number };

/** What this person allows now. Asks the owner alone: consent never travels between identifiers. */
export async function getAllowance(owner: ShopperScope | null): Promise<Allowance> {
  const permission = owner && (await getPermission(owner));
  if (!permission) return { records: false, remembers: false, epoch: 0 };
  const { consents, epoch } = permission;
  const records = consents.personalization === 'given';
  return { records, remembers: records && consents.profile === 'given', epoch };
}

const readEvents = preparedQuery(({ ids, since, at }: Params<{ ids: readonly string[]; since: Date; at: Date }>) =>
  db
    .select({ kind: events.kind, productId: events.productId, query: events.query, at: events.at })
    .from(events)
    .where(
      and(
        inList(events.identifierId, ids),
        gt(events.at, sql.param(since, events.at)),
        // What was allowed for a visit is over with it, also before the retention job has come by.
        or(isNull(events.visitEndsAt), gt(events.visitEndsAt, sql.param(at, events.visitEndsAt))),
      ),
    )
    .orderBy(desc(events.at))
    .limit(EVENTS_READ),
);

/**
 * What ranking may know of a person: with `personalization` alone, this visit of this identifier; with `profile` too,
 * everything remembered over all identifiers they may see. An event exists only where its own identifier had consented,
 * and is erased when that consent ends. Null without consent.
 */
export async function getInterests(
  owner: ShopperScope | null,
  { records, remembers }: Allowance,
): Promise<Interests | null> {
  if (!owner || !records) return null;
  const since = remembers ? EVER : visitStart(now());
  const [rows, owned, dismissed] = await Promise.all([
    readEvents({ ids: remembers ? owner.readIds : [owner.writeId], since, at: now() }),
    listOwnedProducts(owner.readIds),
    listDismissals(owner),
  ]);
  const deeds = (kind: string) =>
    rows.flatMap((row) => (row.kind === kind && row.productId ? { productId: row.productId, at: row.at } : []));
  return {
    viewed: deeds('viewed'),
    searched: rows.flatMap(({ query, at }) => (query ? { query, at } : [])),
    bought: [...owned.filter(({ at }) => at > since), ...deeds('bought')],
    dismissed,
  };
}

const readDismissals = preparedQuery(({ ids }: Params<{ ids: readonly string[] }>) =>
  db.select().from(dismissals).where(inList(dismissals.identifierId, ids)).orderBy(desc(dismissals.at)),
);

/** What this person does not want to see, over everything they may see of themselves. */
export function listDismissals(owner: ShopperScope) {
  return readDismissals({ ids: owner.readIds });
}

/**
 * Everything chosen for this person on a page, in words, as far as they allow it. `exceptSlug` is the product on the screen. Empty
 * without consent: what depends on the page alone is on the page already.
 */
export async function getShelves(
  owner: ShopperScope | null,
  allowance: Allowance,
  page: PersonalPage,
  market: Market,
  exceptSlug?: string,
): Promise<Shelf[]> {
  const interests = await getInterests(owner, allowance);
  if (!interests) return [];
  const [shop, onScreen] = await Promise.all([getRecommendationIndex(), exceptSlug && findProductId(exceptSlug)]);
  return inWords(pickShelves(shop, interests, page, now(), onScreen || undefined), market);
}

/** Products that a shelf shows or that its reasons speak of. */
const namedIn = (picked: PickedShelf[]): string[] => [
  ...new Set(
    picked.flatMap(({ picks, primaryReason }) => [
      ...picks.flatMap(({ productId, reasons }) => [productId, ...reasons.flatMap(productOf)]),
      ...(primaryReason ? productOf(primaryReason) : []),
    ]),
  ),
];

const productOf = (reason: Reason): string[] => ('productId' in reason ? [reason.productId] : []);

async function inWords(picked: PickedShelf[], market: Market): Promise<Shelf[]> {
  const words = personalWords(localeOf(market));
  const cards = await getShelfCards(namedIn(picked), market);
  const nameOf = (productId: string) => cards.get(productId)?.name ?? '';
  return picked.map(({ place, primaryReason, picks }) => ({
    place,
    title: titleOf(place, primaryReason, nameOf, words),
    products: picks.flatMap(({ productId, reasons }) => {
      const card = cards.get(productId);
      return card ? { ...card, reasons: reasonWords(reasons, nameOf, words) } : [];
    }),
  }));
}

export type Dismissed = { subject: string; kind: 'product' | 'family'; name: string };

/** What this person said "not for me" or "less of this" to, by name, for the privacy center. Things no longer sold are left out. */
export async function listDismissed(owner: ShopperScope, locale: Locale): Promise<Dismissed[]> {
  const [rows, cards] = await Promise.all([listDismissals(owner), listAllProductCards(locale)]);
  return rows.flatMap(({ subjectKind, subjectId }) => {
    if (subjectKind !== 'product' && subjectKind !== 'family') return [];
    const card = cards.find(({ id, family }) => (subjectKind === 'product' ? id : family) === subjectId);
    return card ? { subject: `${subjectKind}:${subjectId}`, kind: subjectKind, name: card.name } : [];
  });
}
