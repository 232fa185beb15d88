import 'server-only';
import { and, eq } from 'drizzle-orm';
import { afterCommit, type Transaction } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import type { Locale } from '@/lib/i18n/locales';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { wake } from '@/lib/platform/interval-worker';
import { lookupOf } from '@/lib/platform/lookup';
import { seal } from '@/lib/platform/secret';
import type { Mail } from './kinds';

export type NewMail = Mail & {
  /** What makes it be sent, such as `order-confirmed:<order id>`. The same cause twice is one mail. */
  cause: string;
  /** A normalized address. */
  to: string;
  locale: Locale;
};

/** Why an advertising mail waits although it is due: the person has paused. */
export const HELD = 'paused';

/** What is sealed in the outbox. */
export type Letter = Mail & { to: string; locale: Locale };

/** The worker that empties the outbox (lib/workers.ts). */
export const MAIL_WORKER = 'Sending mails';

/** Writes a mail into the outbox, in the transaction of what causes it: it goes out, soon after, if and only if that commits. */
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
  afterCommit(() => wake(MAIL_WORKER));
}

/** Whoever had paused goes on: what was held for an address is due now. */
export async function sendHeldMails(tx: Transaction, recipientLookup: string): Promise<void> {
  const held = and(
    eq(outbox.recipientLookup, recipientLookup),
    eq(outbox.state, 'waiting'),
    eq(outbox.lastError, HELD),
  );
  await tx.update(outbox).set({ nextAttemptAt: now() }).where(held);
}
