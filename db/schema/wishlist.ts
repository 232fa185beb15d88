import { cents, flag, instant, primaryKey, table, text } from '../columns';
import type { Currency } from './catalog';
import { identifiers } from './identity';

/** What each identifier last said about a product: hearted or not. Newest wins, as in the cart. */
export const wishlistItems = table(
  'wishlist_items',
  {
    identifierId: text('identifier_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    productId: text('product_id').notNull(),
    hearted: flag('hearted').notNull(),
    /** What it cost when it was hearted, for the price-drop badge. */
    seenInCents: cents('seen_in_cents'),
    seenCurrency: text('seen_currency').$type<Currency>(),
    changedAt: instant('changed_at').notNull(),
  },
  (items) => [primaryKey({ columns: [items.identifierId, items.productId] })],
);

/** A read-only link to somebody's list: unguessable, hashed, can be switched off. */
export const wishlistShares = table('wishlist_shares', {
  identifierId: text('identifier_id')
    .primaryKey()
    .references(() => identifiers.id, { onDelete: 'cascade' }),
  tokenHash: text('token_hash').notNull().unique(),
  /** The token sealed with the shop's secret, so that its owner can copy the link again. */
  sealedToken: text('sealed_token').notNull(),
  createdAt: instant('created_at').notNull(),
});
