import { afterAll, beforeAll, expect, it } from 'vitest';
import { transaction } from '@/db/client';
import { reviews } from '@/db/schema/catalog';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { stock } from '@/e2e/fixtures/goods';
import { DAY_IN_MS, shift } from '../clock';
import { getReviewOverview, listReviews } from './queries';
import { REVIEWS_IN_PAGE, REVIEWS_PER_PAGE } from './rules';

const COUNT = 23;
const FIRST_DAY = new Date('2026-01-01');

beforeAll(async () => {
  await freshDatabase();
  await stock({ id: 'kettle' });
  const text = { productId: 'kettle', author: 'A', locale: 'en', title: 't', body: 'b', verified: true };
  const row = (index: number) => ({
    ...text,
    id: `review-${index}`,
    rating: (index % 4) + 2,
    at: shift(FIRST_DAY, index * DAY_IN_MS),
  });
  await transaction((tx) => tx.insert(reviews).values(Array.from({ length: COUNT }, (_, index) => row(index))));
});
afterAll(dropDatabase);

it('shows the newest few and how all ratings spread', async () => {
  const { newest, histogram } = await getReviewOverview('kettle');
  expect(newest.map(({ id }) => id)).toEqual(['review-22', 'review-21', 'review-20', 'review-19']);
  expect(newest).toHaveLength(REVIEWS_IN_PAGE);
  expect(histogram).toEqual([5, 6, 6, 6, 0]);
});

it('gives every review once over its pages, in each order', async () => {
  for (const sort of ['newest', 'best', 'critical'] as const) {
    const pages = [];
    for (const page of [1, 2, 3]) pages.push(await listReviews('kettle', { stars: null, sort, page }));
    expect(pages.map((page) => page.reviews.length)).toEqual([REVIEWS_PER_PAGE, REVIEWS_PER_PAGE, 3]);
    const all = pages.flatMap((page) => page.reviews);
    expect(new Set(all.map(({ id }) => id)).size).toBe(COUNT);
    const ratings = all.map(({ rating }) => rating);
    if (sort === 'best') expect(ratings).toEqual([...ratings].sort((a, b) => b - a));
    if (sort === 'critical') expect(ratings).toEqual([...ratings].sort((a, b) => a - b));
  }
});

it('answers a page behind the last one with the last one, and a rating that nobody gave with nothing', async () => {
  const last = await listReviews('kettle', { stars: 5, sort: 'newest', page: 999 });
  expect(last).toMatchObject({ total: 5, page: 1, pages: 1 });
  expect(last.reviews.every(({ rating }) => rating === 5)).toBe(true);
  expect(await listReviews('kettle', { stars: 1, sort: 'newest', page: 1 })).toMatchObject({ reviews: [], total: 0 });
});
