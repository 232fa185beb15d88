/** What a filtered list was asked for. Prices are in units of the page's currency, as in the address, both ends included. */
export type Filters = {
  brands: string[];
  /** Families of colours. */
  colors: string[];
  sizes: string[];
  priceFrom: number | null;
  priceTo: number | null;
  /** At least so many stars; 0 for any. */
  rating: number;
  onSale: boolean;
  inStock: boolean;
  sort: Sort;
  page: number;
  /** Where the list begins: with `page`, or before it when more was loaded. */
  fromPage: number;
};

export const SORTS = ['popular', 'new', 'price-up', 'price-down', 'rating'] as const;
export type Sort = (typeof SORTS)[number] | 'relevance';

export const RATINGS = [4, 3] as const;
export const PAGE_SIZE = 12;
/** So many pages can stand below each other; whoever wants more goes on with a new one. */
export const MOST_PAGES_AT_ONCE = 8;

export const NO_FILTERS: Filters = {
  brands: [],
  colors: [],
  sizes: [],
  priceFrom: null,
  priceTo: null,
  rating: 0,
  onSale: false,
  inStock: false,
  sort: 'popular',
  page: 1,
  fromPage: 1,
};

export function isFiltered(filters: Filters): boolean {
  const { brands, colors, sizes, priceFrom, priceTo, rating, onSale, inStock } = filters;
  const chosen = brands.length + colors.length + sizes.length + rating;
  return chosen > 0 || priceFrom !== null || priceTo !== null || onSale || inStock;
}
