import { categoryComplementsOf, complementsOf, likenessTo, type ProductFacts } from './facts';
import { indexWords } from './name-words';

/** Products beside another one, the nearest first, each with how near it is. */
type Neighbours = readonly [id: string, likeness: number][];

/** What the shop sells, best sellers first, arranged so that a request looks at what concerns it and never at everything. */
export type RecommendationIndex = {
  products: ReadonlyMap<string, ProductFacts>;
  /** What is like a product. */
  neighbours: (productId: string) => Neighbours;
  /** What goes with a product. */
  complements: (productId: string) => Neighbours;
  /** Products in whose names every one of these words begins a word. */
  matching: (words: readonly string[]) => readonly string[];
};

const NEIGHBOURS_KEPT = 60;
/** Below this two products have nothing in common worth naming as a reason. */
const MIN_LIKENESS = 0.2;
/** A shelf takes three of a leaf category; the others stand by for those that somebody owns, refuses or has seen. */
const KEPT_OF_CATEGORY = 24;
/** Lists for so many products stay in memory; those that came first make room. */
const LISTS_KEPT = 1000;

/** Works each list out when it is first asked for. */
function remembered(work: (productId: string) => Neighbours): (productId: string) => Neighbours {
  const kept = new Map<string, Neighbours>();
  return (productId) => {
    const known = kept.get(productId);
    if (known) return known;
    const list = work(productId);
    const [first] = kept.keys();
    if (kept.size >= LISTS_KEPT && first !== undefined) kept.delete(first);
    kept.set(productId, list);
    return list;
  };
}

function groupBy<Row>(rows: Iterable<Row>, keysOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

type Weighed = [ProductFacts, number];
const nearestFirst = (near: Weighed[]): Weighed[] => near.sort((a, b) => b[1] - a[1]);
const toNeighbours = (near: Weighed[]): Neighbours => near.map(([{ id }, value]) => [id, value]);

/** The first of each leaf category, in order. */
function firstOfEach<Row>(rows: readonly Row[], productOf: (row: Row) => ProductFacts): Row[] {
  const taken = new Map<string, number>();
  return rows.filter((row) => {
    const { category } = productOf(row);
    const count = taken.get(category) ?? 0;
    taken.set(category, count + 1);
    return count < KEPT_OF_CATEGORY;
  });
}

function complementsIn(listed: readonly ProductFacts[], products: RecommendationIndex['products']) {
  const offered = listed.filter(({ inStock }) => inStock);
  const ofCategory = groupBy(offered, ({ category }) => [category]);
  const fitting = groupBy(offered, ({ fits }) => fits);
  return (productId: string): Neighbours => {
    const one = products.get(productId);
    if (!one) return [];
    const [strength, categoryStrength] = [complementsOf(one), categoryComplementsOf(one)];
    const near = new Map<ProductFacts, number>();
    const weigh = (some: readonly ProductFacts[], most = some.length) => {
      let left = most;
      for (const other of some) {
        const value = other === one || left === 0 ? 0 : strength(other);
        if (value === 0) continue;
        near.set(other, value);
        left--;
      }
    };
    weigh([...Object.keys(one.together), ...one.fits].flatMap((id) => products.get(id) ?? []).filter(isOffered));
    weigh(fitting.get(one.id) ?? []);
    for (const [category, some] of ofCategory) if (categoryStrength(category) > 0) weigh(some, KEPT_OF_CATEGORY);
    return toNeighbours(firstOfEach(nearestFirst([...near]), ([product]) => product));
  };
}

const isOffered = ({ inStock }: ProductFacts) => inStock;

type WordIndex = ReturnType<typeof indexWords>;

function neighboursIn(listed: readonly ProductFacts[], products: RecommendationIndex['products'], words: WordIndex) {
  return (productId: string): Neighbours => {
    const one = products.get(productId);
    if (!one) return [];
    const [likeness, shared] = [likenessTo(one), words.shared(one.words)];
    const values = new Float64Array(listed.length);
    for (const [place, other] of listed.entries())
      values[place] = other === one ? 0 : likeness(other, shared[place] ?? 0);
    // Only those that may stay are sorted with all they carry.
    const least = Math.max(MIN_LIKENESS, values.slice().sort().at(-NEIGHBOURS_KEPT) ?? 0);
    const near: Weighed[] = [];
    for (const [place, other] of listed.entries()) {
      const value = values[place] ?? 0;
      if (value >= least) near.push([other, value]);
    }
    return toNeighbours(nearestFirst(near).slice(0, NEIGHBOURS_KEPT));
  };
}

/** Arranges products that come best sellers first. Impersonal: the same for everybody. */
export function buildIndex(listed: readonly ProductFacts[]): RecommendationIndex {
  const products = new Map(listed.map((product) => [product.id, product]));
  const words = indexWords(listed);
  return {
    products,
    neighbours: remembered(neighboursIn(listed, products, words)),
    complements: remembered(complementsIn(listed, products)),
    matching(asked) {
      const found = words.saying(asked).map((place) => listed[place] as ProductFacts);
      return firstOfEach(found.filter(isOffered), (product) => product).map(({ id }) => id);
    },
  };
}
