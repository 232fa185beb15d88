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
  /** Words of its names in every language, lower case, each once. */
  words: string[];
  /** How many different people bought it together with another product. */
  together: Record<string, number>;
};

/** Fewer buyers than this say nothing, and could point at a person. */
const MIN_BUYERS = 5;

/** Whoever owns one product within such a category needs no other, whatever its family. */
const ONE_PER_HOME: readonly string[] = ['coffee/machines'];

/** Whether a category is `root` or below it. */
export const isWithin = (category: string, root: string) => category === root || category.startsWith(`${root}/`);

/** Whether another product replaces this one, so that the owner of one has no use for both. */
export function substituteOf(one: ProductFacts): (other: ProductFacts) => boolean {
  const home = ONE_PER_HOME.find((root) => isWithin(one.category, root));
  return (other) => one.family === other.family || (home !== undefined && isWithin(other.category, home));
}

/** Where to look for what complements a durable when neither baskets nor the catalogue say anything, nearest first. */
const COMPLEMENTS_OF_CATEGORY: readonly [string, readonly string[]][] = [
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

/** There are few categories and many products: what holds for a category is worked out once. */
function byCategory(measure: (category: string) => number): (category: string) => number {
  const known = new Map<string, number>();
  return (category) => {
    const before = known.get(category);
    if (before !== undefined) return before;
    const value = measure(category);
    known.set(category, value);
    return value;
  };
}

/** How well a whole category goes with what is owned: 1 for the nearest, 0 for those that have nothing to do with it. */
export function categoryComplementsOf(owned: ProductFacts): (category: string) => number {
  const complements = COMPLEMENTS_OF_CATEGORY.find(([root]) => isWithin(owned.category, root))?.[1] ?? [];
  return byCategory((category) => {
    const place = complements.findIndex((root) => isWithin(category, root));
    return place < 0 ? 0 : 1 / (1 + place);
  });
}

/** How well a candidate accompanies what is owned, from 0 (not at all) to 4, and never anything for a substitute. */
export function complementsOf(owned: ProductFacts): (candidate: ProductFacts) => number {
  const [isSubstitute, ofCategory] = [substituteOf(owned), categoryComplementsOf(owned)];
  return (candidate) => {
    if (isSubstitute(candidate)) return 0;
    const buyers = owned.together[candidate.id] ?? 0;
    if (buyers >= MIN_BUYERS) return 3 + buyers / (buyers + 50);
    if (owned.fits.includes(candidate.id) || candidate.fits.includes(owned.id)) return 2;
    return ofCategory(candidate.category);
  };
}

/** How much the places of two products in the shop say: the same leaf, the same kind of thing, the same room. */
function categoryLikeness(one: string, other: string): number {
  if (one === other) return 0.4;
  const [[root, kind], [otherRoot, otherKind]] = [one.split('/'), other.split('/')];
  if (root !== otherRoot) return 0;
  return kind === otherKind ? 0.3 : 0.15;
}

/**
 * How alike another product is to this one, when their names have so many words in common: category, brand, price band, words, and
 * shared baskets. 0 to about 1.5.
 */
export function likenessTo(one: ProductFacts): (other: ProductFacts, sharedWords: number) => number {
  const ofCategory = byCategory((category) => categoryLikeness(one.category, category));
  const buyersOf = new Map(Object.entries(one.together));
  return (other, sharedWords) => {
    const brand = one.brand === other.brand ? 0.15 : 0;
    const ratio = Math.abs(Math.log((one.priceInCents || 1) / (other.priceInCents || 1)));
    const price = 0.2 * Math.max(0, 1 - ratio / Math.log(4));
    const buyers = buyersOf.get(other.id) ?? 0;
    const together = buyers >= MIN_BUYERS ? (0.5 * buyers) / (buyers + 20) : 0;
    // Jaccard index of two sets of words.
    const words = sharedWords === 0 ? 0 : sharedWords / (one.words.length + other.words.length - sharedWords);
    return ofCategory(other.category) + brand + price + 0.25 * words + together;
  };
}
