import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { tags } from '../catalog/cache-tags';
import { type CategoryView, listCategories } from '../catalog/queries';
import type { Locale } from '../i18n/locales';
import { localeOf, type Market } from '../market/market';
import type { Filters } from './filters';
import { type Found, findAllProducts } from './find';
import { type Listing, readListing } from './listing';
import { likeness, tokenize } from './tokens';
import { nearestWords } from './vocabulary';

const MOST_ALTERNATIVES = 4;

export type SearchResult = Listing &
  Pick<Found, 'meant' | 'complete'> & {
    /** Before the narrowing. */
    found: number;
    /** Whether there is more than was counted: then every count is the least there is. */
    more: boolean;
  };

/** One page of what a query means (see `find.ts`), of everything for an empty one, in a category or all, narrowed by filters. */
export async function searchProducts(
  query: string,
  category: string | null,
  filters: Filters,
  market: Market,
): Promise<SearchResult> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('minutes');
  const within = category ? { category } : {};
  if (!query) {
    const listing = await readListing(within, filters, market);
    return { ...listing, meant: null, complete: true, more: false, found: listing.total };
  }
  const { ids, meant, complete, more, colors } = await findAllProducts(query, localeOf(market));
  const listing = await readListing({ ids, ...within }, filters, market, colors);
  return { ...listing, meant, complete, more, found: ids.length };
}

/** Categories that a query means, the best first. There are few enough to look at each. */
export async function searchCategories(query: string, locale: Locale, { limit = 4 } = {}): Promise<CategoryView[]> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('minutes');
  const words = tokenize(query);
  const scored = (await listCategories(locale)).map((category) => {
    const [name, text] = [tokenize(category.name), tokenize(category.description)];
    const best = (typed: string, among: string[]) => Math.max(0, ...among.map((word) => likeness(typed, word)));
    const scores = words.map((typed) => Math.max(best(typed, name), best(typed, text) / 4));
    return { category, score: scores.reduce((sum, one) => sum + one, 0) };
  });
  const found = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return found.slice(0, limit).map(({ category }) => category);
}

/** Words of the catalogue to try instead of a query that found nothing. */
export async function listAlternatives(query: string, locale: Locale): Promise<string[]> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('minutes');
  const words = tokenize(query).slice(0, MOST_ALTERNATIVES);
  const near = await Promise.all(words.map((word) => nearestWords(word, locale, MOST_ALTERNATIVES)));
  return [...new Set(near.flat())].slice(0, MOST_ALTERNATIVES);
}
