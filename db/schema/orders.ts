import { cents, flag, index, instant, integer, json, primaryKey, real, table, text, uniqueIndex } from '../columns';
import type { Currency } from './catalog';
import { identifiers } from './identity';

export type PostalAddress = {
  name: string;
  street: string;
  extra: string | null;
  postcode: string;
  city: string;
  country: string;
  phone: string | null;
};

/** `reserved`: stock is taken and the payment is under way; nobody is shown such an order, it becomes one or vanishes. */
export type OrderStatus =
  | 'reserved'
  | 'awaiting-payment'
  | 'confirmed'
  | 'sent'
  | 'delivered'
  | 'cancelled'
  | 'returned';
export type PaymentStatus =
  | 'pending'
  | 'needs-confirmation'
  | 'awaiting-transfer'
  | 'succeeded'
  | 'unknown'
  | 'refunded';

export type OrderEventKind =
  | 'placed'
  | 'paid'
  | 'sent'
  | 'delivered'
  | 'withdrawn'
  | 'cancelled'
  | 'return-announced'
  | 'return-called-off'
  | 'returned'
  | 'refunded';

/** The tax of one rate that a total contains. `grossInCents` is `netInCents + taxInCents`. */
export type TaxLine = { percent: number; netInCents: number; taxInCents: number; grossInCents: number };

/**
 * What a person has typed into the checkout so far. Gone when the order is placed; what stays for a while is which order it
 * became, so that Back leads to it.
 */
export const checkouts = table('checkouts', {
  identifierId: text('identifier_id')
    .primaryKey()
    .references(() => identifiers.id, { onDelete: 'cascade' }),
  id: text('id').notNull().unique(),
  email: text('email'),
  address: json('address').$type<PostalAddress>(),
  delivery: text('delivery'),
  note: text('note'),
  /** Variants in the cart that are presents. */
  gifts: json('gifts').$type<string[]>(),
  orderId: text('order_id'),
  changedAt: instant('changed_at').notNull(),
});

export const orders = table(
  'orders',
  {
    id: text('id').primaryKey(),
    /** What people say on the phone; never enough to open an order. */
    number: text('number').notNull().unique(),
    tokenHash: text('token_hash').notNull().unique(),
    /** The token sealed with the shop's secret, for links in mails and in the account. */
    sealedToken: text('sealed_token').notNull(),
    /** The e-mail identifier of a guest's order, the account of a signed-in person's. Null once only the law keeps it. */
    identifierId: text('identifier_id').references(() => identifiers.id, { onDelete: 'set null' }),
    /** Whose cart and checkout it came from, while it is `reserved`; null from then on. */
    cartOwnerId: text('cart_owner_id').references(() => identifiers.id, { onDelete: 'set null' }),
    /** Repeats of one checkout are one order. */
    idempotencyKey: text('idempotency_key').notNull().unique(),
    status: text('status').$type<OrderStatus>().notNull(),
    locale: text('locale').notNull(),
    currency: text('currency').$type<Currency>().notNull(),
    goodsInCents: cents('goods_in_cents').notNull(),
    discountInCents: cents('discount_in_cents').notNull(),
    deliveryInCents: cents('delivery_in_cents').notNull(),
    /** As sold, like the rates of the lines: rates change, invoices do not. */
    deliveryTaxPercent: real('delivery_tax_percent').notNull().default(19),
    taxInCents: cents('tax_in_cents').notNull(),
    /** `taxInCents` by rate, as the invoice shows it. */
    taxes: json('taxes').$type<TaxLine[]>().notNull().default([]),
    totalInCents: cents('total_in_cents').notNull(),
    couponCode: text('coupon_code'),
    email: text('email'),
    address: json('address').$type<PostalAddress>().notNull(),
    delivery: text('delivery').notNull(),
    expectedFrom: instant('expected_from').notNull(),
    expectedUntil: instant('expected_until').notNull(),
    note: text('note'),
    /** Who carries the parcel, as its mail says it, and the number to follow it by; once it was sent with one. */
    carrier: text('carrier'),
    trackingNumber: text('tracking_number'),
    placedAt: instant('placed_at').notNull(),
    /** Until when the goods of an order that awaits its transfer are kept, as the person was told. */
    paymentDueAt: instant('payment_due_at'),
    paymentRemindedAt: instant('payment_reminded_at'),
    /** Set when the person was erased and the law makes the shop keep the order. */
    heldSince: instant('held_since'),
    pseudonym: text('pseudonym'),
    destroyAfter: instant('destroy_after').notNull(),
  },
  (orders) => [
    index('orders_identifier').on(orders.identifierId),
    index('orders_placed').on(orders.placedAt),
    index('orders_cart_owner').on(orders.cartOwnerId),
    index('orders_status').on(orders.status),
    index('orders_destroy').on(orders.destroyAfter),
  ],
);

export const orderLines = table(
  'order_lines',
  {
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    productId: text('product_id').notNull(),
    variantId: text('variant_id').notNull(),
    /** As sold: later changes of the catalogue do not rewrite history. */
    name: text('name').notNull(),
    variantName: text('variant_name'),
    quantity: integer('quantity').notNull(),
    unitInCents: cents('unit_in_cents').notNull(),
    /** The rate of the country the goods went to; there are halves (France, 5.5). */
    taxPercent: real('tax_percent').notNull().default(19),
    /** Bought for somebody else: does not count as something the person has. */
    gift: flag('gift').notNull(),
    /** How many of them came back. */
    returned: integer('returned').notNull().default(0),
  },
  (lines) => [
    primaryKey({ columns: [lines.orderId, lines.position] }),
    index('order_lines_product').on(lines.productId),
  ],
);

export const orderEvents = table(
  'order_events',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<OrderEventKind>().notNull(),
    /** What was given back, for `refunded`. */
    amountInCents: cents('amount_in_cents'),
    at: instant('at').notNull(),
  },
  (events) => [index('order_events_order').on(events.orderId)],
);

/** The last number that each year's series of invoices has given. */
export const invoiceSeries = table('invoice_series', {
  year: integer('year').primaryKey(),
  last: integer('last').notNull(),
});

export type InvoiceKind = 'invoice' | 'cancellation' | 'return';

/** The numbers of invoices, and of what takes one back in whole or in part: consecutive in their year, without gaps. */
export const invoices = table(
  'invoices',
  {
    /** `2026-000042`. Everybody can guess it; it opens nothing. */
    number: text('number').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<InvoiceKind>().notNull(),
    /** The return that a correction is about; the order for everything else. Has one number, however often it is asked for. */
    subjectId: text('subject_id').notNull(),
    issuedAt: instant('issued_at').notNull(),
  },
  (invoices) => [
    uniqueIndex('invoices_once').on(invoices.subjectId, invoices.kind),
    index('invoices_order').on(invoices.orderId),
  ],
);

export const payments = table(
  'payments',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    provider: text('provider').notNull(),
    method: text('method').notNull(),
    status: text('status').$type<PaymentStatus>().notNull(),
    amountInCents: cents('amount_in_cents').notNull(),
    /** What the provider calls it. */
    reference: text('reference'),
    at: instant('at').notNull(),
  },
  (payments) => [index('payments_order').on(payments.orderId)],
);

/** The built-in payment provider's own books (demo mode): what it was asked and what it answered, by idempotency key. */
export const demoCharges = table('demo_charges', {
  idempotencyKey: text('idempotency_key').primaryKey(),
  amountInCents: cents('amount_in_cents').notNull(),
  outcome: text('outcome')
    .$type<'succeeded' | 'declined' | 'needs-confirmation' | 'cancelled' | 'refunded'>()
    .notNull(),
  at: instant('at').notNull(),
});

export const coupons = table(
  'coupons',
  {
    code: text('code').primaryKey(),
    percent: integer('percent').notNull(),
    /** Why it exists: `welcome`. One of each per person. */
    campaign: text('campaign').notNull(),
    /** Bound to one address, or null for anyone. */
    emailIdentifierId: text('email_identifier_id').references(() => identifiers.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    redeemedBy: text('redeemed_by'),
  },
  (coupons) => [
    uniqueIndex('coupons_once').on(coupons.campaign, coupons.emailIdentifierId),
    index('coupons_email').on(coupons.emailIdentifierId),
    index('coupons_redeemed_by').on(coupons.redeemedBy),
  ],
);
