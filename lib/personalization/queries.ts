import 'server-only';
import { and, desc, gt, inArray } from 'drizzle-orm';
import { getTranslations } from 'next-intl/server';
import { db } from '@/db/client';
import { dismissals, events } from '@/db/schema/personalization';
import { findProductId, listAllProductCards, readProductCards } from '@/lib/catalog/queries';
import { now } from '@/lib/clock';
import { getConsentEpoch, getConsents, isPaused } from '@/lib/consent/queries';
import type { Locale } from '@/lib/i18n/locales';
import type { Owner, Shopper } from '@/lib/identity/shopper';
import { listOwnedProducts } from '@/lib/orders/queries';
import { type PickedShelf, pickShelves } from './pick-shelves';
import { type Interests, type Reason, type Shop, visitStart } from './rules';
import { cardOf, reasonWords, titleOf } from './shelf-words';
import { getShop } from './shop';
import type { PersonalPage, Shelf } from './view';

/** More deeds than this change nothing that could be seen. */
const EVENTS_READ = 200;

export type Allowance = { records: boolean; remembers: boolean; epoch: number };

/** What this person allows now. Asks the owner alone: consent never travels between identifiers. */
export async function getAllowance(owner: Owner | null): Promise<Allowance> {
  const epoch = owner && (await getConsentEpoch(owner.id));
  if (!owner || epoch === null || (await isPaused(owner.visible)))
    return { records: false, remembers: false, epoch: 0 };
  const consents = await getConsents(owner.id);
  const records = consents.personalization === 'given';
  return { records, remembers: records && consents.profile === 'given', epoch };
}

/**
 * What ranking may know of a person: with `personalization` alone, this visit of this identifier; with `profile` too,
 * everything remembered over all identifiers they may see. An event exists only where its own identifier had consented,
 * and is erased when that consent ends. Null without consent.
 */
export async function getInterests(owner: Owner | null): Promise<Interests | null> {
  const { records, remembers } = await getAllowance(owner);
  if (!owner || !records) return null;
  const since = visitStart(now());
  const ids = remembers ? [...owner.visible] : [owner.id];
  const fresh = remembers ? undefined : gt(events.at, since);
  const rows = await db
    .select()
    .from(events)
    .where(and(inArray(events.identifierId, ids), fresh))
    .orderBy(desc(events.at))
    .limit(EVENTS_READ);
  const owned = (await listOwnedProducts(owner.visible)).filter(({ at }) => remembers || at > since);
  const deeds = (kind: string) =>
    rows.flatMap((row) => (row.kind === kind && row.productId ? { productId: row.productId, at: row.at } : []));
  return {
    viewed: deeds('viewed'),
    searched: rows.flatMap(({ query, at }) => (query ? { query, at } : [])),
    bought: [...owned, ...deeds('bought')],
    dismissed: await listDismissals(owner),
  };
}

/** What this person does not want to see, over everything they may see of themselves. */
export function listDismissals(owner: Owner) {
  return db
    .select()
    .from(dismissals)
    .where(inArray(dismissals.identifierId, [...owner.visible]))
    .orderBy(desc(dismissals.at));
}

/** The shelves of a page without words: empty without consent. */
export async function pickShelvesFor(owner: Owner | null, page: PersonalPage, shop: Shop, except?: string) {
  const interests = await getInterests(owner);
  return interests ? pickShelves(shop, interests, page, now(), except) : [];
}

/**
 * Everything chosen for this person on a page, in words. `exceptSlug` is the product on the screen. Empty without consent: what
 * depends on the page alone is on the page already.
 */
export async function getShelves(
  shopper: Shopper,
  page: PersonalPage,
  locale: Locale,
  exceptSlug?: string,
): Promise<Shelf[]> {
  if (!shopper.owner || !(await getAllowance(shopper.owner)).records) return [];
  const [shop, onScreen] = await Promise.all([getShop(), exceptSlug && findProductId(exceptSlug)]);
  const picked = await pickShelvesFor(shopper.owner, page, shop, onScreen || undefined);
  return picked.length === 0 ? [] : inWords(picked, locale);
}

/** Products that a shelf shows or that its reasons speak of. */
const namedIn = (picked: PickedShelf[]): string[] => [
  ...new Set(
    picked.flatMap(({ picks, anchor }) => [
      ...picks.flatMap(({ productId, reasons }) => [productId, ...reasons.flatMap(productOf)]),
      ...(anchor ? productOf(anchor) : []),
    ]),
  ),
];

const productOf = (reason: Reason): string[] => ('productId' in reason ? [reason.productId] : []);

async function inWords(picked: PickedShelf[], locale: Locale): Promise<Shelf[]> {
  const words = await getTranslations({ locale, namespace: 'personalization' });
  const cards = new Map((await readProductCards(namedIn(picked), locale)).map((card) => [card.id, card]));
  const nameOf = (productId: string) => cards.get(productId)?.name ?? '';
  return picked.map(({ place, anchor, picks }) => ({
    place,
    title: titleOf(place, anchor, nameOf, words),
    products: picks.flatMap(({ productId, reasons }) => {
      const card = cards.get(productId);
      return card ? cardOf(card, reasonWords(reasons, nameOf, words), locale, words) : [];
    }),
  }));
}

export type Dismissed = { subject: string; kind: 'product' | 'family'; name: string };

/** What this person said "not for me" or "less of this" to, by name, for the privacy center. Things no longer sold are left out. */
export async function listDismissed(owner: Owner, locale: Locale): Promise<Dismissed[]> {
  const [rows, cards] = await Promise.all([listDismissals(owner), listAllProductCards(locale)]);
  return rows.flatMap(({ subjectKind, subjectId }) => {
    if (subjectKind !== 'product' && subjectKind !== 'family') return [];
    const card = cards.find(({ id, family }) => (subjectKind === 'product' ? id : family) === subjectId);
    return card ? { subject: `${subjectKind}:${subjectId}`, kind: subjectKind, name: card.name } : [];
  });
}
