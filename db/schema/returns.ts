import { cents, index, instant, integer, primaryKey, table, text } from '../columns';
import { orders } from './orders';

export type ReturnReason = 'changed-mind' | 'not-as-shown' | 'damaged' | 'wrong-thing' | 'too-late';

/** Goods on their way back. `withdrawal`: the person has withdrawn from the contract after the goods had left the house. */
export const returns = table(
  'returns',
  {
    id: text('id').primaryKey(),
    /** Stands on the label. */
    number: text('number').notNull().unique(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    cause: text('cause').$type<'return' | 'withdrawal'>().notNull(),
    /** What the person wanted to add. */
    comment: text('comment'),
    announcedAt: instant('announced_at').notNull(),
    /** Null until the goods are here. */
    receivedAt: instant('received_at'),
    /** The person keeps the goods after all. */
    calledOffAt: instant('called_off_at'),
    refundInCents: cents('refund_in_cents'),
  },
  (returns) => [index('returns_order').on(returns.orderId)],
);

export const returnLines = table(
  'return_lines',
  {
    returnId: text('return_id')
      .notNull()
      .references(() => returns.id, { onDelete: 'cascade' }),
    /** Of the order's line. */
    position: integer('position').notNull(),
    quantity: integer('quantity').notNull(),
    /** Nobody has to say why. */
    reason: text('reason').$type<ReturnReason>(),
  },
  (lines) => [primaryKey({ columns: [lines.returnId, lines.position] })],
);

/** Money to be given back for returned goods. Written with the return, done by whoever reaches the provider first. */
export const refunds = table(
  'refunds',
  {
    /** The provider gives back once per id, however often it is asked. */
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    amountInCents: cents('amount_in_cents').notNull(),
    dueSince: instant('due_since').notNull(),
    /** Null until the provider has said yes. */
    doneAt: instant('done_at'),
  },
  (refunds) => [index('refunds_order').on(refunds.orderId), index('refunds_done').on(refunds.doneAt)],
);

/**
 * Withdrawals from contracts as they arrived, whether or not there is such an order, until the worker has acted on them (within
 * seconds): the moment of arrival is what counts, and nobody can tell from the answer what was found.
 */
export const withdrawals = table('withdrawals', {
  id: text('id').primaryKey(),
  /** Keyed hash of the typed e-mail address. */
  lookup: text('lookup').notNull(),
  /** What was typed, sealed with the shop's secret. */
  sealed: text('sealed').notNull(),
  receivedAt: instant('received_at').notNull(),
});

/**
 * Charges whose order vanished while money may have been on its way (its person was erased in that moment). The worker makes
 * sure that none of them takes money, and forgets them.
 */
export const abandonedCharges = table('abandoned_charges', {
  idempotencyKey: text('idempotency_key').primaryKey(),
  provider: text('provider').notNull(),
  at: instant('at').notNull(),
});

/** What the built-in payment provider has given back in part, by the key it was asked with. */
export const demoRefunds = table('demo_refunds', {
  idempotencyKey: text('idempotency_key').primaryKey(),
  chargeKey: text('charge_key').notNull(),
  amountInCents: cents('amount_in_cents').notNull(),
  at: instant('at').notNull(),
});
