import 'server-only';
import { and, eq, inArray, lt, notInArray, or } from 'drizzle-orm';
import { db } from '@/db/client';
import { challenges, linkIntents, rateLimits, sessions, stepUpGrants } from '@/db/schema/account';
import { demoIdPeople, demoIdRecords } from '@/db/schema/demo';
import { mailbox, outbox } from '@/db/schema/mail';
import { events } from '@/db/schema/personalization';
import { DAY_IN_MS, shift } from '@/lib/clock';
import { LEGAL_KINDS } from '@/lib/mail/kinds';
import { type Holding, type Person, personalTable } from './holding';

const MAILBOX_IN_DAYS = 7;
const SENT_MAIL_IN_DAYS = 30;
const IDLE_SESSION_IN_DAYS = 14;

const sessionsOf = ({ accountIds }: Person) =>
  db.select({ id: sessions.id }).from(sessions).where(inArray(sessions.accountId, accountIds));

/** We observed. */
export const OBSERVED = [
  {
    id: 'activity',
    category: 'observed',
    purposes: ['personalization', 'profile', 'offers'],
    basis: 'consent',
    roles: ['you', 'programs'],
    kept: 'activity',
    level: 0,
    tables: [
      personalTable(
        events,
        {
          id: 'shown',
          identifierId: 'shown',
          kind: 'shown',
          productId: 'shown',
          query: 'shown',
          consentEpoch: 'shown',
          at: 'shown',
        },
        { rowsOf: ({ identifierIds }) => inArray(events.identifierId, identifierIds), erased: 'delete' },
      ),
    ],
  },
  {
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
          rowsOf: (person) => inArray(stepUpGrants.sessionId, sessionsOf(person)),
          erased: 'delete',
          expired: (at) => lt(stepUpGrants.expiresAt, at),
        },
      ),
      personalTable(
        linkIntents,
        { id: 'shown', sessionId: 'shown', provider: 'shown', expiresAt: 'shown' },
        {
          rowsOf: (person) => inArray(linkIntents.sessionId, sessionsOf(person)),
          erased: 'delete',
          expired: (at) => lt(linkIntents.expiresAt, at),
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
          rowsOf: ({ accountIds }) => inArray(sessions.accountId, accountIds),
          erased: 'delete',
          expired: (at) =>
            or(lt(sessions.expiresAt, at), lt(sessions.lastSeenAt, shift(at, -IDLE_SESSION_IN_DAYS * DAY_IN_MS))),
        },
      ),
    ],
  },
  {
    id: 'codes',
    category: 'observed',
    purposes: ['essential'],
    basis: 'security',
    roles: ['programs'],
    kept: 'minutes',
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
          rowsOf: ({ identifierIds }) => inArray(challenges.emailIdentifierId, identifierIds),
          erased: 'delete',
          expired: (at) => lt(challenges.expiresAt, shift(at, -DAY_IN_MS)),
        },
      ),
      // The key is a hash of whom and what was counted; nobody can be found by it, so it only runs out.
      personalTable(
        rateLimits,
        { key: 'secret', count: 'secret', windowEndsAt: 'secret' },
        {
          rowsOf: () => inArray(rateLimits.key, []),
          erased: 'delete',
          expired: (at) => lt(rateLimits.windowEndsAt, at),
        },
      ),
    ],
  },
  {
    id: 'mails',
    category: 'observed',
    purposes: ['essential', 'newsletter'],
    basis: 'contract',
    roles: ['you', 'programs'],
    kept: 'mailbox',
    level: 3,
    tables: [
      personalTable(
        outbox,
        {
          id: 'shown',
          cause: 'secret',
          kind: 'shown',
          recipientLookup: 'secret',
          sealed: 'secret',
          state: 'shown',
          attempts: 'shown',
          nextAttemptAt: 'shown',
          createdAt: 'shown',
          sentAt: 'shown',
          lastError: 'secret',
        },
        {
          rowsOf: ({ lookups }) => inArray(outbox.recipientLookup, lookups),
          erased: 'delete',
          expired: (at) =>
            and(
              or(
                inArray(outbox.state, ['sent', 'dropped']),
                and(eq(outbox.state, 'failed'), notInArray(outbox.kind, [...LEGAL_KINDS])),
              ),
              lt(outbox.createdAt, shift(at, -SENT_MAIL_IN_DAYS * DAY_IN_MS)),
            ),
        },
      ),
      personalTable(
        mailbox,
        {
          id: 'shown',
          recipient: 'shown',
          recipientLookup: 'secret',
          subject: 'shown',
          html: 'secret',
          plain: 'shown',
          headers: 'secret',
          at: 'shown',
          openedAt: 'shown',
        },
        {
          rowsOf: ({ lookups }) => inArray(mailbox.recipientLookup, lookups),
          erased: 'delete',
          expired: (at) => lt(mailbox.at, shift(at, -MAILBOX_IN_DAYS * DAY_IN_MS)),
        },
      ),
    ],
  },
  {
    id: 'demo-id',
    category: 'observed',
    purposes: ['essential'],
    basis: 'contract',
    roles: ['you', 'programs'],
    kept: 'session',
    level: 3,
    tables: [
      personalTable(
        demoIdRecords,
        {
          model: 'shown',
          id: 'secret',
          payload: 'secret',
          grantId: 'secret',
          uid: 'secret',
          consumedAt: 'shown',
          expiresAt: 'shown',
        },
        // Keyed by the provider's own secrets: they run out by themselves within the hour.
        {
          rowsOf: () => inArray(demoIdRecords.id, []),
          erased: 'delete',
          expired: (at) => lt(demoIdRecords.expiresAt, at),
        },
      ),
      personalTable(
        demoIdPeople,
        { subject: 'shown', email: 'shown', name: 'shown', createdAt: 'shown' },
        { rowsOf: ({ addresses }) => inArray(demoIdPeople.email, addresses), erased: 'delete' },
      ),
    ],
  },
] as const satisfies Holding[];
