import 'server-only';
import type { Transaction } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { now } from '@/lib/clock';
import type { Locale } from '@/lib/i18n/locales';
import { newId } from '@/lib/id';
import { lookupOf } from '@/lib/identity/identifiers';
import { seal } from '@/lib/secret';
import type { Mail } from './kinds';

export type NewMail = Mail & {
  /** What makes it be sent, such as `order-confirmed:<order id>`. The same cause twice is one mail. */
  cause: string;
  /** A normalized address. */
  to: string;
  locale: Locale;
};

/** What is sealed in the outbox. */
export type Letter = Mail & { to: string; locale: Locale };

/**
 * Writes a mail into the outbox, in the transaction of what causes it: it goes out if, and only if, that commits. Actions call
 * `sendAfterResponse()` (lib/mail/kick.ts) so that it goes out at once.
 */
export async function enqueueMail(tx: Transaction, { cause, ...letter }: NewMail): Promise<void> {
  const at = now();
  await tx
    .insert(outbox)
    .values({
      id: newId(),
      cause,
      kind: letter.kind,
      recipientLookup: lookupOf('email', letter.to),
      sealed: seal('outbox', JSON.stringify(letter satisfies Letter)),
      state: 'waiting',
      attempts: 0,
      nextAttemptAt: at,
      createdAt: at,
    })
    .onConflictDoNothing();
}
