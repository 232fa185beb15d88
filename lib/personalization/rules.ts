import { HOUR_IN_MS, shift } from '@/lib/platform/clock';
import type { RecommendationIndex } from './assortment';
import {
  type Contribution,
  fromOwned,
  fromPurchases,
  fromSearches,
  fromViews,
  newestOf,
  ownedDurables,
} from './contributions';
import { isWithin, type ProductFacts, substituteOf } from './facts';
import type { Interests, Reason, Recommendation } from './recommendation';

/** With the consent `personalization` alone only this visit counts: what happened in the last four hours. */
export const VISIT_IN_HOURS = 4;
const SHELF_SIZE = 8;
export const MAX_PER_CATEGORY = 3;
const LESS_FACTOR = 0.3;
const MAX_REASONS = 2;

/**
 * Whether a product may stand on any shelf of this person: in stock, not refused, nothing that an owned durable replaces, not the
 * one on the screen.
 */
export function offerable(
  shop: RecommendationIndex,
  person: Interests,
  now: Date,
  except?: string,
): (productId: string) => boolean {
  const replaces = ownedDurables(shop, person, now).map(({ product }) => substituteOf(product));
  const refused = new Set(
    person.dismissed.filter(({ subjectKind }) => subjectKind === 'product').map(({ subjectId }) => subjectId),
  );
  return (productId) => {
    const product = shop.products.get(productId);
    if (!product?.inStock || productId === except || refused.has(productId)) return false;
    return !replaces.some((isSubstitute) => isSubstitute(product));
  };
}

/** The same without what they have looked at. */
export function unseen(
  shop: RecommendationIndex,
  person: Interests,
  now: Date,
  except?: string,
): (productId: string) => boolean {
  const allowed = offerable(shop, person, now, except);
  const seen = new Set(person.viewed.map(({ productId }) => productId));
  return (productId) => !seen.has(productId) && allowed(productId);
}

/** "Less of this", and interests that were removed in the privacy center. */
function isLessWanted(product: ProductFacts | undefined, { dismissed }: Interests): boolean {
  return dismissed.some(({ subjectKind, subjectId }) => {
    if (subjectKind === 'family') return product?.family === subjectId;
    return subjectKind === 'category' && product !== undefined && isWithin(product.category, subjectId);
  });
}

const subjectOf = (reason: Reason) =>
  'query' in reason ? reason.query : 'productId' in reason ? reason.productId : undefined;

/** The first reasons of some contributions, each once. */
function reasonsOf(strongest: readonly Contribution[]): Reason[] {
  const reasons: Reason[] = [];
  for (const { reason } of strongest) {
    if (reasons.length === MAX_REASONS) break;
    if (!reasons.some((one) => one.kind === reason.kind && subjectOf(one) === subjectOf(reason))) reasons.push(reason);
  }
  return reasons;
}

/** Adds up what speaks for each product. Reasons are the largest contributions, so that they are true. */
function rank(
  shop: RecommendationIndex,
  person: Interests,
  allowed: (productId: string) => boolean,
  contributions: Contribution[],
): Recommendation[] {
  const byProduct = new Map<string, Contribution[]>();
  for (const one of contributions) {
    const own = byProduct.get(one.productId);
    if (own) own.push(one);
    else if (allowed(one.productId)) byProduct.set(one.productId, [one]);
  }
  const picks = [...byProduct].map(([productId, own]) => {
    const factor = isLessWanted(shop.products.get(productId), person) ? LESS_FACTOR : 1;
    const strongest = own.sort((a, b) => b.score - a.score);
    const score = factor * own.reduce((sum, one) => sum + one.score, 0);
    return { productId, score, reasons: reasonsOf(strongest) };
  });
  return picks.sort((a, b) => b.score - a.score || (a.productId < b.productId ? -1 : 1));
}

/** The best picks with at most three of one leaf category. */
export function diverse(
  shop: RecommendationIndex,
  picks: Iterable<Recommendation>,
  size = SHELF_SIZE,
): Recommendation[] {
  const taken = new Map<string, number>();
  const chosen: Recommendation[] = [];
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

/** Every product that something speaks for, best first: what was looked at and searched, and complements of what is owned. */
export function rankForYou(shop: RecommendationIndex, person: Interests, now: Date, except?: string): Recommendation[] {
  const contributions = [...fromViews(shop, person, now), ...fromSearches(shop, person, now)];
  return rank(shop, person, unseen(shop, person, now, except), [...contributions, ...fromOwned(shop, person, now)]);
}

/** Company of owned durables, best first; never a substitute. */
export function rankComplements(
  shop: RecommendationIndex,
  person: Interests,
  now: Date,
  except?: string,
): Recommendation[] {
  return rank(shop, person, offerable(shop, person, now, except), fromOwned(shop, person, now));
}

/** Company of the product on the screen, for people who own or refuse some of what everybody sees there. */
export function rankComplementsOf(
  shop: RecommendationIndex,
  person: Interests,
  now: Date,
  onScreen?: string,
): Recommendation[] {
  const product = shop.products.get(onScreen ?? '');
  if (!product || person.bought.length + person.dismissed.length === 0) return [];
  const contributions = shop.complements(product.id).map(([productId, score]) => ({
    productId,
    score,
    reason: { kind: 'fits' as const, productId: product.id },
  }));
  return rank(shop, person, offerable(shop, person, now, onScreen), contributions);
}

/** Consumables bought before, the often and recently bought first. */
export function rankBuyAgain(
  shop: RecommendationIndex,
  person: Interests,
  now: Date,
  except?: string,
): Recommendation[] {
  return rank(shop, person, offerable(shop, person, now, except), fromPurchases(shop, person, now));
}

export function recentlyViewed(
  shop: RecommendationIndex,
  person: Interests,
  now: Date,
  except?: string,
): Recommendation[] {
  const allowed = offerable(shop, person, now, except);
  return newestOf(person.viewed, ({ productId }) => productId)
    .filter(({ productId }) => allowed(productId))
    .map(({ productId, at }) => ({ productId, score: at.getTime(), reasons: [{ kind: 'viewed', productId }] }));
}

/** Only interactions of this visit: for people who allow personalization but no profile. */
export function visitStart(now: Date): Date {
  return shift(now, -VISIT_IN_HOURS * HOUR_IN_MS);
}
