import 'server-only';
import { and, eq, gte, inArray, lte, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { searchOffers } from '@/db/schema/search';
import { COLOR_FAMILIES } from '../catalog/color-families';
import { COLORS, colorsOfFamilies, isColorKey } from '../catalog/colors';
import type { Market } from '../market/market';
import { type Filters, RATINGS } from './filters';
import { offersIn, type Scope } from './scope';
import { compareSizes } from './sizes';

type FacetValue = { value: string; count: number };
export type Facets = {
  brands: FacetValue[];
  /** Families of colours. */
  colors: FacetValue[];
  sizes: FacetValue[];
  ratings: FacetValue[];
  /** Paths of the categories that the listed products are directly in. */
  categories: FacetValue[];
  onSale: number;
  inStock: number;
  /** In whole units of the currency, rounded outwards. */
  lowestPrice: number;
  highestPrice: number;
};

type FacetName = 'brand' | 'color' | 'size' | 'price' | 'rating' | 'sale' | 'stock';

/** What is asked by each facet that something was chosen of. */
export function conditionsOf(filters: Filters): [FacetName, SQL][] {
  const { brands, colors, sizes, priceFrom, priceTo, rating, onSale, inStock } = filters;
  const conditions: Record<FacetName, SQL | undefined> = {
    brand: brands.length ? inArray(searchOffers.brand, brands) : undefined,
    color: colors.length ? inArray(searchOffers.color, colorsOfFamilies(colors)) : undefined,
    size: sizes.length ? inArray(searchOffers.size, sizes) : undefined,
    price: and(
      priceFrom !== null ? gte(searchOffers.amountInCents, Math.round(priceFrom * 100)) : undefined,
      priceTo !== null ? lte(searchOffers.amountInCents, Math.round(priceTo * 100)) : undefined,
    ),
    rating: rating ? gte(searchOffers.ratingAverage, rating) : undefined,
    sale: onSale ? eq(searchOffers.reduced, 1) : undefined,
    stock: inStock ? eq(searchOffers.inStock, 1) : undefined,
  };
  return Object.entries(conditions).flatMap(([name, asked]) => (asked ? [[name as FacetName, asked]] : []));
}

/** The columns of a product in the order of the index, so that the offers of one are met one after the other. */
export const EACH_PRODUCT = sql`place, product_id, brand, rating_average`;

/** Stands in no size: a product comes in `30 × 40 cm` and in `0,5 l`. */
const BETWEEN_SIZES = '\n';
const COLOR_LIST = sql`, string_agg(color, ',') as colors`;
const SIZE_LIST = sql`, string_agg(size, '${sql.raw(BETWEEN_SIZES)}') as sizes`;

/**
 * All counts in one statement. A facet that something was chosen of is counted over the products that fit everything but that, all others
 * over `goods`, the products that fit everything. For a sale and the stock both are the same: nothing else is counted there. Colours and
 * sizes are counted by the lists of them that products come in, which are few. A category is one stretch of a narrow index, sooner read
 * again than copied; what a search has found is looked up once.
 */
function countsOf(scope: Scope, filters: Filters, market: Market): SQL {
  const { from, where } = offersIn(scope, market);
  const asked = conditionsOf(filters);
  const isAsked = (name: FacetName) => asked.some(([one]) => one === name);
  const offersBut = (name?: FacetName) => {
    const conditions = asked.filter(([one]) => one !== name).map(([, condition]) => condition);
    return sql`offers as search_offers where ${conditions.length > 0 ? and(...conditions) : sql`true`}`;
  };
  const products = (columns: SQL, but?: FacetName) =>
    sql`(select ${EACH_PRODUCT} ${columns} from ${offersBut(but)} group by ${EACH_PRODUCT})`;
  const productsBut = (name: FacetName, columns = sql``) =>
    isAsked(name) ? sql`${products(columns, name)} as others` : sql`goods`;
  const prices = isAsked('price')
    ? sql`min(amount_in_cents), max(amount_in_cents) from ${offersBut('price')}`
    : sql`min(low), max(high) from goods`;
  const rated = RATINGS.map((stars) => {
    const least = sql.raw(String(stars));
    // What was asked for has ruled out only what has fewer stars.
    const from = stars < filters.rating ? productsBut('rating') : sql`goods`;
    return sql`union all select 'rating', '${least}', count(*), 0, 0 from ${from} where rating_average >= ${least}`;
  });
  return sql`(
    with offers as ${scope.ids ? sql`materialized` : sql`not materialized`} (
      select ${EACH_PRODUCT}, color, size, amount_in_cents, reduced, in_stock from ${from} where ${where}
    ),
    goods as materialized ${products(sql`${COLOR_LIST} ${SIZE_LIST}, max(reduced) as reduced, max(in_stock) as in_stock,
      min(amount_in_cents) as low, max(amount_in_cents) as high`)}
    select 'all' as facet, '' as value, count(*) as count, 0 as low, 0 as high from goods
    union all select 'price', '', 0, ${prices}
    union all select 'sale', '', sum(reduced), 0, 0 from goods
    union all select 'stock', '', sum(in_stock), 0, 0 from goods
    ${sql.join(rated, sql` `)}
    union all select 'brand', brand, count(*), 0, 0 from ${productsBut('brand')} group by brand
    union all select 'category', place, count(*), 0, 0 from goods group by place
    union all select 'colors', colors, count(*), 0, 0 from ${productsBut('color', COLOR_LIST)} where colors is not null group by colors
    union all select 'sizes', sizes, count(*), 0, 0 from ${productsBut('size', SIZE_LIST)} where sizes is not null group by sizes
  ) as counts`;
}

/** How many products come in each value, from how many come in each list of them: of two blues, a product is counted once. */
function countEach(lists: FacetValue[], valuesIn: (list: string) => string[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const { value: list, count } of lists)
    for (const value of new Set(valuesIn(list))) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].map(([value, count]) => ({ value, count }));
}

const familiesIn = (colors: string) =>
  colors.split(',').flatMap((color) => (isColorKey(color) ? COLORS[color].family : []));
const sizesIn = (sizes: string) => sizes.split(BETWEEN_SIZES);

const FAMILIES = Object.keys(COLOR_FAMILIES);
const byNumber = new Intl.Collator('en', { numeric: true }).compare;

/** How many products there are in all, and of each value of each facet as if nothing were chosen of that facet itself. */
export async function countFacets(
  scope: Scope,
  filters: Filters,
  market: Market,
): Promise<{ total: number; facets: Facets }> {
  const number = (column: string) => sql<number>`${sql.identifier(column)}`.mapWith(Number);
  const rows = await db
    .select({
      facet: sql<string>`facet`,
      value: sql<string>`value`,
      count: number('count'),
      low: number('low'),
      high: number('high'),
    })
    .from(countsOf(scope, filters, market));
  const counted = (name: string) => rows.filter(({ facet }) => facet === name);
  const valuesOf = (found: FacetValue[], chosen: readonly string[], order: (a: string, b: string) => number) => {
    const values = new Map(chosen.map((value) => [value, 0]));
    for (const { value, count } of found) values.set(value, count);
    return [...values].map(([value, count]) => ({ value, count })).sort((a, b) => order(a.value, b.value));
  };
  const one = (name: string) => counted(name)[0];
  const facets = {
    brands: valuesOf(counted('brand'), filters.brands, byNumber),
    colors: valuesOf(
      countEach(counted('colors'), familiesIn),
      filters.colors,
      (a, b) => FAMILIES.indexOf(a) - FAMILIES.indexOf(b),
    ),
    sizes: valuesOf(countEach(counted('sizes'), sizesIn), filters.sizes, compareSizes),
    ratings: valuesOf(counted('rating'), [], (a, b) => Number(b) - Number(a)),
    categories: valuesOf(counted('category'), [], byNumber),
    onSale: one('sale')?.count ?? 0,
    inStock: one('stock')?.count ?? 0,
    lowestPrice: Math.floor((one('price')?.low ?? 0) / 100),
    highestPrice: Math.ceil((one('price')?.high ?? 0) / 100),
  };
  return { total: one('all')?.count ?? 0, facets };
}
