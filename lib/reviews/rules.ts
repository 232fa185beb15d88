import type { OrderStatus } from '@/db/schema/orders';

/** What fits on a card and says something: the form and the schema share these. */
export const LENGTHS = {
  author: { min: 1, max: 40 },
  title: { min: 3, max: 80 },
  body: { min: 20, max: 2000 },
} as const;

/** Writing and changing, per reviewer: enough for every correction, too little for a program. */
export const WRITING_LIMIT = { limit: 20, windowInMinutes: 60 };

/** So many stand in the page itself; the others come when somebody asks for them. */
export const REVIEWS_IN_PAGE = 4;
export const REVIEWS_PER_PAGE = 10;

export const REVIEW_SORTS = ['newest', 'best', 'critical'] as const;
export type ReviewSort = (typeof REVIEW_SORTS)[number];

export const STARS = [5, 4, 3, 2, 1] as const;

export type ReviewSelection = {
  /** Only reviews with exactly so many stars; null for all. */
  stars: number | null;
  /** Those in other languages, too, behind those in the language of the page. Whoever asks for a rating gets them anyway. */
  everyLanguage: boolean;
  sort: ReviewSort;
  /** From 1. */
  page: number;
};

type Query = Record<string, string | string[] | undefined>;

/** The selection in an address. Whatever makes no sense there is the default. */
export function selectionOf(query: Query): ReviewSelection {
  const stars = Number(query.stars);
  const page = Number(query.page);
  return {
    stars: STARS.some((one) => one === stars) ? stars : null,
    everyLanguage: query.languages === 'all',
    sort: REVIEW_SORTS.find((one) => one === query.sort) ?? 'newest',
    page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1,
  };
}

/** The query of a selection, shortest form; empty for the default. */
export function queryOf({ stars, everyLanguage, sort, page }: ReviewSelection): string {
  const query = new URLSearchParams();
  if (stars) query.set('stars', String(stars));
  if (everyLanguage) query.set('languages', 'all');
  if (sort !== 'newest') query.set('sort', sort);
  if (page > 1) query.set('page', String(page));
  return query.size > 0 ? `?${query}` : '';
}

/**
 * Whether the goods of an order have arrived: it says so, or it left the house and the last day of its window is over. What was
 * sent back was in somebody's hands, too.
 */
export function hasReceived(order: { status: OrderStatus; expectedUntil: Date }, at: Date): boolean {
  if (order.status === 'delivered' || order.status === 'returned') return true;
  return order.status === 'sent' && order.expectedUntil < at;
}
