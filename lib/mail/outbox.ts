/** The outbox as the people see it who run the shop: what waits, what was given up, and another try for it. */
import 'server-only';
import { and, asc, eq, inArray, isNull, lt, ne, or } from 'drizzle-orm';
import { db, transaction } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { now } from '@/lib/platform/clock';
import { unseal } from '@/lib/platform/secret';
import { HELD, type Letter } from './commands';

/** The state of a mail that was sealed with a secret which this shop no longer has. */
export const UNREADABLE = 'unreadable';

const MOST = 500;

export type OutboxLine = {
  id: string;
  kind: string;
  cause: string;
  state: 'waiting' | 'sending' | 'failed';
  attempts: number;
  lastError: string | null;
  createdAt: Date;
  nextAttemptAt: Date;
  /** `a…@example.com`; null when it cannot be read. */
  to: string | null;
};

function maskedAddress(sealed: string | null): string | null {
  const opened = sealed && unseal('outbox', sealed);
  if (!opened) return null;
  return (JSON.parse(opened) as Letter).to.replace(/^(.).*@/, '$1…@');
}

/** Mails that have been tried without success or were given up, the oldest first. */
export async function listTroubled(): Promise<OutboxLine[]> {
  const troubled = and(
    or(eq(outbox.state, 'failed'), and(inArray(outbox.state, ['waiting', 'sending']), lt(outbox.createdAt, now()))),
    or(isNull(outbox.lastError), ne(outbox.lastError, HELD)),
  );
  const rows = await db.select().from(outbox).where(troubled).orderBy(asc(outbox.createdAt)).limit(MOST);
  return rows.map(({ sealed, recipientLookup: _, sentAt: __, ...row }) => ({
    ...row,
    state: row.state as OutboxLine['state'],
    to: maskedAddress(sealed),
  }));
}

/** Makes mails that wait or were given up due at once, with all their tries before them; of one id or of all. Returns how many. */
export function retryMails(id: string | 'all'): Promise<number> {
  return transaction(async (tx) => {
    const which = and(
      inArray(outbox.state, ['failed', 'waiting']),
      or(isNull(outbox.lastError), ne(outbox.lastError, HELD)),
      id === 'all' ? undefined : eq(outbox.id, id),
    );
    const due = { state: 'waiting' as const, attempts: 0, nextAttemptAt: now() };
    const retried = await tx.update(outbox).set(due).where(which).returning({ id: outbox.id });
    return retried.length;
  });
}
