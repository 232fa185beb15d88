import 'server-only';
import { inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { challenges, linkIntents, rateLimits, sessions, stepUpGrants } from '@/db/schema/account';
import { type DataCategory, personalTable } from '@/lib/data-inventory/data-category';
import type { Person } from '@/lib/data-inventory/person';
import { runsOut } from '@/lib/data-inventory/retention';
import { UNTIL_THEN } from '@/lib/data-inventory/terms';
import { devices } from './privacy-items';

const IDLE_SESSION_IN_DAYS = 14;

const sessionsOf = ({ accountIds }: Person) =>
  db.select({ id: sessions.id }).from(sessions).where(inArray(sessions.accountId, accountIds));

const grantsOf = (person: Person) => inArray(stepUpGrants.sessionId, sessionsOf(person));
const intentsOf = (person: Person) => inArray(linkIntents.sessionId, sessionsOf(person));
const ownSessions = ({ accountIds }: Person) => inArray(sessions.accountId, accountIds);
const challengesOf = ({ identifierIds }: Person) => inArray(challenges.emailIdentifierId, identifierIds);
const nobodysCounters = () => inArray(rateLimits.key, []);

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
  list: devices,
  things: (person) => db.$count(sessions, ownSessions(person)),
} as const satisfies DataCategory;

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
  things: (person) => db.$count(challenges, challengesOf(person)),
} as const satisfies DataCategory;

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
} as const satisfies DataCategory;

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
} as const satisfies DataCategory;
