/**
 * Empties the outbox. Several processes may do this at once: a row is claimed by moving it to `sending` with a lease.
 *
 * - The built-in mailbox gets a mail in the transaction that marks it as sent: exactly once.
 * - With SMTP nobody can know whether a server took a mail when the process dies before its answer is written down. The row
 *   stays `sending`, is claimed again after its lease and sent with the same Message-ID: at least once, and recognizable.
 */
import 'server-only';
import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { mailbox, outbox } from '@/db/schema/mail';
import { isDatabaseUnavailable } from '@/db/unavailable';
import { now, shift } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { isStopping } from '@/lib/platform/finish-before-exit';
import { logFailure, logWarning } from '@/lib/platform/log';
import { unseal } from '@/lib/platform/secret';
import { HELD, type Letter } from './commands';
import { type Templates, templateOf } from './kinds';
import { UNREADABLE } from './outbox';
import { type RenderedMail, renderMail } from './render';
import { HELD_FOR_MS, isOutdated, isRefusal, isServerAway, LEASE_IN_MS, retryAt } from './rules';
import { sendBySmtp } from './transport';

export type Claimed = typeof outbox.$inferSelect;

async function findDue(at: Date): Promise<Claimed | null> {
  const [due] = await db
    .select()
    .from(outbox)
    .where(and(inArray(outbox.state, ['waiting', 'sending']), lte(outbox.nextAttemptAt, at)))
    .orderBy(asc(outbox.nextAttemptAt), asc(outbox.createdAt))
    .limit(1);
  return due ?? null;
}

/** Takes the mail that is due the longest, or null. Locks nothing when there is none. */
export async function claimMail(): Promise<Claimed | null> {
  if (!(await findDue(now()))) return null;
  return transaction(async (tx) => {
    const at = now();
    const due = await findDue(at);
    if (!due) return null;
    const claim = { state: 'sending' as const, attempts: due.attempts + 1, nextAttemptAt: shift(at, LEASE_IN_MS) };
    await tx.update(outbox).set(claim).where(eq(outbox.id, due.id));
    return { ...due, ...claim };
  });
}

type Outcome = {
  state: 'sent' | 'dropped' | 'failed' | 'waiting';
  lastError?: string;
  nextAttemptAt?: Date;
  attempts?: number;
};

/** Writes down what became of a claim. False when the lease ran out and somebody else has the mail now. */
async function record(tx: Transaction, claimed: Claimed, outcome: Outcome): Promise<boolean> {
  const done = outcome.state === 'sent' || outcome.state === 'dropped';
  const recorded = await tx
    .update(outbox)
    .set({
      ...outcome,
      lastError: outcome.lastError ?? null,
      sentAt: outcome.state === 'sent' ? now() : null,
      // Whoever it went to and what it said is no longer needed here. A failed mail keeps it, for a retry by hand.
      ...(done && { sealed: null }),
    })
    .where(and(eq(outbox.id, claimed.id), eq(outbox.state, 'sending'), eq(outbox.attempts, claimed.attempts)))
    .returning({ id: outbox.id });
  return recorded.length === 1;
}

/** Looked at again now and then, should nobody say that the pause is over. It was no attempt to send. */
const hold = ({ attempts }: Claimed): Outcome => ({
  state: 'waiting',
  attempts: attempts - 1,
  nextAttemptAt: shift(now(), HELD_FOR_MS),
  lastError: HELD,
});

async function putIntoMailbox(tx: Transaction, { id, recipientLookup }: Claimed, mail: RenderedMail): Promise<void> {
  const headers = { From: env().mailFrom, To: mail.to, Subject: mail.subject, 'Message-ID': mail.messageId };
  await tx.insert(mailbox).values({
    id,
    recipient: mail.to,
    recipientLookup,
    subject: mail.subject,
    html: mail.html,
    plain: mail.plain,
    headers: JSON.stringify({ ...headers, ...mail.headers }),
    at: now(),
  });
}

/** What went wrong, without the words of the server, which may repeat the address. */
function codeOfError({ code, responseCode }: { code?: string; responseCode?: number }): string {
  return [code ?? 'unknown', responseCode].filter(Boolean).join(' ');
}

type Failure = { name?: string; code?: string; command?: string; responseCode?: number };

/** A mail that was given up stays, is counted by the shop's health, and waits for `npm run mails -- retry`. */
function givenUp({ id, kind }: Claimed, lastError: string): Outcome {
  logWarning(`The mail ${id} (${kind}) is given up (${lastError}): see \`npm run mails -- list\`.`);
  return { state: 'failed', lastError };
}

function failed(claimed: Claimed, failure: Failure): Outcome {
  const lastError = codeOfError(failure);
  const again = isRefusal(failure) ? null : retryAt(claimed.attempts, now());
  return again ? { state: 'waiting', nextAttemptAt: again, lastError } : givenUp(claimed, lastError);
}

async function trySmtp(smtpUrl: string, claimed: Claimed, mail: RenderedMail): Promise<'away' | undefined> {
  try {
    await sendBySmtp(smtpUrl, mail);
  } catch (error) {
    await finish(claimed, failed(claimed, error as Failure));
    return isServerAway(error as Failure) ? 'away' : undefined;
  }
  await finish(claimed, { state: 'sent' });
}

/** What the domains say about mails; put together in `lib/mails.ts`. */
export type Mailing = {
  templates: Templates;
  /** Whether advertising may go to an address (named by its lookup) now; `later` holds it. */
  mayAdvertise: (recipientLookup: string) => Promise<'yes' | 'no' | 'later'>;
};

/** Sends one claimed mail. Says `away` when the mail server could not be reached. */
export async function deliverMail(claimed: Claimed, mailing: Mailing): Promise<'away' | undefined> {
  const opened = claimed.sealed && unseal('outbox', claimed.sealed);
  // Sealed with another secret: no retry will help, unless that one comes back.
  if (!opened) return finish(claimed, givenUp(claimed, UNREADABLE));
  const letter = JSON.parse(opened) as Letter;
  const { advertises } = templateOf(mailing.templates, letter.kind);
  if (isOutdated({ ...letter, advertises }, claimed.createdAt, now())) {
    return finish(claimed, { state: 'dropped', lastError: 'outdated' });
  }
  const allowed = advertises ? await mailing.mayAdvertise(claimed.recipientLookup) : 'yes';
  if (allowed === 'no') return finish(claimed, { state: 'dropped', lastError: 'suppressed' });
  if (allowed === 'later') return finish(claimed, hold(claimed));
  const mail = renderMail(claimed.id, letter, mailing.templates);
  const { smtpUrl, demo } = env();
  if (smtpUrl) return trySmtp(smtpUrl, claimed, mail);
  if (!demo) throw new Error('SMTP_URL is not set, and the built-in mailbox exists in the demo only.');
  await transaction(async (tx) => {
    if (await record(tx, claimed, { state: 'sent' })) await putIntoMailbox(tx, claimed, mail);
  });
}

async function finish(claimed: Claimed, outcome: Outcome): Promise<undefined> {
  await transaction((tx) => record(tx, claimed, outcome));
}

/** Whatever is wrong with one mail stops no other. Only without the database nothing can be done. */
async function deliverOnItsOwn(claimed: Claimed, mailing: Mailing): Promise<'away' | undefined> {
  try {
    return await deliverMail(claimed, mailing);
  } catch (error) {
    if (isDatabaseUnavailable(error)) throw error;
    logFailure(`The mail ${claimed.id} (${claimed.kind}) could not be sent`, error);
    return finish(claimed, failed(claimed, { code: (error as Error).name }));
  }
}

/**
 * Sends everything that is due; returns how many mails were tried. Safe at any time, in several processes at once. A server that
 * cannot be reached ends the turn: the other mails would wait for its silence one by one.
 */
export async function deliverDueMails(mailing: Mailing): Promise<number> {
  let tried = 0;
  while (!isStopping()) {
    const claimed = await claimMail();
    if (!claimed) break;
    tried += 1;
    if ((await deliverOnItsOwn(claimed, mailing)) === 'away') break;
  }
  return tried;
}
