import { sql } from 'drizzle-orm';
import { index, instant, integer, json, primaryKey, table, text, uniqueIndex } from '../columns';

export type IdentifierKind = 'visitor' | 'email' | 'account' | 'provider';

/** Everything a person can be known by. Facts point here and stay here for ever; who they are is a matter of links. */
export const identifiers = table(
  'identifiers',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<IdentifierKind>().notNull(),
    /** HMAC of kind and normalized value: finds an identifier without storing or logging the value. */
    lookup: text('lookup').notNull().unique(),
    /** The only place where the value itself is stored. Null for visitors, whose value is a hashed secret. */
    value: text('value'),
    firstSeenAt: instant('first_seen_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    /** Raised with every change of consent, pause and erasure; events that carry an older one are dropped. */
    consentEpoch: integer('consent_epoch').notNull().default(0),
  },
  (identifiers) => [index('identifiers_first_seen').on(identifiers.kind, identifiers.firstSeenAt)],
);

/** A customer is the set of identifiers linked to it now. The row itself says nothing and is never rewritten. */
export const customers = table('customers', {
  id: text('id').primaryKey(),
  createdAt: instant('created_at').notNull(),
});

export type OperationKind =
  | 'recognize'
  | 'confirm-email'
  | 'sign-in'
  | 'claim'
  | 'merge'
  | 'unlink'
  | 'leave'
  | 'undo'
  | 'redo'
  | 'erase';

/** What happened to links, append-only. */
export const identityOperations = table(
  'identity_operations',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<OperationKind>().notNull(),
    /** Identifier id of who did it, or `system`. */
    actor: text('actor').notNull(),
    reason: text('reason').notNull(),
    evidence: json('evidence').$type<Record<string, string | number | boolean | null>>(),
    at: instant('at').notNull(),
    undoes: text('undoes'),
    /** The same key twice is the same operation. */
    idempotencyKey: text('idempotency_key').unique(),
  },
  (operations) => [index('identity_operations_undoes').on(operations.undoes)],
);

export const identityLinks = table(
  'identity_links',
  {
    id: text('id').primaryKey(),
    identifierId: text('identifier_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    customerId: text('customer_id')
      .notNull()
      .references(() => customers.id, { onDelete: 'cascade' }),
    /** 0 to 4, see `lib/identity/rules.ts`. */
    assurance: integer('assurance').notNull(),
    validFrom: instant('valid_from').notNull(),
    validTo: instant('valid_to'),
    openedBy: text('opened_by').notNull(),
    closedBy: text('closed_by'),
  },
  (links) => [
    // At most one open link: each fact has exactly one owner at any time.
    uniqueIndex('identity_links_one_open').on(links.identifierId).where(sql`valid_to is null`),
    index('identity_links_customer').on(links.customerId),
    index('identity_links_opened_by').on(links.openedBy),
    index('identity_links_closed_by').on(links.closedBy),
  ],
);

/** Pairs that must never be linked again. The smaller id comes first. */
export const identitySeparations = table(
  'identity_separations',
  {
    firstId: text('first_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    secondId: text('second_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    operationId: text('operation_id').notNull(),
    at: instant('at').notNull(),
  },
  (separations) => [
    primaryKey({ columns: [separations.firstId, separations.secondId] }),
    index('identity_separations_second').on(separations.secondId),
  ],
);

/** How sure we are of an attribute: verified beats typed beats inferred. */
export type Provenance = 'verified' | 'typed' | 'inferred';

/** What is said about a person (first name, sizes, interests), each with where it came from. */
export const attributes = table(
  'attributes',
  {
    id: text('id').primaryKey(),
    identifierId: text('identifier_id')
      .notNull()
      .references(() => identifiers.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    value: text('value').notNull(),
    provenance: text('provenance').$type<Provenance>().notNull(),
    /** The screen or provider it came from, as a key of the message files. */
    source: text('source').notNull(),
    at: instant('at').notNull(),
  },
  (attributes) => [index('attributes_identifier').on(attributes.identifierId, attributes.name)],
);
