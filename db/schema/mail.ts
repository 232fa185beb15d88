import { index, instant, integer, table, text } from '../columns';

export type OutboxState = 'waiting' | 'sending' | 'sent' | 'dropped' | 'failed';

/** Mails to send, written in the transaction of what caused them. */
export const outbox = table(
  'outbox',
  {
    id: text('id').primaryKey(),
    /** One mail per cause, however often the cause is repeated. */
    cause: text('cause').notNull().unique(),
    kind: text('kind').notNull(),
    /** Lookup of the address: finds a person's mails without storing the address in clear. */
    recipientLookup: text('recipient_lookup').notNull(),
    /** The recipient and the mail's data, sealed with the shop's secret; emptied once sent. */
    sealed: text('sealed'),
    state: text('state').$type<OutboxState>().notNull(),
    attempts: integer('attempts').notNull(),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at'),
    lastError: text('last_error'),
  },
  (outbox) => [
    index('outbox_due').on(outbox.state, outbox.nextAttemptAt),
    index('outbox_recipient').on(outbox.recipientLookup),
  ],
);

/** The built-in mailbox (demo mode): what SMTP would have carried. */
export const mailbox = table(
  'mailbox',
  {
    id: text('id').primaryKey(),
    recipient: text('recipient').notNull(),
    recipientLookup: text('recipient_lookup').notNull(),
    subject: text('subject').notNull(),
    html: text('html').notNull(),
    plain: text('plain').notNull(),
    headers: text('headers').notNull(),
    at: instant('at').notNull(),
    openedAt: instant('opened_at'),
  },
  (mailbox) => [index('mailbox_at').on(mailbox.at), index('mailbox_recipient').on(mailbox.recipientLookup)],
);
