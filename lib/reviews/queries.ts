import 'server-only';
import { and, asc, count, desc, eq, inArray, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { db } from '@/db/client';
import { orders } from '@/db/schema/orders';
import { reviews } from '@/db/schema/reviews';
import { tags } from '../catalog/cache-tags';
import type { Locale } from '../i18n/locales';
import { REVIEWS_IN_PAGE, REVIEWS_PER_PAGE, type ReviewSelection, STARS } from './rules';

export type ReviewView = {
  id: string;
  author: string;
  rating: number;
  title: string;
  body: string;
  /** The language it is written in. */
  locale: string;
  verified: boolean;
  at: Date;
};

const shown = {
  id: reviews.id,
  author: reviews.author,
  rating: reviews.rating,
  title: reviews.title,
  body: reviews.body,
  locale: reviews.locale,
  verified: reviews.verified,
  at: reviews.at,
};

const ORDERS = {
  newest: [desc(reviews.at)],
  best: [desc(reviews.rating), desc(reviews.at)],
  critical: [asc(reviews.rating), desc(reviews.at)],
};

/** Those in the language of the page stand before all others. */
const ownFirst = (locale: Locale) => desc(sql`case when ${reviews.locale} = ${locale} then 1 else 0 end`);

/** How many there are in the language of a page, and in others. */
async function countLanguages(productId: string, locale: Locale): Promise<{ own: number; others: number }> {
  const all = await db.$count(reviews, eq(reviews.productId, productId));
  const own = await db.$count(reviews, and(eq(reviews.productId, productId), eq(reviews.locale, locale)));
  return { own, others: all - own };
}

export type ReviewPage = {
  reviews: ReviewView[];
  total: number;
  page: number;
  pages: number;
  /** How many more there are in other languages. */
  others: number;
};

/**
 * The newest reviews of a product as its page shows them, in the language of the page where there are any, and how many there are of
 * each rating in all languages, five stars first. Page 0, unless these are all: the first whole page comes when somebody asks for it.
 */
export async function getReviewOverview(
  productId: string,
  locale: Locale,
): Promise<{ page: ReviewPage; histogram: number[] }> {
  'use cache';
  cacheTag(tags.product(productId));
  cacheLife('max');
  const rows = await db
    .select({ rating: reviews.rating, count: count() })
    .from(reviews)
    .where(eq(reviews.productId, productId))
    .groupBy(reviews.rating);
  const ofRating = new Map(rows.map((row) => [row.rating, row.count]));
  const languages = await countLanguages(productId, locale);
  const inOwn = languages.own > 0;
  const newest = await db
    .select(shown)
    .from(reviews)
    .where(and(eq(reviews.productId, productId), inOwn ? eq(reviews.locale, locale) : undefined))
    .orderBy(desc(reviews.at), asc(reviews.id))
    .limit(REVIEWS_IN_PAGE);
  const total = inOwn ? languages.own : languages.others;
  const page = {
    ...{ reviews: newest, total, others: inOwn ? languages.others : 0 },
    page: newest.length < total ? 0 : 1,
    pages: Math.max(1, Math.ceil(total / REVIEWS_PER_PAGE)),
  };
  return { page, histogram: STARS.map((stars) => ofRating.get(stars) ?? 0) };
}

/**
 * One page of a product's reviews; a page behind the last one is the last one. Only those in the language of the page, where there are
 * any and nothing else is asked for; else those in it first.
 */
export async function listReviews(
  productId: string,
  locale: Locale,
  { stars, everyLanguage, sort, page }: ReviewSelection,
): Promise<ReviewPage> {
  'use cache';
  cacheTag(tags.product(productId));
  cacheLife('max');
  const languages = await countLanguages(productId, locale);
  const inOwn = languages.own > 0 && stars === null && !everyLanguage;
  const which = and(
    eq(reviews.productId, productId),
    stars === null ? undefined : eq(reviews.rating, stars),
    inOwn ? eq(reviews.locale, locale) : undefined,
  );
  const total = await db.$count(reviews, which);
  const pages = Math.max(1, Math.ceil(total / REVIEWS_PER_PAGE));
  const at = Math.min(page, pages);
  const rows = await db
    .select(shown)
    .from(reviews)
    .where(which)
    .orderBy(ownFirst(locale), ...ORDERS[sort], asc(reviews.id))
    .limit(REVIEWS_PER_PAGE)
    .offset((at - 1) * REVIEWS_PER_PAGE);
  return { reviews: rows, total, page: at, pages, others: inOwn ? languages.others : 0 };
}

/** What this person has written about a product; null for nothing. The caller has proven the identifiers, see reviewer.ts. */
export async function getOwnReview(identifierIds: readonly string[], productId: string) {
  const [own] = await db
    .select()
    .from(reviews)
    .where(and(inArray(reviews.identifierId, [...identifierIds]), eq(reviews.productId, productId)))
    .orderBy(desc(reviews.at));
  return own ?? null;
}

/** Which products the holder of an order has written about. For an order whose token was proven. */
export async function reviewedByHolderOf(orderId: string): Promise<string[]> {
  const rows = await db
    .select({ productId: reviews.productId })
    .from(reviews)
    .innerJoin(orders, eq(orders.identifierId, reviews.identifierId))
    .where(eq(orders.id, orderId));
  return rows.map(({ productId }) => productId);
}

/** Every product that identifiers have written about. */
export async function listProductsReviewedBy(identifierIds: readonly string[]): Promise<string[]> {
  if (identifierIds.length === 0) return [];
  const rows = await db
    .selectDistinct({ productId: reviews.productId })
    .from(reviews)
    .where(inArray(reviews.identifierId, [...identifierIds]));
  return rows.map(({ productId }) => productId);
}
