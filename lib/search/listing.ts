import 'server-only';
import { and, type SQL, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { db } from '@/db/client';
import { tags } from '../catalog/cache-tags';
import { colorsOfFamilies } from '../catalog/colors';
import { listProductCards, type ProductCard } from '../catalog/queries';
import type { Market } from '../market/market';
import { conditionsOf, countFacets, EACH_PRODUCT, type Facets } from './facets';
import { type Filters, NO_FILTERS, PAGE_SIZE } from './filters';
import { offersIn, type Scope } from './scope';

export type Listing = {
  products: ProductCard[];
  total: number;
  /** The pages that are shown, and how many there are. */
  fromPage: number;
  page: number;
  pages: number;
  facets: Facets;
};

const POPULAR = sql`max(popularity) desc`;
const ORDERS: Record<Filters['sort'], SQL> = {
  relevance: sql`min(nth), ${POPULAR}`,
  popular: POPULAR,
  new: sql`max(added_at) desc`,
  'price-up': sql`min(amount_in_cents)`,
  'price-down': sql`min(amount_in_cents) desc`,
  rating: sql`max(rating_average) desc, max(rating_count) desc`,
};

/** Ids of a run of pages in the order asked for. */
async function idsOf(
  scope: Scope,
  filters: Filters,
  market: Market,
  [first, last]: [number, number],
): Promise<string[]> {
  const start = (first - 1) * PAGE_SIZE;
  const count = (last - first + 1) * PAGE_SIZE;
  const asked = conditionsOf(filters).map(([, condition]) => condition);
  const order = scope.ids || filters.sort !== 'relevance' ? ORDERS[filters.sort] : POPULAR;
  const { from, where } = offersIn(scope, market);
  const page = sql`(select product_id as id from ${from} where ${and(where, ...asked)}
    group by ${EACH_PRODUCT} order by ${order}, product_id limit ${count} offset ${start}) as page`;
  return (await db.select({ id: sql<string>`id` }).from(page)).map(({ id }) => id);
}

/**
 * One page of a list with its facets, as it is now; a page behind the last one is the last one. Products are shown in the colours that
 * are filtered by, else in `colors`.
 */
export async function readListing(
  scope: Scope,
  filters: Filters,
  market: Market,
  colors: readonly string[] = [],
): Promise<Listing> {
  const [{ total, facets }, asked] = await Promise.all([
    countFacets(scope, filters, market),
    idsOf(scope, filters, market, [filters.fromPage, filters.page]),
  ]);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(filters.page, pages);
  const fromPage = Math.min(filters.fromPage, page);
  const isBehind = page < filters.page && total > 0;
  const ids = isBehind ? await idsOf(scope, filters, market, [fromPage, page]) : asked;
  const shown = filters.colors.length > 0 ? colorsOfFamilies(filters.colors) : colors;
  return { total, fromPage, page, pages, facets, products: await listProductCards(ids, market, shown) };
}

/** The first page of a category as everybody sees it, for the static page. */
export async function getCategoryListing(category: string, market: Market): Promise<Listing> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('max');
  return readListing({ category }, NO_FILTERS, market);
}

/** A category narrowed by filters. Counts may be a minute old; prices and stock are checked again in the cart. */
export async function getListing(category: string, filters: Filters, market: Market): Promise<Listing> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('minutes');
  return readListing({ category }, filters, market);
}
