import 'server-only';
import { desc, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { reviews } from '@/db/schema/reviews';
import { productNames } from '@/lib/catalog/product-names';
import { type DataCategory, personalTable } from '@/lib/data-inventory/data-category';
import type { Asked, Item } from '@/lib/data-inventory/item';
import { removeReview } from './commands';
import { listProductsReviewedBy } from './queries';

async function ownReviews(asked: Asked): Promise<Item[]> {
  const rows = await db
    .select()
    .from(reviews)
    .where(inArray(reviews.identifierId, asked.ids))
    .orderBy(desc(reviews.at));
  const name = await productNames(
    rows.map(({ productId }) => productId),
    asked.locale,
    asked.words('items.goneProduct'),
  );
  return rows.map(({ productId, rating, title, author, at }) => ({
    text: asked.words('items.review', { product: name(productId), rating, title }),
    detail: asked.words('items.reviewAs', { author }),
    at,
    remove: { kind: 'review', id: productId },
  }));
}

export const REVIEWS = {
  id: 'reviews',
  category: 'provided',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you', 'everyone'],
  kept: 'review',
  level: 3,
  tables: [
    personalTable(
      reviews,
      {
        id: 'shown',
        productId: 'shown',
        author: 'shown',
        rating: 'shown',
        locale: 'shown',
        title: 'shown',
        body: 'shown',
        verified: 'shown',
        at: 'shown',
        identifierId: 'shown',
        orderId: 'shown',
        changedAt: 'shown',
      },
      { rowsOf: ({ identifierIds }) => inArray(reviews.identifierId, identifierIds), erased: 'delete' },
    ),
  ],
  list: ownReviews,
  removals: { review: removeReview },
  beforeErasure: async (tx, { identifierIds }) => {
    for (const productId of await listProductsReviewedBy(identifierIds))
      await removeReview(tx, identifierIds, productId);
  },
} as const satisfies DataCategory;
