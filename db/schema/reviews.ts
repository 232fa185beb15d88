import { flag, index, instant, integer, table, text, uniqueIndex } from '../columns';
import { products } from './catalog';
import { identifiers } from './identity';

/**
 * What buyers wrote. The demo world's reviews carry a display name and no person; those of real buyers belong to the identifier
 * that bought, and go with it.
 */
export const reviews = table(
  'reviews',
  {
    id: text('id').primaryKey(),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    author: text('author').notNull(),
    rating: integer('rating').notNull(),
    locale: text('locale').notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    verified: flag('verified').notNull(),
    at: instant('at').notNull(),
    /** Who wrote it: an account, or the address of a guest's order. Null in the demo world. */
    identifierId: text('identifier_id').references(() => identifiers.id, { onDelete: 'cascade' }),
    /** The order that proves the purchase. */
    orderId: text('order_id'),
    changedAt: instant('changed_at'),
  },
  (reviews) => [
    index('reviews_product').on(reviews.productId, reviews.at),
    uniqueIndex('reviews_one_each').on(reviews.identifierId, reviews.productId),
  ],
);
