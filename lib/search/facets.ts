import 'server-only';
import { and, eq, gte, inArray, isNotNull, like, lte, or, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { categories, prices, products, variants } from '@/db/schema/catalog';
import type { Locale } from '../i18n/locales';
import { currencyOf } from '../money';
import { type Filters, RATINGS } from './filters';
import { compareSizes } from './sizes';

/** Where products are listed from: a category with everything below it, or hits of a search in their order. */
export type Scope = { category?: string; ids?: string[] };

type FacetValue = { value: string; count: number };
export type Facets = {
  brands: FacetValue[];
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
    brand: brands.length ? inArray(products.brand, brands) : undefined,
    color: colors.length ? inArray(variants.color, colors) : undefined,
    size: sizes.length ? inArray(variants.size, sizes) : undefined,
    price: and(
      priceFrom !== null ? gte(prices.amountInCents, priceFrom * 100) : undefined,
      priceTo !== null ? lte(prices.amountInCents, priceTo * 100) : undefined,
    ),
    rating: rating ? gte(products.ratingAverage, rating) : undefined,
    sale: onSale ? isNotNull(prices.regularInCents) : undefined,
    stock: inStock ? gte(variants.stock, 1) : undefined,
  };
  return Object.entries(conditions).flatMap(([name, asked]) => (asked ? [[name as FacetName, asked]] : []));
}

// By their ids, which products have an index for; a condition on the path would read every product.
function below(category: string) {
  const isBelow = or(eq(categories.path, category), like(categories.path, `${category}/%`));
  return sql`(select ${categories.id} from ${categories} where ${isBelow})`;
}

export function inScope({ category, ids }: Scope): SQL | undefined {
  return and(
    category ? inArray(products.categoryId, below(category)) : undefined,
    ids ? inArray(products.id, ids) : undefined,
  );
}

/** Product × variant × price in the currency of the page: what is asked of a variant is asked of one and the same variant. */
export function offersIn(locale: Locale): SQL {
  return sql`${products}
    inner join ${categories} on ${eq(categories.id, products.categoryId)}
    inner join ${variants} on ${eq(variants.productId, products.id)}
    inner join ${prices} on ${and(eq(prices.variantId, variants.id), eq(prices.currency, currencyOf(locale)))}`;
}

const oneIf = (condition: SQL) => sql`case when ${condition} then 1 else 0 end`;

/**
 * All counts in one statement that reads the offers once. An offer is counted by a facet if nothing but, at most, that facet itself
 * rules it out: `missed` says how many facets do. Colours and sizes are counted over offers, the rest over products.
 */
function countsOf(scope: Scope, filters: Filters, locale: Locale): SQL {
  const asked = conditionsOf(filters);
  const missed = asked.map(([name]) => sql`1 - ${sql.identifier(name)}`);
  const but = (name?: FacetName) =>
    asked.some(([chosen]) => chosen === name) ? sql`missed = 1 - ${sql.identifier(name as string)}` : sql`missed = 0`;
  const flags = asked.map(([name, condition]) => sql`, ${oneIf(condition)} as ${sql.identifier(name)}`);
  const ratings = RATINGS.map(
    (stars) =>
      sql` union all select 'rating', ${sql.raw(`'${stars}'`)}, sum(case when rated >= ${sql.raw(String(stars))} then but_rating else 0 end), 0, 0 from goods`,
  );
  return sql`(
    with offers as materialized (
      select *, ${missed.length ? sql.join(missed, sql` + `) : sql`0`} as missed from (
        select ${products.id} as product, ${products.brand} as label, ${products.ratingAverage} as rated, ${categories.path} as place,
          ${variants.color} as tint, ${variants.size} as measure, ${prices.amountInCents} as amount,
          ${oneIf(isNotNull(prices.regularInCents))} as reduced, ${oneIf(gte(variants.stock, 1))} as there
          ${sql.join(flags)}
        from ${offersIn(locale)} where ${inScope(scope) ?? sql`1 = 1`}
      ) as each_offer
    ),
    goods as materialized (
      select product, label, rated, place,
        max(${oneIf(but())}) as fits, max(${oneIf(but('brand'))}) as but_brand, max(${oneIf(but('rating'))}) as but_rating,
        max(case when ${but('sale')} then reduced else 0 end) as reduced, max(case when ${but('stock')} then there else 0 end) as there,
        min(case when ${but('price')} then amount end) as low, max(case when ${but('price')} then amount end) as high
      from offers where missed <= 1 group by product, label, rated, place
    )
    select 'all' as facet, '' as value, sum(fits) as count, min(low) as low, max(high) as high from goods
    union all select 'sale', '', sum(reduced), 0, 0 from goods
    union all select 'stock', '', sum(there), 0, 0 from goods
    ${sql.join(ratings)}
    union all select 'brand', label, sum(but_brand), 0, 0 from goods group by label
    union all select 'category', place, sum(fits), 0, 0 from goods group by place
    union all select 'color', tint, count(distinct product), 0, 0 from offers where tint is not null and ${but('color')} group by tint
    union all select 'size', measure, count(distinct product), 0, 0 from offers where measure is not null and ${but('size')} group by measure
  ) as counts`;
}

const byNumber = new Intl.Collator('en', { numeric: true }).compare;

/** How many products there are in all, and of each value of each facet as if nothing were chosen of that facet itself. */
export async function countFacets(
  scope: Scope,
  filters: Filters,
  locale: Locale,
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
    .from(countsOf(scope, filters, locale));
  const valuesOf = (name: string, chosen: readonly string[], order: (a: string, b: string) => number): FacetValue[] => {
    const counted = rows.filter(({ facet, count, value }) => facet === name && (count > 0 || chosen.includes(value)));
    const values = new Map(chosen.map((value) => [value, 0]));
    for (const { value, count } of counted) values.set(value, count);
    return [...values].map(([value, count]) => ({ value, count })).sort((a, b) => order(a.value, b.value));
  };
  const one = (name: string) => rows.find(({ facet }) => facet === name);
  const facets = {
    brands: valuesOf('brand', filters.brands, byNumber),
    colors: valuesOf('color', filters.colors, byNumber),
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
