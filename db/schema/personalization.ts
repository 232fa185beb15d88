import { index, instant, integer, primaryKey, table, text } from '../columns';
import { identifiers } from './identity';

export type EventKind = 'viewed' | 'searched' | 'bought';

/** What a person did, recorded only with their consent. */
export const events = table(
  'events',
  {
    id: text('id').primaryKey(),
    identifierId: text('identifier_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<EventKind>().notNull(),
    productId: text('product_id'),
    query: text('query'),
    consentEpoch: integer('consent_epoch').notNull(),
    at: instant('at').notNull(),
    /** When the visit is over that it was allowed for; null for what may be remembered beyond it. */
    visitEndsAt: instant('visit_ends_at'),
  },
  (events) => [
    index('events_identifier').on(events.identifierId, events.at),
    index('events_product').on(events.productId),
    index('events_at').on(events.at),
  ],
);

/** "Not for me", "already have it", and interests a person has removed: negatives that keep a conclusion from coming back. */
export const dismissals = table(
  'dismissals',
  {
    identifierId: text('identifier_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    /** `product`, `family` or `category`. */
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    reason: text('reason').notNull(),
    at: instant('at').notNull(),
  },
  (dismissals) => [primaryKey({ columns: [dismissals.identifierId, dismissals.subjectKind, dismissals.subjectId] })],
);
