import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { stock } from '@/e2e/fixtures/goods';
import { COLORS, type ColorKey } from '../catalog/colors';
import { countFacets } from './facets';
import { type Filters, NO_FILTERS, RATINGS } from './filters';
import type { Scope } from './scope';

type Variant = { id: string; color: ColorKey | null; size: string | null; cents: number; sale: boolean; stock: number };
type Product = { id: string; category: string; brand: string; ratingAverage: number; variants: Variant[] };

const pick = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;
const CATEGORIES = ['coffee', 'coffee/mugs', 'coffee/mugs/large', 'coffeehouse', 'table'];
const BRANDS = ['Halden', 'Osterholt'];
const COLORS_SOLD = ['ink', 'cobalt', 'black', null, 'steel', 'brass'] as const;
const SIZES = ['0,5 l', null, '30 × 40 cm', 'M'];

/** Every product comes in one to four variants; some in two blues, in one colour twice, or in no colour at all. */
const PRODUCTS = Array.from(
  { length: 40 },
  (_, place): Product => ({
    id: `product-${place}`,
    category: pick(CATEGORIES, place),
    brand: pick(BRANDS, Math.floor(place / 3)),
    ratingAverage: pick([2.5, 3, 3.9, 4, 5], Math.floor(place / 2)),
    variants: Array.from({ length: 1 + (place % 4) }, (_, nth) => ({
      id: `product-${place}-${nth}`,
      color: pick(COLORS_SOLD, place % 7 === 0 ? place : place + nth),
      size: pick(SIZES, place * 3 + nth * (place % 2)),
      cents: 1000 + ((place * 37 + nth * 11) % 20) * 100,
      sale: (place + nth) % 5 === 0,
      stock: (place * 3 + nth) % 4 === 0 ? 0 : 2,
    })),
  }),
);

beforeAll(async () => {
  await freshDatabase();
  await stock(
    ...PRODUCTS.map(({ variants, ...product }) => ({
      ...product,
      variants: variants.map(({ sale, ...variant }) => ({ ...variant, ...(sale && { regularInCents: 9000 }) })),
    })),
  );
});
afterAll(dropDatabase);

/** What each facet asks of a variant of a product, by its filter. */
const ASKED: Record<string, (filters: Filters, product: Product, variant: Variant) => boolean> = {
  brands: ({ brands }, { brand }) => brands.length === 0 || brands.includes(brand),
  colors: ({ colors }, _, { color }) => colors.length === 0 || (!!color && colors.includes(COLORS[color].family)),
  sizes: ({ sizes }, _, { size }) => sizes.length === 0 || (!!size && sizes.includes(size)),
  price: ({ priceFrom, priceTo }, _, { cents }) =>
    cents >= (priceFrom ?? 0) * 100 && cents <= (priceTo ?? Number.POSITIVE_INFINITY) * 100,
  rating: ({ rating }, { ratingAverage }) => ratingAverage >= rating,
  onSale: ({ onSale }, _, { sale }) => !onSale || sale,
  inStock: ({ inStock }, _, variant) => !inStock || variant.stock > 0,
};

/** The same counted by hand: products with their variants that fit everything but, at most, what one facet asks. */
function counted({ category, ids }: Scope, filters: Filters) {
  const listed = PRODUCTS.filter(
    (product) =>
      (!category || product.category === category || product.category.startsWith(`${category}/`)) &&
      (!ids || ids.includes(product.id)),
  );
  const fitting = (but?: string) =>
    listed
      .map((product) => ({
        ...product,
        variants: product.variants.filter((variant) =>
          Object.entries(ASKED).every(([name, fits]) => name === but || fits(filters, product, variant)),
        ),
      }))
      .filter(({ variants }) => variants.length > 0);
  const values = (products: Product[], valuesOf: (product: Product) => (string | null)[], chosen: string[]) => {
    const all = products.flatMap((product) => [...new Set(valuesOf(product))].filter((value) => value !== null));
    const found = [...new Set([...all, ...chosen])].sort();
    return found.map((value) => ({ value, count: all.filter((one) => one === value).length }));
  };
  const each = ({ variants }: Product) => variants;
  const cents = fitting('price').flatMap((product) => each(product).map((variant) => variant.cents));
  return {
    total: fitting().length,
    brands: values(fitting('brands'), ({ brand }) => [brand], filters.brands),
    colors: values(
      fitting('colors'),
      (one) => each(one).map(({ color }) => color && COLORS[color].family),
      filters.colors,
    ),
    sizes: values(fitting('sizes'), (one) => each(one).map(({ size }) => size), filters.sizes),
    ratings: values(fitting('rating'), (one) => RATINGS.filter((least) => one.ratingAverage >= least).map(String), []),
    categories: values(fitting(), ({ category }) => [category], []),
    onSale: fitting('onSale').filter((one) => each(one).some(({ sale }) => sale)).length,
    inStock: fitting('inStock').filter((one) => each(one).some((variant) => variant.stock > 0)).length,
    lowestPrice: cents.length > 0 ? Math.floor(Math.min(...cents) / 100) : 0,
    highestPrice: cents.length > 0 ? Math.ceil(Math.max(...cents) / 100) : 0,
  };
}

const some = (values: string[]) => fc.subarray(values, { maxLength: 2 });
const price = fc.option(fc.integer({ min: 8, max: 32 }), { nil: null });
const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    brands: some(BRANDS),
    colors: some(['blue', 'black', 'metal', 'pink']),
    sizes: some(['0,5 l', '30 × 40 cm', 'M']),
    priceFrom: price,
    priceTo: price,
    rating: fc.constantFrom(0, 3, 4),
    onSale: fc.boolean(),
    inStock: fc.boolean(),
  })
  // Of everything asked at once, little would be left to count.
  .chain((all) =>
    fc.subarray(Object.keys(all) as (keyof typeof all)[], { maxLength: 3 }).map((names) => ({ all, names })),
  )
  .map(({ all, names }) => ({ ...NO_FILTERS, ...Object.fromEntries(names.map((name) => [name, all[name]])) }));
const ids = fc.subarray(PRODUCTS.map(({ id }) => id));
const anyScope: fc.Arbitrary<Scope> = fc.oneof(
  fc.record({ category: fc.constantFrom(...CATEGORIES) }),
  fc.record({ ids }),
  fc.record({ ids, category: fc.constantFrom(...CATEGORIES) }),
  fc.constant({}),
);

describe('the counts of a list', () => {
  it('are what counting by hand gives, each as if nothing were chosen of its own facet', async () => {
    const byValue = (facet: { value: string; count: number }[]) =>
      facet.toSorted((a, b) => (a.value < b.value ? -1 : 1));
    await fc.assert(
      fc.asyncProperty(anyScope, anyFilters, async (scope, filters) => {
        const { total, facets } = await countFacets(scope, filters, 'en');
        const { brands, colors, sizes, ratings, categories, ...rest } = facets;
        const lists = Object.entries({
          brands,
          colors,
          sizes,
          categories,
          ratings: ratings.filter(({ count }) => count),
        });
        expect({
          total,
          ...rest,
          ...Object.fromEntries(lists.map(([name, facet]) => [name, byValue(facet)])),
        }).toEqual(counted(scope, filters));
      }),
      { numRuns: 300 },
    );
  });
});
