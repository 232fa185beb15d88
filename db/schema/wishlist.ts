import { cents, flag, index, instant, primaryKey, table, text } from '../columns';
import type { Currency } from './catalog';
import { identifiers } from './identity';

/** The list that everybody has without making it: it has no row in `wishlists`, no name of its own and cannot be deleted. */
export const DEFAULT_LIST = 'default';

/** What each identifier last said about a list with a name of its own. Newest wins, as in the cart. */
export const wishlists = table(
  'wishlists',
  {
    identifierId: text('identifier_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    listId: text('list_id').notNull(),
    name: text('name').notNull(),
    /** Its things stay where they are, so that Undo brings back the whole list. */
    deleted: flag('deleted').notNull(),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (lists) => [primaryKey({ columns: [lists.identifierId, lists.listId] })],
);

/** What each identifier last said about a product on a list: hearted or not. Newest wins, as in the cart. */
export const wishlistItems = table(
  'wishlist_items',
  {
    identifierId: text('identifier_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    listId: text('list_id').notNull().default(DEFAULT_LIST),
    productId: text('product_id').notNull(),
    hearted: flag('hearted').notNull(),
    /** What it cost when it was hearted, for the price-drop badge. */
    seenInCents: cents('seen_in_cents'),
    seenCurrency: text('seen_currency').$type<Currency>(),
    changedAt: instant('changed_at').notNull(),
  },
  (items) => [primaryKey({ columns: [items.identifierId, items.listId, items.productId] })],
);

/** A read-only link to somebody's list: unguessable, hashed, can be switched off. */
export const wishlistShares = table(
  'wishlist_shares',
  {
    identifierId: text('identifier_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    listId: text('list_id').notNull().default(DEFAULT_LIST),
    tokenHash: text('token_hash').notNull().unique(),
    /** The token sealed with the shop's secret, so that its owner can copy the link again. */
    sealedToken: text('sealed_token').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (shares) => [
    primaryKey({ columns: [shares.identifierId, shares.listId] }),
    index('wishlist_shares_list').on(shares.listId),
  ],
);
