import 'server-only';
import { and, eq, inArray, notInArray, or } from 'drizzle-orm';
import { db } from '@/db/client';
import { mailbox, outbox } from '@/db/schema/mail';
import { type DataCategory, personalTable } from '@/lib/data-inventory/data-category';
import type { Person } from '@/lib/data-inventory/person';
import { runsOut } from '@/lib/data-inventory/retention';
import { LEGAL_KINDS } from './kinds';

const MAILBOX_IN_DAYS = 7;
const SENT_MAIL_IN_DAYS = 30;

const outboxOf = ({ lookups }: Person) => inArray(outbox.recipientLookup, lookups);
const mailboxOf = ({ lookups }: Person) => inArray(mailbox.recipientLookup, lookups);

/** A mail that the law asks for and that could not be delivered yet is not let go of; one that waits is still to be sent. */
const doneWith = or(
  inArray(outbox.state, ['sent', 'dropped']),
  and(eq(outbox.state, 'failed'), notInArray(outbox.kind, [...LEGAL_KINDS])),
);

/** In the demo a sent mail lies in the built-in mailbox, too: it is the same mail. */
async function mailsToThem({ lookups }: Person): Promise<number> {
  const sent = await db.select({ id: outbox.id }).from(outbox).where(inArray(outbox.recipientLookup, lookups));
  const kept = await db.select({ id: mailbox.id }).from(mailbox).where(inArray(mailbox.recipientLookup, lookups));
  return new Set([...sent, ...kept].map(({ id }) => id)).size;
}

export const MAILS = {
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
  things: mailsToThem,
} as const satisfies DataCategory;
