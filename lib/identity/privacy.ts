import 'server-only';
import { and, eq, inArray, isNotNull, notExists, notInArray, or } from 'drizzle-orm';
import { db } from '@/db/client';
import { accounts, providerAccounts } from '@/db/schema/account';
import {
  attributes,
  customers,
  identifiers,
  identityLinks,
  identityOperations,
  identitySeparations,
} from '@/db/schema/identity';
import { type DataCategory, personalTable } from '@/lib/data-inventory/data-category';
import type { Person } from '@/lib/data-inventory/person';
import { attributesSaid, countSaid, ownAccount, removeAttribute, whatBelongsTogether } from './privacy-items';

/** Operations of this person alone: what also moved somebody else's links stays part of that person's history. */
const operationsOf = ({ identifierIds }: Person) => {
  const opened = db.select({ id: identityLinks.openedBy }).from(identityLinks);
  const closed = db.select({ id: identityLinks.closedBy }).from(identityLinks);
  const own = inArray(identityLinks.identifierId, identifierIds);
  const ofThisOperation = or(
    eq(identityLinks.openedBy, identityOperations.id),
    eq(identityLinks.closedBy, identityOperations.id),
  );
  const ofOthers = notInArray(identityLinks.identifierId, identifierIds);
  return and(
    or(
      inArray(identityOperations.actor, identifierIds),
      inArray(identityOperations.id, opened.where(own)),
      inArray(identityOperations.id, closed.where(and(own, isNotNull(identityLinks.closedBy)))),
    ),
    notExists(db.select({ id: identityLinks.id }).from(identityLinks).where(and(ofThisOperation, ofOthers))),
  );
};

export const NAME = {
  id: 'name',
  category: 'provided',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you', 'support'],
  kept: 'account',
  level: 2,
  tables: [
    personalTable(
      attributes,
      {
        id: 'shown',
        identifierId: 'shown',
        name: 'shown',
        value: 'shown',
        provenance: 'shown',
        source: 'shown',
        at: 'shown',
      },
      { rowsOf: ({ identifierIds }) => inArray(attributes.identifierId, identifierIds), erased: 'delete' },
    ),
  ],
  list: attributesSaid,
  things: countSaid,
  removals: { attribute: removeAttribute },
} as const satisfies DataCategory;

export const ACCOUNT = {
  id: 'account',
  category: 'provided',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you', 'support'],
  kept: 'account',
  level: 3,
  tables: [
    personalTable(
      providerAccounts,
      {
        identifierId: 'shown',
        accountId: 'shown',
        provider: 'shown',
        issuer: 'shown',
        subject: 'shown',
        linkedAt: 'shown',
        lastUsedAt: 'shown',
      },
      { rowsOf: ({ accountIds }) => inArray(providerAccounts.accountId, accountIds), erased: 'delete' },
    ),
    personalTable(
      accounts,
      {
        id: 'shown',
        identifierId: 'shown',
        emailIdentifierId: 'shown',
        locale: 'shown',
        createdAt: 'shown',
        lastUsedAt: 'shown',
        firstWarningAt: 'shown',
        secondWarningAt: 'shown',
      },
      { rowsOf: ({ accountIds }) => inArray(accounts.id, accountIds), erased: 'delete' },
    ),
  ],
  list: ownAccount,
} as const satisfies DataCategory;

export const IDENTITY = {
  id: 'identity',
  category: 'observed',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you', 'support'],
  kept: 'epoch',
  level: 0,
  tables: [
    personalTable(
      identityOperations,
      {
        id: 'shown',
        kind: 'shown',
        actor: 'shown',
        reason: 'shown',
        evidence: 'shown',
        at: 'shown',
        undoes: 'shown',
        idempotencyKey: 'secret',
      },
      { rowsOf: operationsOf, erased: 'delete' },
    ),
    personalTable(
      identitySeparations,
      { firstId: 'shown', secondId: 'shown', operationId: 'shown', at: 'shown' },
      {
        rowsOf: ({ identifierIds }) =>
          or(inArray(identitySeparations.firstId, identifierIds), inArray(identitySeparations.secondId, identifierIds)),
        erased: 'delete',
      },
    ),
    personalTable(
      identityLinks,
      {
        id: 'shown',
        identifierId: 'shown',
        customerId: 'shown',
        assurance: 'shown',
        validFrom: 'shown',
        validTo: 'shown',
        openedBy: 'shown',
        closedBy: 'shown',
      },
      { rowsOf: ({ identifierIds }) => inArray(identityLinks.identifierId, identifierIds), erased: 'delete' },
    ),
    personalTable(
      customers,
      { id: 'shown', createdAt: 'shown' },
      { rowsOf: ({ customerIds }) => inArray(customers.id, customerIds), erased: 'delete' },
    ),
    personalTable(
      identifiers,
      {
        id: 'shown',
        kind: 'shown',
        lookup: 'secret',
        value: 'shown',
        firstSeenAt: 'shown',
        lastSeenAt: 'shown',
        consentEpoch: 'shown',
      },
      { rowsOf: ({ identifierIds }) => inArray(identifiers.id, identifierIds), erased: 'delete' },
    ),
  ],
  list: whatBelongsTogether,
  things: ({ identifierIds }) => db.$count(identifiers, inArray(identifiers.id, identifierIds)),
} as const satisfies DataCategory;
