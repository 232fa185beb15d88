import 'server-only';
import { and, eq, gte, inArray, lte, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { searchOffers } from '@/db/schema/search';
import { COLOR_FAMILIES } from '../catalog/color-families';
import { COLORS, colorsOfFamilies } from '../catalog/colors';
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

/** The plain colour of a variant: of two blues, a product is counted once. */
const COLOR_FAMILY = sql.raw(
  `case color ${Object.entries(COLORS)
    .map(([key, { family }]) => `when '${key}' then '${family}'`)
    .join(' ')} end`,
);

const oneIf = (condition: SQL) => sql`case when ${condition} then 1 else 0 end`;

/**
 * All counts in one statement. An offer is counted by a facet if nothing but, at most, that facet itself rules it out: `missed` says
 * how many facets do. Colours and sizes are counted over offers, the rest over products. A category is one stretch of a narrow index,
 * sooner read three times than copied; what a search has found is looked up once.
 */
function countsOf(scope: Scope, filters: Filters, market: Market): SQL {
  const { from, where } = offersIn(scope, market);
  const asked = new Map(conditionsOf(filters));
  const missed = [...asked.values()].map((condition) => sql`case when ${condition} then 0 else 1 end`);
  const flags = [...asked].map(([name, condition]) => sql`, ${oneIf(condition)} as ${sql.identifier(`has_${name}`)}`);
  const but = (name: FacetName) =>
    asked.has(name) ? sql`missed = 1 - ${sql.identifier(`has_${name}`)}` : sql`missed = 0`;
  const counted = (name: FacetName) => (asked.has(name) ? sql.identifier(`but_${name}`) : sql`fits`);
  const alone = (['brand', 'rating'] as const)
    .filter((name) => asked.has(name))
    .map((name) => sql`, max(${oneIf(but(name))}) as ${counted(name)}`);
  const rated = (stars: number) => sql.identifier(`rated_${stars}`);
  const atLeast = RATINGS.map(
    (stars) =>
      sql`, sum(case when rating_average >= ${sql.raw(String(stars))} then ${counted('rating')} else 0 end) as ${rated(stars)}`,
  );
  const ratings = RATINGS.map(
    (stars) => sql` union all select 'rating', ${sql.raw(`'${stars}'`)}, ${rated(stars)}, 0, 0 from totals`,
  );
  return sql`(
    with offers as ${scope.ids ? sql`materialized` : sql`not materialized`} (
      select ${EACH_PRODUCT}, color, size, amount_in_cents, reduced, in_stock,
        ${missed.length ? sql.join(missed, sql` + `) : sql`0`} as missed ${sql.join(flags)}
      from ${from} where ${where}
    ),
    goods as materialized (
      select ${EACH_PRODUCT}, max(${oneIf(sql`missed = 0`)}) as fits ${sql.join(alone)},
        max(case when ${but('sale')} then reduced else 0 end) as reduced, max(case when ${but('stock')} then in_stock else 0 end) as in_stock,
        min(case when ${but('price')} then amount_in_cents end) as low, max(case when ${but('price')} then amount_in_cents end) as high
      from offers where missed <= 1 group by ${EACH_PRODUCT}
    ),
    totals as materialized (
      select sum(fits) as fits, min(low) as low, max(high) as high, sum(reduced) as reduced, sum(in_stock) as in_stock ${sql.join(atLeast)}
      from goods
    )
    select 'all' as facet, '' as value, fits as count, low, high from totals
    union all select 'sale', '', reduced, 0, 0 from totals
    union all select 'stock', '', in_stock, 0, 0 from totals
    ${sql.join(ratings)}
    union all select 'brand', brand, sum(${counted('brand')}), 0, 0 from goods group by brand
    union all select 'category', place, sum(fits), 0, 0 from goods group by place
    union all select 'color', family, count(*), 0, 0 from (
      select family from (select ${EACH_PRODUCT}, ${COLOR_FAMILY} as family from offers where color is not null and ${but('color')}) as plain
      where family is not null group by ${EACH_PRODUCT}, family
    ) as colored group by family
    union all select 'size', size, count(distinct product_id), 0, 0 from offers where size is not null and ${but('size')} group by size
  ) as counts`;
}

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
  const valuesOf = (name: string, chosen: readonly string[], order: (a: string, b: string) => number): FacetValue[] => {
    const counted = rows.filter(({ facet, count, value }) => facet === name && (count > 0 || chosen.includes(value)));
    const values = new Map(chosen.map((value) => [value, 0]));
    for (const { value, count } of counted) values.set(value, count);
    return [...values].map(([value, count]) => ({ value, count })).sort((a, b) => order(a.value, b.value));
  };
  const one = (name: string) => rows.find(({ facet }) => facet === name);
  const facets = {
    brands: valuesOf('brand', filters.brands, byNumber),
    colors: valuesOf('color', filters.colors, (a, b) => FAMILIES.indexOf(a) - FAMILIES.indexOf(b)),
    sizes: valuesOf('size', filters.sizes, compareSizes),
    ratings: valuesOf('rating', [], (a, b) => Number(b) - Number(a)),
    categories: valuesOf('category', [], byNumber),
    onSale: one('sale')?.count ?? 0,
    inStock: one('stock')?.count ?? 0,
    lowestPrice: Math.floor((one('all')?.low ?? 0) / 100),
    highestPrice: Math.ceil((one('all')?.high ?? 0) / 100),
  };
  return { total: one('all')?.count ?? 0, facets };
}
