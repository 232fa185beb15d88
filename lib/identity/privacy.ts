import 'server-only';
import { and, eq, inArray, isNotNull, notExists, notInArray, or } from 'drizzle-orm';
import { db } from '@/db/client';
import {
  accounts,
  challenges,
  linkIntents,
  providerAccounts,
  rateLimits,
  sessions,
  stepUpGrants,
} from '@/db/schema/account';
import {
  attributes,
  customers,
  identifiers,
  identityLinks,
  identityOperations,
  identitySeparations,
} from '@/db/schema/identity';
import { type Holding, personalTable } from '@/lib/data-inventory/holding';
import type { Person } from '@/lib/data-inventory/person';
import { runsOut } from '@/lib/data-inventory/retention';
import { UNTIL_THEN } from '@/lib/data-inventory/terms';

const IDLE_SESSION_IN_DAYS = 14;

const sessionsOf = ({ accountIds }: Person) =>
  db.select({ id: sessions.id }).from(sessions).where(inArray(sessions.accountId, accountIds));

const grantsOf = (person: Person) => inArray(stepUpGrants.sessionId, sessionsOf(person));
const intentsOf = (person: Person) => inArray(linkIntents.sessionId, sessionsOf(person));
const ownSessions = ({ accountIds }: Person) => inArray(sessions.accountId, accountIds);
const challengesOf = ({ identifierIds }: Person) => inArray(challenges.emailIdentifierId, identifierIds);
const nobodysCounters = () => inArray(rateLimits.key, []);

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
  category: 'told',
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
} as const satisfies Holding;

export const SESSIONS = {
  id: 'sessions',
  category: 'observed',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you', 'programs'],
  kept: 'session',
  level: 3,
  tables: [
    personalTable(
      stepUpGrants,
      { id: 'shown', sessionId: 'shown', scope: 'shown', expiresAt: 'shown' },
      {
        rowsOf: grantsOf,
        erased: 'delete',
        retention: runsOut(stepUpGrants, grantsOf, [{ since: stepUpGrants.expiresAt, term: UNTIL_THEN }]),
      },
    ),
    personalTable(
      linkIntents,
      { id: 'shown', sessionId: 'shown', provider: 'shown', expiresAt: 'shown' },
      {
        rowsOf: intentsOf,
        erased: 'delete',
        retention: runsOut(linkIntents, intentsOf, [{ since: linkIntents.expiresAt, term: UNTIL_THEN }]),
      },
    ),
    personalTable(
      sessions,
      {
        id: 'shown',
        tokenHash: 'secret',
        accountId: 'shown',
        assurance: 'shown',
        method: 'shown',
        device: 'shown',
        sharedDevice: 'shown',
        createdAt: 'shown',
        lastSeenAt: 'shown',
        expiresAt: 'shown',
      },
      {
        rowsOf: ownSessions,
        erased: 'delete',
        retention: runsOut(sessions, ownSessions, [
          { since: sessions.expiresAt, term: UNTIL_THEN },
          { since: sessions.lastSeenAt, term: { days: IDLE_SESSION_IN_DAYS } },
        ]),
      },
    ),
  ],
} as const satisfies Holding;

export const CODES = {
  id: 'codes',
  category: 'observed',
  purposes: ['essential'],
  basis: 'security',
  roles: ['programs'],
  kept: 'code',
  level: 3,
  tables: [
    personalTable(
      challenges,
      {
        id: 'shown',
        purpose: 'shown',
        emailIdentifierId: 'shown',
        codeHash: 'secret',
        tokenHash: 'secret',
        browserHash: 'secret',
        payload: 'secret',
        triesLeft: 'shown',
        createdAt: 'shown',
        expiresAt: 'shown',
        consumedAt: 'shown',
      },
      {
        rowsOf: challengesOf,
        erased: 'delete',
        retention: runsOut(challenges, challengesOf, [{ since: challenges.expiresAt, term: { days: 1 } }]),
      },
    ),
    // The key is a hash of whom and what was counted; nobody can be found by it, so it only runs out.
    personalTable(
      rateLimits,
      { key: 'secret', count: 'secret', windowEndsAt: 'secret' },
      {
        rowsOf: nobodysCounters,
        erased: 'delete',
        retention: runsOut(rateLimits, nobodysCounters, [{ since: rateLimits.windowEndsAt, term: UNTIL_THEN }]),
      },
    ),
  ],
} as const satisfies Holding;

export const ACCOUNT = {
  id: 'account',
  category: 'told',
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
} as const satisfies Holding;

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
} as const satisfies Holding;

export const IDENTITY_COOKIES = {
  id: 'identity-cookies',
  category: 'observed',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you', 'programs'],
  kept: 'browser',
  level: 0,
  tables: [],
  cookies: ['kindling-visitor', 'kindling-session', 'kindling-browser', 'kindling-portal'],
} as const satisfies Holding;

export const SIGN_IN_COOKIES = {
  id: 'sign-in-cookies',
  category: 'observed',
  purposes: ['essential'],
  basis: 'security',
  roles: ['programs'],
  kept: 'minutes',
  level: 0,
  tables: [],
  // Set only on the way to a provider and back, for 15 minutes: the handshake's checks, and Demo ID's own.
  cookies: [
    'kindling-oidc-next',
    'kindling-oidc-state',
    'kindling-oidc-nonce',
    'kindling-oidc-verifier',
    'demo-id-session',
    'demo-id-interaction',
    'demo-id-resume',
  ],
} as const satisfies Holding;
