import { HOUR_IN_MS, shift } from '@/lib/clock';
import { companyStrength, isSubstitute, isWithin, type Neighbours, type ProductFacts } from './facts';

/** What the shop sells, best sellers first, with the nearest neighbours of each product. */
export type Shop = {
  products: ReadonlyMap<string, ProductFacts>;
  neighbours: (productId: string) => Neighbours;
};

/** What a person did that ranking may use: everything in it was allowed by them. */
export type Interests = {
  /** Newest first. */
  viewed: readonly { productId: string; at: Date }[];
  searched: readonly { query: string; at: Date }[];
  /** Bought for themselves and kept. */
  bought: readonly { productId: string; at: Date }[];
  dismissed: readonly { subjectKind: string; subjectId: string }[];
};

export type Reason =
  | { kind: 'viewed' | 'company' | 'bought' | 'fits'; productId: string }
  | { kind: 'searched'; query: string }
  | { kind: 'popular' };

export type Pick = { productId: string; score: number; reasons: Reason[] };

/** With the consent `personalization` alone only this visit counts: what happened in the last four hours. */
const VISIT_IN_HOURS = 4;
const SHELF_SIZE = 8;
export const MAX_PER_CATEGORY = 3;
const LESS_FACTOR = 0.3;
const MAX_REASONS = 2;

function isOver(product: ProductFacts, boughtAt: Date, now: Date): boolean {
  if (product.lifetimeInMonths === null) return false;
  const end = new Date(boughtAt);
  end.setUTCMonth(end.getUTCMonth() + product.lifetimeInMonths);
  return end <= now;
}

function ownedDurables(shop: Shop, person: Interests, now: Date): { product: ProductFacts; at: Date }[] {
  return person.bought.flatMap(({ productId, at }) => {
    const product = shop.products.get(productId);
    return product?.kind === 'durable' && !isOver(product, at, now) ? { product, at } : [];
  });
}

/** What has been worked out for one person on one page, for as long as the request lasts. */
const offered = new WeakMap<Interests, { shop: Shop; now: Date; except?: string; ids: ReadonlySet<string> }>();

/**
 * Ids of everything that may stand on any shelf of this person: in stock, not refused, nothing that an owned durable replaces.
 * Every shelf of a page asks for it; each gets a set of its own.
 */
export function offerable(shop: Shop, person: Interests, now: Date, except?: string): Set<string> {
  const known = offered.get(person);
  if (known?.shop === shop && known.now === now && known.except === except) return new Set(known.ids);
  const ids = findOfferable(shop, person, now, except);
  offered.set(person, { shop, now, except, ids: new Set(ids) });
  return ids;
}

function findOfferable(shop: Shop, person: Interests, now: Date, except?: string): Set<string> {
  const owned = ownedDurables(shop, person, now).map(({ product }) => product);
  const refused = new Set(
    person.dismissed.filter(({ subjectKind }) => subjectKind === 'product').map(({ subjectId }) => subjectId),
  );
  const ids = new Set<string>();
  for (const product of shop.products.values()) {
    if (!product.inStock || product.id === except || refused.has(product.id)) continue;
    if (owned.some((one) => isSubstitute(one, product))) continue;
    ids.add(product.id);
  }
  return ids;
}

type Contribution = { productId: string; score: number; reason: Reason };

/** Halves within the hour and never quite fades. Depends on the deed alone, so taking one away never lifts another. */
function weight(at: Date, now: Date): number {
  const hours = Math.max(0, now.getTime() - at.getTime()) / HOUR_IN_MS;
  return 0.1 + 0.9 / (1 + hours);
}

/** Each subject once, with its newest moment. */
function newestOf<Deed extends { at: Date }>(deeds: readonly Deed[], subject: (deed: Deed) => string): Deed[] {
  const newest = new Map<string, Deed>();
  for (const deed of deeds) {
    const known = newest.get(subject(deed));
    if (!known || deed.at > known.at) newest.set(subject(deed), deed);
  }
  return [...newest.values()].sort((a, b) => b.at.getTime() - a.at.getTime());
}

function fromViews(shop: Shop, person: Interests, now: Date): Contribution[] {
  return newestOf(person.viewed, ({ productId }) => productId).flatMap(({ productId: seen, at }) =>
    shop.neighbours(seen).map(([productId, likeness]) => ({
      productId,
      score: likeness * weight(at, now),
      reason: { kind: 'viewed' as const, productId: seen },
    })),
  );
}

function fromSearches(shop: Shop, person: Interests, now: Date): Contribution[] {
  return newestOf(person.searched, ({ query }) => query).flatMap(({ query, at }) => {
    const asked = query.split(/\s+/).filter((word) => word.length > 2);
    if (asked.length === 0) return [];
    return [...shop.products.values()].flatMap(({ id, words }) => {
      const met = asked.every((word) => words.some((known) => known.startsWith(word)));
      return met ? { productId: id, score: 0.8 * weight(at, now), reason: { kind: 'searched' as const, query } } : [];
    });
  });
}

function fromOwned(shop: Shop, person: Interests, now: Date): Contribution[] {
  const owned = newestOf(ownedDurables(shop, person, now), ({ product }) => product.id);
  return owned.flatMap(({ product, at }) =>
    [...shop.products.values()].flatMap((candidate) => {
      const score = companyStrength(product, candidate) * (0.5 + weight(at, now) / 2);
      return score > 0
        ? { productId: candidate.id, score, reason: { kind: 'company' as const, productId: product.id } }
        : [];
    }),
  );
}

function fromPurchases(shop: Shop, person: Interests, now: Date): Contribution[] {
  return person.bought.flatMap(({ productId, at }) =>
    shop.products.get(productId)?.kind === 'consumable'
      ? { productId, score: 0.2 + weight(at, now), reason: { kind: 'bought' as const, productId } }
      : [],
  );
}

/** "Less of this", and interests that were removed in the privacy center. */
function isLessWanted(product: ProductFacts | undefined, { dismissed }: Interests): boolean {
  return dismissed.some(({ subjectKind, subjectId }) => {
    if (subjectKind === 'family') return product?.family === subjectId;
    return subjectKind === 'category' && product !== undefined && isWithin(product.category, subjectId);
  });
}

/** Adds up what speaks for each product. Reasons are the largest contributions, so that they are true. */
function rank(shop: Shop, person: Interests, allowed: ReadonlySet<string>, contributions: Contribution[]): Pick[] {
  const byProduct = new Map<string, Contribution[]>();
  for (const one of contributions) {
    if (allowed.has(one.productId)) byProduct.set(one.productId, [...(byProduct.get(one.productId) ?? []), one]);
  }
  const picks = [...byProduct].map(([productId, own]) => {
    const factor = isLessWanted(shop.products.get(productId), person) ? LESS_FACTOR : 1;
    const strongest = own.sort((a, b) => b.score - a.score);
    const reasons = new Map(strongest.map(({ reason }) => [JSON.stringify(reason), reason]));
    const score = factor * own.reduce((sum, one) => sum + one.score, 0);
    return { productId, score, reasons: [...reasons.values()].slice(0, MAX_REASONS) };
  });
  return picks.sort((a, b) => b.score - a.score || a.productId.localeCompare(b.productId));
}

/** The best picks with at most three of one leaf category. */
export function diverse(shop: Shop, picks: readonly Pick[], size = SHELF_SIZE): Pick[] {
  const taken = new Map<string, number>();
  const chosen: Pick[] = [];
  for (const pick of picks) {
    const category = shop.products.get(pick.productId)?.category ?? '';
    const count = taken.get(category) ?? 0;
    if (count === MAX_PER_CATEGORY) continue;
    taken.set(category, count + 1);
    chosen.push(pick);
    if (chosen.length === size) break;
  }
  return chosen;
}

/** Every product that something speaks for, best first: what was looked at and searched, and company of what is owned. */
export function rankForYou(shop: Shop, person: Interests, now: Date, except?: string): Pick[] {
  const allowed = offerable(shop, person, now, except);
  for (const { productId } of person.viewed) allowed.delete(productId);
  const contributions = [...fromViews(shop, person, now), ...fromSearches(shop, person, now)];
  return rank(shop, person, allowed, [...contributions, ...fromOwned(shop, person, now)]);
}

/** Company of owned durables, best first; never a substitute. */
export function rankCompany(shop: Shop, person: Interests, now: Date, except?: string): Pick[] {
  return rank(shop, person, offerable(shop, person, now, except), fromOwned(shop, person, now));
}

/** Company of the product on the screen, for people who own or refuse some of what everybody sees there. */
export function rankCompanyOf(shop: Shop, person: Interests, now: Date, onScreen?: string): Pick[] {
  const product = shop.products.get(onScreen ?? '');
  if (!product || person.bought.length + person.dismissed.length === 0) return [];
  const contributions = [...shop.products.values()].map(({ id }) => ({
    productId: id,
    score: companyStrength(product, shop.products.get(id) ?? product),
    reason: { kind: 'fits' as const, productId: product.id },
  }));
  const strong = contributions.filter(({ score }) => score > 0);
  return rank(shop, person, offerable(shop, person, now, onScreen), strong);
}

/** Consumables bought before, the often and recently bought first. */
export function rankBuyAgain(shop: Shop, person: Interests, now: Date, except?: string): Pick[] {
  return rank(shop, person, offerable(shop, person, now, except), fromPurchases(shop, person, now));
}

export function recentlyViewed(shop: Shop, person: Interests, now: Date, except?: string): Pick[] {
  const allowed = offerable(shop, person, now, except);
  return newestOf(person.viewed, ({ productId }) => productId)
    .filter(({ productId }) => allowed.has(productId))
    .map(({ productId, at }) => ({ productId, score: at.getTime(), reasons: [{ kind: 'viewed', productId }] }));
}

/** Only deeds of this visit: for people who allow personalization but no profile. */
export function visitStart(now: Date): Date {
  return shift(now, -VISIT_IN_HOURS * HOUR_IN_MS);
}
