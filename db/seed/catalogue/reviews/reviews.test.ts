import { describe, expect, it } from 'vitest';
import { SEEDED_AT } from '../moments';
import type { SeedProduct } from '../shape';
import { seedProducts, world } from '../world';
import { seedReviews } from './all';

const slugs = new Set(seedProducts.map(({ slug }) => slug));
const productOf = (slug: string) => seedProducts.find((product) => product.slug === slug) as SeedProduct;
const shareOf = (part: number, all: number) => part / all;

describe('the reviews of the catalogue', () => {
  const ratings = world.reviews.map(({ rating }) => rating);
  const share = (...stars: number[]) => shareOf(ratings.filter((one) => stars.includes(one)).length, ratings.length);

  it('are of existing products, of at least two thirds of them and not of all', () => {
    const reviewed = Object.keys(seedReviews);
    for (const slug of reviewed) expect(slugs).toContain(slug);
    expect(shareOf(reviewed.length, seedProducts.length)).toBeGreaterThan(2 / 3);
    expect(reviewed.length).toBeLessThan(seedProducts.length);
  });

  it('are spread as people judge: most are happy, some are not', () => {
    expect(share(4, 5)).toBeGreaterThan(0.65);
    expect(share(5)).toBeLessThan(0.55);
    expect(share(3)).toBeGreaterThan(0.1);
    expect(share(1, 2)).toBeGreaterThan(0.04);
    expect(new Set(ratings)).toEqual(new Set([1, 2, 3, 4, 5]));
    const perfect = seedProducts
      .filter(({ slug }) => (seedReviews[slug] ?? []).length >= 5)
      .filter(({ slug }) => seedReviews[slug]?.every(([, rating]) => rating === 5));
    expect(perfect).toEqual([]);
  });

  it('are written in all three languages, by different people, each in their own words', () => {
    for (const language of ['en', 'de', 'pl'])
      expect(shareOf(world.reviews.filter(({ locale }) => locale === language).length, ratings.length)).toBeGreaterThan(
        0.25,
      );
    expect(new Set(world.reviews.map(({ body }) => body)).size).toBe(world.reviews.length);
    expect(new Set(world.reviews.map(({ author, productId }) => `${author} ${productId}`)).size).toBe(
      world.reviews.length,
    );
    for (const { id, title, body } of world.reviews) {
      expect(title.length, id).toBeLessThanOrEqual(48);
      expect(body.length, id).toBeGreaterThan(10);
      expect(title + body, id).not.toMatch(/ {2}|"/);
    }
  });

  it('are mostly by verified buyers', () => {
    const verified = shareOf(world.reviews.filter((review) => review.verified).length, ratings.length);
    expect(verified).toBeGreaterThan(0.7);
    expect(verified).toBeLessThan(1);
  });

  it('were written after the product came and before the shop was seeded', () => {
    for (const { id, productId, at } of world.reviews) {
      expect(at.getTime(), id).toBeGreaterThan(Date.parse(productOf(productId).addedAt));
      expect(at.getTime(), id).toBeLessThan(SEEDED_AT.getTime());
    }
  });
});
