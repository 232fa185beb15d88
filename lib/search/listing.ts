import 'server-only';
import { and, type SQL, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { db } from '@/db/client';
import { prices, products } from '@/db/schema/catalog';
import { tags } from '../cache-tags';
import { listProductCards, type ProductCard } from '../catalog/queries';
import type { Locale } from '../i18n/locales';
import { conditionsOf, countFacets, type Facets, inScope, offersIn, type Scope } from './facets';
import { type Filters, NO_FILTERS, PAGE_SIZE } from './filters';

export type Listing = {
  products: ProductCard[];
  total: number;
  /** The pages that are shown, and how many there are. */
  fromPage: number;
  page: number;
  pages: number;
  facets: Facets;
};

const ORDERS: Record<Exclude<Filters['sort'], 'relevance'>, SQL> = {
  popular: sql`${products.popularity} desc`,
  new: sql`${products.addedAt} desc`,
  'price-up': sql`min(${prices.amountInCents})`,
  'price-down': sql`min(${prices.amountInCents}) desc`,
  rating: sql`${products.ratingAverage} desc, ${products.ratingCount} desc`,
};

/** Ids of a run of pages in the order asked for. */
async function idsOf(scope: Scope, filters: Filters, locale: Locale, [from, to]: [number, number]): Promise<string[]> {
  const start = (from - 1) * PAGE_SIZE;
  const count = (to - from + 1) * PAGE_SIZE;
  const asked = conditionsOf(filters).map(([, condition]) => condition);
  const matching = sql`select ${products.id} as id from ${offersIn(locale)}
    where ${and(inScope(scope), ...asked) ?? sql`1 = 1`} group by ${products.id}`;
  const read = (statement: SQL) => db.select({ id: sql<string>`id` }).from(sql`(${statement}) as page`);
  if (filters.sort === 'relevance') {
    const found = asked.length > 0 || scope.category ? new Set((await read(matching)).map(({ id }) => id)) : null;
    const ids = (scope.ids ?? []).filter((id) => !found || found.has(id));
    return ids.slice(start, start + count);
  }
  const order = sql`order by ${ORDERS[filters.sort]}, ${products.id} limit ${count} offset ${start}`;
  return (await read(sql`${matching} ${order}`)).map(({ id }) => id);
}

/** One page of a list with its facets, as it is now; a page behind the last one is the last one. */
export async function readListing(scope: Scope, filters: Filters, locale: Locale): Promise<Listing> {
  const { total, facets } = await countFacets(scope, filters, locale);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(filters.page, pages);
  const fromPage = Math.min(filters.fromPage, page);
  const ids = total > 0 ? await idsOf(scope, filters, locale, [fromPage, page]) : [];
  return { total, fromPage, page, pages, facets, products: await listProductCards(ids, locale) };
}

/** The first page of a category as everybody sees it, for the static page. */
export async function getCategoryListing(category: string, locale: Locale): Promise<Listing> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('max');
  return readListing({ category }, NO_FILTERS, locale);
}

/** A category narrowed by filters. Counts may be a minute old; prices and stock are checked again in the cart. */
export async function getListing(category: string, filters: Filters, locale: Locale): Promise<Listing> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('minutes');
  return readListing({ category }, filters, locale);
}
