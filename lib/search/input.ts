import { colorFamilyOf } from '../catalog/colors';
import { tidyText } from '../platform/typed-text';
import { type Filters, MOST_PAGES_AT_ONCE, NO_FILTERS, RATINGS, SORTS, type Sort } from './filters';
import { priceRange } from './price-typed';

export type Query = Record<string, string | string[] | undefined>;

const MAX_VALUES = 20;
const MAX_LENGTH = 60;
const MAX_PAGE = 9_999;
export const MAX_QUERY_LENGTH = 100;

function valuesOf(query: Query, key: string): string[] {
  const given = query[key];
  const list = given === undefined ? [] : Array.isArray(given) ? given : [given];
  const sane = list.filter((value) => value.length > 0 && value.length <= MAX_LENGTH && !/\p{C}/u.test(value));
  return [...new Set(sane)].slice(0, MAX_VALUES).sort();
}

function wholeNumber(text: string | undefined, most: number): number | null {
  if (!text || !/^\d{1,9}([.,]\d*)?$/.test(text.trim())) return null;
  return Math.min(most, Math.floor(Number(text.replace(',', '.'))));
}

/** `page=3` is one page, `page=1-3` three of them, as after "show more". */
function pageRange(query: Query): { page: number; fromPage: number } {
  const [, low, high] = /^(\d+)(?:-(\d+))?$/.exec(valuesOf(query, 'page')[0] ?? '') ?? [];
  const first = Math.max(1, wholeNumber(low, MAX_PAGE) ?? 1);
  const page = Math.max(first, wholeNumber(high, MAX_PAGE) ?? first);
  return { page, fromPage: Math.max(first, page - MOST_PAGES_AT_ONCE + 1) };
}

/** What strangers put into the address of a list, made safe: unknown values are ignored, numbers clamped, never an error. */
export function parseFilters(query: Query, fallbackSort: Sort = 'popular'): Filters {
  const [sort] = valuesOf(query, 'sort');
  const rating = wholeNumber(valuesOf(query, 'rating')[0], 5) ?? 0;
  return {
    ...NO_FILTERS,
    brands: valuesOf(query, 'brand'),
    colors: [...new Set(valuesOf(query, 'color').flatMap((value) => colorFamilyOf(value) ?? []))].sort(),
    sizes: valuesOf(query, 'size'),
    ...priceRange(query.price),
    rating: RATINGS.find((stars) => stars === rating) ?? 0,
    onSale: valuesOf(query, 'sale').includes('1'),
    inStock: valuesOf(query, 'stock').includes('1'),
    sort: SORTS.find((known) => known === sort) ?? fallbackSort,
    ...pageRange(query),
  };
}

/** What was typed into the search field, made safe. */
export function parseSearch(query: Query): string {
  const [typed] = Array.isArray(query.q) ? query.q : [query.q];
  // Cut between whole characters: half an emoji finds nothing and is no text.
  return tidyText(tidyText(typed ?? '').slice(0, MAX_QUERY_LENGTH));
}

/** The path of the category a search was narrowed to; null when there is none. */
export function parseCategory(query: Query): string | null {
  return valuesOf(query, 'category')[0] ?? null;
}
