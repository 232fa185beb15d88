import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transaction } from '@/db/client';
import { reviews } from '@/db/schema/reviews';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { stock } from '@/e2e/fixtures/goods';
import { DAY_IN_MS, shift } from '../platform/clock';
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
  const { page, histogram } = await getReviewOverview('kettle', 'en');
  expect(page.reviews.map(({ id }) => id)).toEqual(['review-22', 'review-21', 'review-20', 'review-19']);
  expect(page.reviews).toHaveLength(REVIEWS_IN_PAGE);
  expect(page).toMatchObject({ total: COUNT, page: 0, pages: 3, others: 0 });
  expect(histogram).toEqual([5, 6, 6, 6, 0]);
});

it('gives every review once over its pages, in each order', async () => {
  for (const sort of ['newest', 'best', 'critical'] as const) {
    const pages = [];
    for (const page of [1, 2, 3])
      pages.push(await listReviews('kettle', 'en', { stars: null, everyLanguage: false, sort, page }));
    expect(pages.map((page) => page.reviews.length)).toEqual([REVIEWS_PER_PAGE, REVIEWS_PER_PAGE, 3]);
    const all = pages.flatMap((page) => page.reviews);
    expect(new Set(all.map(({ id }) => id)).size).toBe(COUNT);
    const ratings = all.map(({ rating }) => rating);
    if (sort === 'best') expect(ratings).toEqual([...ratings].sort((a, b) => b - a));
    if (sort === 'critical') expect(ratings).toEqual([...ratings].sort((a, b) => a - b));
  }
});

it('answers a page behind the last one with the last one, and a rating that nobody gave with nothing', async () => {
  const last = await listReviews('kettle', 'en', { stars: 5, everyLanguage: false, sort: 'newest', page: 999 });
  expect(last).toMatchObject({ total: 5, page: 1, pages: 1 });
  expect(last.reviews.every(({ rating }) => rating === 5)).toBe(true);
  expect(await listReviews('kettle', 'en', { stars: 1, everyLanguage: false, sort: 'newest', page: 1 })).toMatchObject({
    reviews: [],
    total: 0,
  });
});

describe('reviews in several languages', () => {
  const languages = ['pl', 'de', 'en', 'de', 'pl', 'en'];
  const selection = { stars: null, everyLanguage: false, sort: 'newest', page: 1 } as const;
  const localesOf = ({ reviews: list }: { reviews: { locale: string }[] }) => list.map(({ locale }) => locale);

  beforeAll(async () => {
    await stock({ id: 'lamp' });
    await transaction((tx) =>
      tx.insert(reviews).values(
        languages.map((locale, index) => ({
          ...{
            id: `lamp-${index}`,
            productId: 'lamp',
            author: 'A',
            rating: 5 - (index % 2),
            locale,
            title: 't',
            body: 'b',
          },
          ...{ verified: true, at: shift(FIRST_DAY, index * DAY_IN_MS) },
        })),
      ),
    );
  });

  it('are shown in the language of the page, with the number of the others', async () => {
    const { page, histogram } = await getReviewOverview('lamp', 'de');
    expect(localesOf(page)).toEqual(['de', 'de']);
    expect(page).toMatchObject({ total: 2, others: 4, page: 1 });
    expect(histogram).toEqual([3, 3, 0, 0, 0]);
    expect(await listReviews('lamp', 'pl', selection)).toMatchObject({ total: 2, others: 4 });
  });

  it('come all when somebody asks for them, or for a rating, those of the page first', async () => {
    for (const sort of ['newest', 'best', 'critical'] as const) {
      const all = await listReviews('lamp', 'de', { ...selection, sort, everyLanguage: true });
      expect(localesOf(all).slice(0, 2)).toEqual(['de', 'de']);
      expect(all).toMatchObject({ total: 6, others: 0 });
    }
    expect(localesOf(await listReviews('lamp', 'pl', { ...selection, stars: 5 }))).toEqual(['pl', 'pl', 'en']);
  });

  it('are shown as they are where none is in the language of the page', async () => {
    await stock({ id: 'vase' });
    const row = {
      productId: 'vase',
      author: 'A',
      rating: 4,
      locale: 'pl',
      title: 't',
      body: 'b',
      verified: true,
      at: FIRST_DAY,
    };
    await transaction((tx) => tx.insert(reviews).values({ ...row, id: 'vase-1' }));
    expect((await getReviewOverview('vase', 'en')).page).toMatchObject({
      total: 1,
      others: 0,
      reviews: [{ locale: 'pl' }],
    });
    expect(await listReviews('vase', 'en', selection)).toMatchObject({ total: 1, others: 0 });
  });
});
