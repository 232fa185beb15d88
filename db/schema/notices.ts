import { cents, index, instant, table, text, uniqueIndex } from '../columns';
import type { Currency } from './catalog';
import { identifiers } from './identity';

export type NoticeKind = 'back-in-stock' | 'price-drop';

/**
 * What an address wants to be told once. It counts from its confirmation on; the row goes in the transaction that sends the mail,
 * so that nobody is told twice.
 */
export const notices = table(
  'notices',
  {
    id: text('id').primaryKey(),
    emailIdentifierId: text('email_identifier_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<NoticeKind>().notNull(),
    productId: text('product_id').notNull(),
    /** What is waited for: a variant that is back, or the price of the product. */
    subjectId: text('subject_id').notNull(),
    locale: text('locale').notNull(),
    /** Price drops: what the product cost when it was asked for. */
    seenInCents: cents('seen_in_cents'),
    seenCurrency: text('seen_currency').$type<Currency>(),
    /** The screen where it was asked for. */
    surface: text('surface').notNull(),
    requestedAt: instant('requested_at').notNull(),
    confirmedAt: instant('confirmed_at'),
  },
  (notices) => [
    uniqueIndex('notices_once').on(notices.emailIdentifierId, notices.kind, notices.subjectId),
    index('notices_subject').on(notices.kind, notices.subjectId),
  ],
);
