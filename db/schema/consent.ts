import { index, instant, integer, json, table, text, uniqueIndex } from '../columns';
import { identifiers } from './identity';

export type ConsentState = 'given' | 'refused' | 'withdrawn' | 'objected' | 'expired';

/** The ledger: append-only, one hash chain per identifier. */
export const consentRecords = table(
  'consent_records',
  {
    id: text('id').primaryKey(),
    identifierId: text('identifier_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    /** 1, 2, 3 … within the identifier. */
    position: integer('position').notNull(),
    purpose: text('purpose').notNull(),
    purposeVersion: integer('purpose_version').notNull(),
    state: text('state').$type<ConsentState>().notNull(),
    at: instant('at').notNull(),
    /** How: `banner`, `switch`, `gpc`, `mail-link`, `one-click`. */
    method: text('method').notNull(),
    /** Where: the screen. */
    surface: text('surface').notNull(),
    locale: text('locale').notNull(),
    policyFingerprint: text('policy_fingerprint').notNull(),
    wordingHash: text('wording_hash').notNull(),
    evidence: json('evidence').$type<Record<string, string>>(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (records) => [uniqueIndex('consent_records_chain').on(records.identifierId, records.position)],
);

/**
 * How long each ledger is and its last hash, authenticated with the shop's secret: without it, a ledger whose end was cut off would
 * still be an unbroken chain.
 */
export const consentHeads = table('consent_heads', {
  identifierId: text('identifier_id')
    .primaryKey()
    .references(() => identifiers.id, { onDelete: 'cascade' }),
  length: integer('length').notNull(),
  lastHash: text('last_hash').notNull(),
  seal: text('seal').notNull(),
});

/** Each wording ever shown, stored once. */
export const consentWordings = table('consent_wordings', {
  hash: text('hash').primaryKey(),
  locale: text('locale').notNull(),
  text: text('text').notNull(),
});

export type SubscriptionState = 'requested' | 'confirmed' | 'ended';

/** The contact step: an address that asked for something and (once confirmed) may get it. */
export const contacts = table(
  'contacts',
  {
    emailIdentifierId: text('email_identifier_id')
      .primaryKey()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    state: text('state').$type<SubscriptionState>().notNull(),
    locale: text('locale').notNull(),
    /** Where it was asked for: `newsletter`, `wishlist`. */
    surface: text('surface').notNull(),
    requestedAt: instant('requested_at').notNull(),
    confirmedAt: instant('confirmed_at'),
    endedAt: instant('ended_at'),
  },
  (contacts) => [index('contacts_state').on(contacts.state, contacts.requestedAt)],
);

/** Addresses that must not get marketing mail: HMAC only, lifted by a new double opt-in. */
export const suppressions = table('suppressions', {
  lookup: text('lookup').primaryKey(),
  reason: text('reason').notNull(),
  at: instant('at').notNull(),
});
