import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { afterCommit, type Transaction, transaction } from '@/db/client';
import { products } from '@/db/schema/catalog';
import { reviews } from '@/db/schema/reviews';
import { markStale } from '../catalog/changes';
import { revalidateProducts } from '../catalog/revalidation';
import type { Locale } from '../i18n/locales';
import { consumeRateLimit } from '../identity/rate-limit';
import { now } from '../platform/clock';
import { newId } from '../platform/id';
import { fail, ok, type Result } from '../platform/result';
import type { ReviewText } from './input';
import { getOwnReview } from './queries';
import type { Reviewer } from './reviewer';
import { WRITING_LIMIT } from './rules';

/**
 * A product's average and count always come from all its reviews. Call in the transaction that changed one of them; it also sees
 * to the product's pages, wherever the change was made.
 */
async function recountRatings(tx: Transaction, productIds: readonly string[]): Promise<void> {
  if (productIds.length === 0) return;
  const ofProduct = sql`from ${reviews} where ${reviews.productId} = ${products.id}`;
  await tx
    .update(products)
    .set({
      ratingAverage: sql`(select coalesce(avg(${reviews.rating}), 0) ${ofProduct})`,
      ratingCount: sql`(select count(*) ${ofProduct})`,
    })
    .where(inArray(products.id, [...productIds]));
  for (const productId of productIds) await markStale(tx, productId);
}

/** Publishes a review, or changes the one this person has written: one per person and product. */
export async function writeReview(
  reviewer: Reviewer,
  productId: string,
  text: ReviewText,
  locale: Locale,
): Promise<Result<'written' | 'changed', 'too-many'>> {
  const { identifierId, identifierIds, orderId } = reviewer;
  if (!(await transaction((tx) => consumeRateLimit(tx, `review:${identifierId}`, WRITING_LIMIT))))
    return fail('too-many');
  return transaction(async (tx) => {
    const at = now();
    const own = await getOwnReview(identifierIds, productId);
    if (own) {
      await tx
        .update(reviews)
        .set({ ...text, locale, changedAt: at })
        .where(eq(reviews.id, own.id));
    } else {
      const row = { id: newId(), productId, identifierId, orderId, ...text, locale, verified: true, at };
      await tx.insert(reviews).values(row);
    }
    await recountRatings(tx, [productId]);
    return ok(own ? 'changed' : 'written');
  });
}

/**
 * Takes back what this person has written about a product, in the caller's transaction. Others read it, too: the average is counted anew,
 * and no page keeps the words. Returns whether there was anything.
 */
export async function removeReview(
  tx: Transaction,
  identifierIds: readonly string[],
  productId: string,
): Promise<boolean> {
  const deleted = await tx
    .delete(reviews)
    .where(and(inArray(reviews.identifierId, [...identifierIds]), eq(reviews.productId, productId)))
    .returning({ id: reviews.id });
  await recountRatings(tx, [productId]);
  afterCommit(() => revalidateProducts([productId]));
  return deleted.length > 0;
}

export const deleteReview = (identifierIds: readonly string[], productId: string): Promise<boolean> =>
  transaction((tx) => removeReview(tx, identifierIds, productId));
