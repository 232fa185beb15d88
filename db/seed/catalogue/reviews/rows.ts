import type { reviews } from '../../../schema/reviews';
import { hash } from '../hash';
import { arrival, SEEDED_AT } from '../moments';
import type { SeedProduct } from '../shape';
import type { SeedReview } from './shape';

const DAY_IN_MS = 24 * 60 * 60 * 1000;
const DAYS_UNTIL_FIRST_REVIEW = 6;

export type ReviewRow = typeof reviews.$inferInsert;

export function reviewRows(products: SeedProduct[], seedReviews: Record<string, SeedReview[]>): ReviewRow[] {
  return products.flatMap((product) =>
    (seedReviews[product.slug] ?? []).map(([locale, rating, author, title, body], index) => ({
      id: `${product.slug}--${index + 1}`,
      productId: product.slug,
      author,
      rating,
      locale,
      title,
      body,
      verified: hash(`${product.slug}${author}`) % 7 !== 0,
      at: reviewedAt(product, `${author}${title}`),
    })),
  );
}

/** Some time between a few days after it came into the shop and the seed. */
function reviewedAt(product: SeedProduct, key: string): Date {
  const first = arrival(product).getTime() + DAYS_UNTIL_FIRST_REVIEW * DAY_IN_MS;
  return new Date(first + (hash(key) / 2 ** 32) * (SEEDED_AT.getTime() - first));
}
