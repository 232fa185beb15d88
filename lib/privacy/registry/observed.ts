import 'server-only';
import { and, eq, inArray, notInArray, or } from 'drizzle-orm';
import { db } from '@/db/client';
import { challenges, linkIntents, rateLimits, sessions, stepUpGrants } from '@/db/schema/account';
import { mailbox, outbox } from '@/db/schema/mail';
import { events } from '@/db/schema/personalization';
import { LEGAL_KINDS } from '@/lib/mail/kinds';
import { UNTIL_THEN } from '../terms';
import { CHOSEN_PERIOD } from './chosen-period';
import { type Holding, personalTable } from './holding';
import type { Person } from './person-keys';
import { runsOut } from './retention';

const MAILBOX_IN_DAYS = 7;
const SENT_MAIL_IN_DAYS = 30;
const IDLE_SESSION_IN_DAYS = 14;

const sessionsOf = ({ accountIds }: Person) =>
  db.select({ id: sessions.id }).from(sessions).where(inArray(sessions.accountId, accountIds));

const grantsOf = (person: Person) => inArray(stepUpGrants.sessionId, sessionsOf(person));
const intentsOf = (person: Person) => inArray(linkIntents.sessionId, sessionsOf(person));
const ownSessions = ({ accountIds }: Person) => inArray(sessions.accountId, accountIds);
const challengesOf = ({ identifierIds }: Person) => inArray(challenges.emailIdentifierId, identifierIds);
const nobodysCounters = () => inArray(rateLimits.key, []);
const outboxOf = ({ lookups }: Person) => inArray(outbox.recipientLookup, lookups);
const mailboxOf = ({ lookups }: Person) => inArray(mailbox.recipientLookup, lookups);

/** A mail that the law asks for and that could not be delivered yet is not let go of; one that waits is still to be sent. */
const doneWith = or(
  inArray(outbox.state, ['sent', 'dropped']),
  and(eq(outbox.state, 'failed'), notInArray(outbox.kind, [...LEGAL_KINDS])),
);

/** We observed. */
export const OBSERVED = [
  {
    id: 'activity',
    category: 'observed',
    purposes: ['personalization', 'profile'],
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
          visitEndsAt: 'shown',
        },
        {
          rowsOf: ({ identifierIds }) => inArray(events.identifierId, identifierIds),
          erased: 'delete',
          retention: CHOSEN_PERIOD,
        },
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
  },
  {
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
          rowsOf: outboxOf,
          erased: 'delete',
          retention: runsOut(outbox, outboxOf, [
            { of: doneWith, since: outbox.createdAt, term: { days: SENT_MAIL_IN_DAYS } },
          ]),
        },
      ),
      personalTable(
        mailbox,
        {
          id: 'shown',
          recipient: 'shown',
          recipientLookup: 'secret',
          // Subject and text carry codes and links that open something.
          subject: 'secret',
          html: 'secret',
          plain: 'secret',
          headers: 'secret',
          at: 'shown',
          openedAt: 'shown',
        },
        {
          rowsOf: mailboxOf,
          erased: 'delete',
          retention: runsOut(mailbox, mailboxOf, [{ since: mailbox.at, term: { days: MAILBOX_IN_DAYS } }]),
        },
      ),
    ],
  },
] as const satisfies Holding[];
