import type { ProductKind } from '@/db/schema/catalog';

/** What ranking knows of a product. Says nothing about any person. */
export type ProductFacts = {
  id: string;
  family: string;
  kind: ProductKind;
  /** How long a durable keeps its owner from needing another; null for ever. */
  lifetimeInMonths: number | null;
  /** Path of its leaf category. */
  category: string;
  brand: string;
  priceInCents: number;
  /** Ids of products it is used with. */
  fits: string[];
  popularity: number;
  inStock: boolean;
  /** Words of its names in every language, lower case. */
  words: string[];
  /** How many different people bought it together with another product. */
  together: Record<string, number>;
};

/** Fewer buyers than this say nothing, and could point at a person. */
const MIN_BUYERS = 5;
/** How many neighbours of a product are kept. */
const NEIGHBOURS_KEPT = 60;

/** Whoever owns one product within such a category needs no other, whatever its family. */
const ONE_PER_HOME: readonly string[] = ['coffee/machines'];

/** Whether a category is `root` or below it. */
export const isWithin = (category: string, root: string) => category === root || category.startsWith(`${root}/`);

/** Whether one replaces the other, so that its owner has no use for both. */
export function isSubstitute(one: ProductFacts, other: ProductFacts): boolean {
  if (one.family === other.family) return true;
  return ONE_PER_HOME.some((root) => isWithin(one.category, root) && isWithin(other.category, root));
}

/** Where to look for company of a durable when neither baskets nor the catalogue say anything, nearest first. */
const COMPANY_OF_CATEGORY: readonly [string, readonly string[]][] = [
  ['coffee/machines', ['pantry/beans', 'pantry/care', 'pantry/filters', 'table/cups', 'coffee/tools']],
  ['coffee/grinders', ['pantry/beans', 'coffee/tools']],
  ['coffee/drippers', ['pantry/filters', 'pantry/beans', 'coffee/kettles']],
  ['coffee/kettles', ['coffee/drippers', 'pantry/beans']],
  ['coffee', ['pantry', 'table/cups']],
  ['table', ['table', 'living/textiles']],
  ['light', ['light/candles', 'living']],
  ['living', ['living', 'light/candles']],
  ['storage', ['pantry']],
];

/** How well `candidate` accompanies `owned`, from 0 (not at all) to 4, and never anything for a substitute. */
export function companyStrength(owned: ProductFacts, candidate: ProductFacts): number {
  if (isSubstitute(owned, candidate)) return 0;
  const buyers = owned.together[candidate.id] ?? 0;
  if (buyers >= MIN_BUYERS) return 3 + buyers / (buyers + 50);
  if (owned.fits.includes(candidate.id) || candidate.fits.includes(owned.id)) return 2;
  const company = COMPANY_OF_CATEGORY.find(([root]) => isWithin(owned.category, root))?.[1] ?? [];
  const place = company.findIndex((root) => isWithin(candidate.category, root));
  return place < 0 ? 0 : 1 / (1 + place);
}

/** How much the places of two products in the shop say: the same leaf, the same kind of thing, the same room. */
function categoryLikeness(one: string, other: string): number {
  if (one === other) return 0.4;
  const [[root, kind], [otherRoot, otherKind]] = [one.split('/'), other.split('/')];
  if (root !== otherRoot) return 0;
  return kind === otherKind ? 0.3 : 0.15;
}

/** How alike two products are: category, brand, price band, words, and shared baskets. 0 to about 1.5. */
function likeness(one: ProductFacts, other: ProductFacts): number {
  const brand = one.brand === other.brand ? 0.15 : 0;
  const ratio = Math.abs(Math.log((one.priceInCents || 1) / (other.priceInCents || 1)));
  const price = 0.2 * Math.max(0, 1 - ratio / Math.log(4));
  const buyers = one.together[other.id] ?? 0;
  const together = buyers >= MIN_BUYERS ? (0.5 * buyers) / (buyers + 20) : 0;
  return (
    categoryLikeness(one.category, other.category) +
    brand +
    price +
    0.25 * sharedWords(one.words, other.words) +
    together
  );
}

/** Jaccard index of two sets of words. */
function sharedWords(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((word) => other.includes(word)).length;
  return shared === 0 ? 0 : shared / (one.length + other.length - shared);
}

/** Below this two products have nothing in common worth naming as a reason. */
const MIN_LIKENESS = 0.2;

export type Neighbours = readonly [id: string, likeness: number][];

/** Answers with the nearest products of a product, nearest first. Each is worked out when it is first asked for, and kept. */
export function neighboursOf(shop: readonly ProductFacts[]): (productId: string) => Neighbours {
  const kept = new Map<string, Neighbours>();
  const byId = new Map(shop.map((product) => [product.id, product]));
  return (productId) => {
    const known = kept.get(productId);
    const one = byId.get(productId);
    if (known || !one) return known ?? [];
    const near = shop
      .filter((other) => other.id !== one.id)
      .map((other): [string, number] => [other.id, likeness(one, other)])
      .filter(([, value]) => value >= MIN_LIKENESS)
      .sort((a, b) => b[1] - a[1])
      .slice(0, NEIGHBOURS_KEPT);
    kept.set(productId, near);
    return near;
  };
}
