import { instant, integer, json, table, text } from '../columns';
import { identifiers } from './identity';

/** What a person has chosen in the privacy center: keep less, pause. Facts of the identifier that chose. */
export const privacyPreferences = table('privacy_preferences', {
  identifierId: text('identifier_id')
    .primaryKey()
    .references(() => identifiers.id, { onDelete: 'cascade' }),
  keepActivityInMonths: integer('keep_activity_in_months').notNull(),
  pausedAt: instant('paused_at'),
});

/** That something was erased, and how much of it; who it was is not kept. */
export const erasures = table('erasures', {
  id: text('id').primaryKey(),
  /** Lookups of the erased identifiers: erased again after a backup is restored. */
  lookups: json('lookups').$type<string[]>().notNull(),
  at: instant('at').notNull(),
  cause: text('cause').notNull(),
  /** Counts per holder, before and after: the certificate. */
  holders: json('holders').$type<{ holder: string; before: number; after: number }[]>().notNull(),
});
