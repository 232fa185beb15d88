import { flag, index, instant, integer, json, table, text, uniqueIndex } from '../columns';
import { identifiers } from './identity';

/** An account is opened by credentials and is itself an identifier (of kind `account`). */
export const accounts = table(
  'accounts',
  {
    id: text('id').primaryKey(),
    identifierId: text('identifier_id')
      .notNull()
      .unique()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    /** The proven address that signs in to this account. */
    emailIdentifierId: text('email_identifier_id')
      .notNull()
      .unique()
      .references(() => identifiers.id),
    locale: text('locale').notNull(),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at').notNull(),
    /** When each of the two mails was delivered that warn before an unused account goes; void once it has been used again. */
    firstWarningAt: instant('first_warning_at'),
    secondWarningAt: instant('second_warning_at'),
  },
  (accounts) => [index('accounts_last_used').on(accounts.lastUsedAt)],
);

/** A sign-in at an OpenID Connect provider, keyed by issuer and subject. */
export const providerAccounts = table(
  'provider_accounts',
  {
    identifierId: text('identifier_id')
      .primaryKey()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    provider: text('provider').notNull(),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    linkedAt: instant('linked_at').notNull(),
    lastUsedAt: instant('last_used_at').notNull(),
  },
  (providers) => [
    uniqueIndex('provider_accounts_subject').on(providers.issuer, providers.subject),
    index('provider_accounts_account').on(providers.accountId),
  ],
);

export const sessions = table(
  'sessions',
  {
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    assurance: integer('assurance').notNull(),
    method: text('method').notNull(),
    /** Browser and system in words, such as `Firefox on Linux`; never the whole user-agent. */
    device: text('device').notNull(),
    sharedDevice: flag('shared_device').notNull(),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (sessions) => [
    index('sessions_account').on(sessions.accountId),
    index('sessions_expires').on(sessions.expiresAt),
    index('sessions_last_seen').on(sessions.lastSeenAt),
  ],
);

export type ChallengePurpose =
  | 'sign-in'
  | 'keep-order'
  | 'step-up'
  | 'confirm-contact'
  | 'confirm-notice'
  | 'preferences'
  | 'privacy'
  | 'was-not-me'
  | 'order-status';

/** A code or link sent by mail: hashed, single use, bound to purpose and (for codes) to the requesting browser. */
export const challenges = table(
  'challenges',
  {
    id: text('id').primaryKey(),
    purpose: text('purpose').$type<ChallengePurpose>().notNull(),
    emailIdentifierId: text('email_identifier_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    codeHash: text('code_hash'),
    tokenHash: text('token_hash').notNull().unique(),
    browserHash: text('browser_hash'),
    payload: json('payload').$type<Record<string, string | null>>(),
    triesLeft: integer('tries_left').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    consumedAt: instant('consumed_at'),
  },
  (challenges) => [index('challenges_email').on(challenges.emailIdentifierId, challenges.purpose)],
);

/** A fresh proof (level 5), for one scope of one session. */
export const stepUpGrants = table(
  'step_up_grants',
  {
    id: text('id').primaryKey(),
    sessionId: text('session_id')
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    scope: text('scope').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (grants) => [index('step_up_grants_session').on(grants.sessionId)],
);

/** The wish of a freshly proven session to connect a provider; without one, nothing is ever linked to an account. */
export const linkIntents = table(
  'link_intents',
  {
    id: text('id').primaryKey(),
    sessionId: text('session_id')
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    provider: text('provider').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (intents) => [index('link_intents_session').on(intents.sessionId)],
);

/** Counters of attempts. The key is a hash; it counts for unknown addresses too and survives a restart. */
export const rateLimits = table(
  'rate_limits',
  {
    key: text('key').primaryKey(),
    count: integer('count').notNull(),
    windowEndsAt: instant('window_ends_at').notNull(),
  },
  (limits) => [index('rate_limits_window').on(limits.windowEndsAt)],
);

/** The address book: facts of an account. */
export const addresses = table(
  'addresses',
  {
    id: text('id').primaryKey(),
    identifierId: text('identifier_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    street: text('street').notNull(),
    extra: text('extra'),
    postcode: text('postcode').notNull(),
    city: text('city').notNull(),
    country: text('country').notNull(),
    phone: text('phone'),
    preferred: flag('preferred').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (addresses) => [index('addresses_identifier').on(addresses.identifierId)],
);
