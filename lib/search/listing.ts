import 'server-only';
import {
  and,
  asc,
  countDistinct,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  like,
  lte,
  max,
  min,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { SQLiteColumn as Column } from 'drizzle-orm/sqlite-core';
import { cacheLife, cacheTag } from 'next/cache';
import { db } from '@/db/client';
import { categories, prices, products, variants } from '@/db/schema/catalog';
import { tags } from '../cache-tags';
import { listProductCards, type ProductCard } from '../catalog/queries';
import type { Locale } from '../i18n/locales';
import { currencyOf } from '../money';
import { type Filters, NO_FILTERS, PAGE_SIZE, RATINGS } from './filters';
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
export type Listing = { products: ProductCard[]; total: number; page: number; pages: number; facets: Facets };

type FacetName = 'brand' | 'color' | 'size' | 'price' | 'rating' | 'sale' | 'stock';

function inScope({ category, ids }: Scope): SQL | undefined {
  return and(
    category ? or(eq(categories.path, category), like(categories.path, `${category}/%`)) : undefined,
    ids ? inArray(products.id, ids) : undefined,
  );
}

/** The conditions of each facet by name, so that a facet can count what there would be without itself. */
function conditionsOf(filters: Filters): Partial<Record<FacetName, SQL | undefined>> {
  const { brands, colors, sizes, priceFrom, priceTo, rating, onSale, inStock } = filters;
  return {
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
}

/** Reads over product × variant × price: what is asked of a variant is asked of one and the same variant. */
function reader(scope: Scope, filters: Filters, locale: Locale) {
  const conditions = conditionsOf(filters);
  const where = (without?: FacetName, extra?: SQL) =>
    and(inScope(scope), extra, ...Object.entries(conditions).flatMap(([name, sql]) => (name === without ? [] : [sql])));
  const priced = and(eq(prices.variantId, variants.id), eq(prices.currency, currencyOf(locale)));
  /** Rows of a value with how many products have it and their price range; group by the value. */
  const from = (value: SQL | Column = sql`''`) =>
    db
      .select({
        value: sql<string>`${value}`,
        count: countDistinct(products.id),
        low: min(prices.amountInCents),
        high: max(prices.amountInCents),
      })
      .from(products)
      .innerJoin(categories, eq(categories.id, products.categoryId))
      .innerJoin(variants, eq(variants.productId, products.id))
      .innerJoin(prices, priced);
  return { from, where };
}
type Read = ReturnType<typeof reader>;

async function valuesOf({ from, where }: Read, column: Column, facet?: FacetName): Promise<FacetValue[]> {
  const rows = await from(column)
    .where(where(facet, isNotNull(column)))
    .groupBy(column);
  const values = rows.map(({ value, count }) => ({ value, count: Number(count) }));
  return values.sort((a, b) => a.value.localeCompare(b.value, undefined, { numeric: true }));
}

async function countOf({ from, where }: Read, facet: FacetName, extra: SQL): Promise<number> {
  const [row] = await from().where(where(facet, extra));
  return Number(row?.count ?? 0);
}

async function facetsOf(read: Read): Promise<Facets> {
  const range = read.from().where(read.where('price'));
  const ratings = RATINGS.map(async (stars) => ({
    value: String(stars),
    count: await countOf(read, 'rating', gte(products.ratingAverage, stars)),
  }));
  const [bounds] = await range;
  return {
    brands: await valuesOf(read, products.brand, 'brand'),
    colors: await valuesOf(read, variants.color, 'color'),
    sizes: (await valuesOf(read, variants.size, 'size')).sort((a, b) => compareSizes(a.value, b.value)),
    categories: await valuesOf(read, categories.path),
    ratings: await Promise.all(ratings),
    onSale: await countOf(read, 'sale', isNotNull(prices.regularInCents)),
    inStock: await countOf(read, 'stock', gte(variants.stock, 1)),
    lowestPrice: Math.floor((bounds?.low ?? 0) / 100),
    highestPrice: Math.ceil((bounds?.high ?? 0) / 100),
  };
}

const ORDERS: Record<Exclude<Filters['sort'], 'relevance'>, SQL[]> = {
  popular: [desc(products.popularity)],
  new: [desc(products.addedAt)],
  'price-up': [asc(min(prices.amountInCents))],
  'price-down': [desc(min(prices.amountInCents))],
  rating: [desc(products.ratingAverage), desc(products.ratingCount)],
};

/** Ids of one page in the order asked for; a page behind the last one is the last one. */
async function pageOf({ from, where }: Read, scope: Scope, filters: Filters) {
  const [counted] = await from().where(where());
  const total = Number(counted?.count ?? 0);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(filters.page, pages);
  const start = (page - 1) * PAGE_SIZE;
  const matching = from(products.id).where(where()).groupBy(products.id);
  if (filters.sort === 'relevance') {
    const found = new Set((await matching).map(({ value }) => value));
    const ids = (scope.ids ?? []).filter((id) => found.has(id)).slice(start, start + PAGE_SIZE);
    return { ids, total, page, pages };
  }
  const rows = await matching
    .orderBy(...ORDERS[filters.sort], asc(products.id))
    .limit(PAGE_SIZE)
    .offset(start);
  return { ids: rows.map(({ value }) => value), total, page, pages };
}

async function readListing(scope: Scope, filters: Filters, locale: Locale): Promise<Listing> {
  const read = reader(scope, filters, locale);
  const [{ ids, ...page }, facets] = await Promise.all([pageOf(read, scope, filters), facetsOf(read)]);
  return { ...page, facets, products: await listProductCards(ids, locale) };
}

/** The first page of a category as everybody sees it, for the static page. */
export async function getCategoryListing(category: string, locale: Locale): Promise<Listing> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('max');
  return readListing({ category }, NO_FILTERS, locale);
}

/** A filtered list. Counts may be a minute old; prices and stock are checked again in the cart. */
export async function getListing(scope: Scope, filters: Filters, locale: Locale): Promise<Listing> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('minutes');
  return readListing(scope, filters, locale);
}
