import { and, inArray, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../../../client';
import { products } from '../../../schema/catalog';
import { reviews } from '../../../schema/reviews';
import { inChunks, renewed } from '../upsert';
import type { ReviewRow } from './rows';

/** Brings the invented reviews in and takes those out that have left the data files; what real buyers wrote stays. */
export async function seedReviews(tx: Transaction, rows: ReviewRow[]): Promise<void> {
  const known = new Set(rows.map(({ id }) => id));
  const invented = and(isNull(reviews.identifierId), isNull(reviews.orderId));
  const before = await tx.select({ id: reviews.id }).from(reviews).where(invented);
  await inChunks(
    before.map(({ id }) => id).filter((id) => !known.has(id)),
    (ids) => tx.delete(reviews).where(inArray(reviews.id, ids)),
  );
  await inChunks(rows, (chunk) =>
    tx
      .insert(reviews)
      .values(chunk)
      .onConflictDoUpdate({
        target: reviews.id,
        set: renewed(reviews, ['author', 'rating', 'locale', 'title', 'body', 'verified', 'at']),
      }),
  );
  await recountRatings(tx);
}

/** Real buyers may have written since: a product's rating always comes from all its reviews. */
async function recountRatings(tx: Transaction): Promise<void> {
  const ofProduct = sql`from ${reviews} where ${reviews.productId} = ${products.id}`;
  await tx.update(products).set({
    ratingAverage: sql`(select coalesce(avg(${reviews.rating}), 0) ${ofProduct})`,
    ratingCount: sql`(select count(*) ${ofProduct})`,
  });
}
