import { cents, flag, instant, integer, primaryKey, table, text } from '../columns';
import type { Currency } from './catalog';
import { identifiers } from './identity';

/**
 * What each identifier last said about a variant. A person's cart is the newest row per variant over all identifiers they may
 * see; quantity 0 means "not in the cart". Joining and undoing therefore never touch a row.
 */
export const cartLines = table(
  'cart_lines',
  {
    identifierId: text('identifier_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    variantId: text('variant_id').notNull(),
    quantity: integer('quantity').notNull(),
    /** On the list "for later" instead of in the cart; for a line taken out: where Undo puts it back. */
    saved: flag('saved').notNull().default(false),
    /** When it came into the cart; keeps the order of the lines while quantities change. */
    addedAt: instant('added_at'),
    /** How many there were before it was taken out, for Undo. */
    removedQuantity: integer('removed_quantity'),
    /** The price the person has seen last, so that a change can be told. */
    seenInCents: cents('seen_in_cents'),
    seenCurrency: text('seen_currency').$type<Currency>(),
    /** What it was called and which product it was of, to speak about a line that has left the catalogue. */
    seenName: text('seen_name'),
    productId: text('product_id'),
    changedAt: instant('changed_at').notNull(),
  },
  (lines) => [primaryKey({ columns: [lines.identifierId, lines.variantId] })],
);

/** A coupon code typed into the cart; same newest-wins rule, null means removed. */
export const cartCoupons = table('cart_coupons', {
  identifierId: text('identifier_id')
    .primaryKey()
    .references(() => identifiers.id, { onDelete: 'cascade' }),
  code: text('code'),
  changedAt: instant('changed_at').notNull(),
});

/** How far the changes that one open page of the shop sends have been carried out, so that a repeat changes nothing twice. */
export const cartWriters = table(
  'cart_writers',
  {
    identifierId: text('identifier_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    /** A random name that the page gave itself. */
    writer: text('writer').notNull(),
    /** The number of the last change that was carried out. */
    sequence: integer('sequence').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (writers) => [primaryKey({ columns: [writers.identifierId, writers.writer] })],
);
