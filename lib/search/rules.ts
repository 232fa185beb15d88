import type { Filters } from './filters';
import { fold } from './tokens';

/** The address query of a filtered list, without `?`; empty when it says nothing. Keys stand in a fixed order. */
export function toQuery(filters: Filters, rest: { q?: string; category?: string } = {}): string {
  const query = new URLSearchParams();
  const set = (key: string, value: string | number | null | undefined | false) => {
    if (value) query.append(key, String(value));
  };
  set('q', rest.q);
  set('category', rest.category);
  for (const brand of filters.brands) set('brand', brand);
  for (const color of filters.colors) set('color', color);
  for (const size of filters.sizes) set('size', size);
  if (filters.priceFrom !== null || filters.priceTo !== null)
    set('price', `${filters.priceFrom ?? ''}-${filters.priceTo ?? ''}`);
  set('rating', filters.rating);
  set('sale', filters.onSale && '1');
  set('stock', filters.inStock && '1');
  set('sort', !['popular', 'relevance'].includes(filters.sort) && filters.sort);
  if (filters.fromPage < filters.page) set('page', `${filters.fromPage}-${filters.page}`);
  else set('page', filters.page > 1 && filters.page);
  return query.toString();
}

/** An address with what `toQuery` says behind it. */
export function addressOf(path: string, filters: Filters, rest: { q?: string; category?: string } = {}): string {
  const query = toQuery(filters, rest);
  return query ? `${path}?${query}` : path;
}

/** Filters with some of them changed; whoever changes a filter starts on the first page. */
export function changed(filters: Filters, change: Partial<Filters>): Filters {
  return { ...filters, page: 1, fromPage: 1, ...change };
}

/** The same list from another page on. */
export function atPage(filters: Filters, page: number, fromPage = page): Filters {
  return { ...filters, page, fromPage };
}

type Counted = { path: string; parentId: string | null; id: string };

/**
 * The category facet, one level at a time: the way down to the chosen category, then what is below it. Counts are of products directly in
 * a category and are summed up for those above; whatever would show nothing is left out.
 */
export function categoryChoices<Category extends Counted>(
  tree: readonly Category[],
  counts: readonly { value: string; count: number }[],
  chosen: string | null,
): { category: Category; count: number; current: boolean }[] {
  const countIn = (path: string) =>
    counts.reduce((sum, { value, count }) => sum + (value === path || value.startsWith(`${path}/`) ? count : 0), 0);
  const parent = tree.find(({ path }) => path === chosen)?.id ?? null;
  const isAbove = (path: string) => chosen !== null && (chosen === path || chosen.startsWith(`${path}/`));
  return tree
    .filter(({ path, parentId }) => isAbove(path) || (parentId === parent && countIn(path) > 0))
    .map((category) => ({ category, count: countIn(category.path), current: isAbove(category.path) }));
}

/** Which pages get a link: the first, the last and the neighbours of the current one. `null` stands for a gap. */
export function pagesShown(current: number, last: number): (number | null)[] {
  const near = [1, current - 1, current, current + 1, last].filter((page) => page >= 1 && page <= last);
  const pages = [...new Set(near)].sort((a, b) => a - b);
  return pages.flatMap((page, index) => {
    const before = pages[index - 1];
    return before !== undefined && page - before > 1 ? [null, page] : [page];
  });
}

/** A query with its misspelt words as they were understood; null when that is what was typed, other than in its spelling. */
export function understoodAs(
  query: string,
  words: readonly { typed: string; correction: string | null }[],
): string | null {
  const right = new Map(words.flatMap(({ typed, correction }) => (correction ? [[typed, correction] as const] : [])));
  const meant = query.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => right.get(fold(word)) ?? word);
  return fold(meant) === fold(query) ? null : meant;
}
