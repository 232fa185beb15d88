/** The built-in mailbox of the demo: what SMTP would have carried. Not a query of the shop, so not in queries.ts. */
import 'server-only';
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import { db, transaction } from '@/db/client';
import { mailbox } from '@/db/schema/mail';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';

const NEWEST = 100;

export type MailboxLine = { id: string; recipient: string; subject: string; at: Date; unread: boolean };
export type MailboxMail = MailboxLine & { html: string; plain: string; headers: Record<string, string> };

/** Whose mails: those to addresses with these keyed codes, or everybody's. */
export type MailboxOwner = readonly string[] | 'everybody';

const ofOwner = (owner: MailboxOwner) =>
  owner === 'everybody' ? undefined : inArray(mailbox.recipientLookup, [...owner]);

/** The newest mails first; null where there is no demo and so no mailbox. */
export async function listMailbox(owner: MailboxOwner): Promise<MailboxLine[] | null> {
  if (!env().demo) return null;
  const rows = await db
    .select({
      id: mailbox.id,
      recipient: mailbox.recipient,
      subject: mailbox.subject,
      at: mailbox.at,
      openedAt: mailbox.openedAt,
    })
    .from(mailbox)
    .where(ofOwner(owner))
    .orderBy(desc(mailbox.at), desc(mailbox.id))
    .limit(NEWEST);
  return rows.map(({ openedAt, ...line }) => ({ ...line, unread: openedAt === null }));
}

export async function getMailboxMail(id: string, owner: MailboxOwner): Promise<MailboxMail | null> {
  if (!env().demo) return null;
  const [row] = await db
    .select()
    .from(mailbox)
    .where(and(eq(mailbox.id, id), ofOwner(owner)));
  if (!row) return null;
  const { recipient, subject, at, html, plain, openedAt } = row;
  return { id, recipient, subject, at, html, plain, unread: openedAt === null, headers: JSON.parse(row.headers) };
}

/** Notes that a mail was read. A separate step: opening a page changes nothing. */
export async function markOpened(id: string): Promise<void> {
  if (!env().demo) return;
  await transaction((tx) =>
    tx
      .update(mailbox)
      .set({ openedAt: now() })
      .where(and(eq(mailbox.id, id), isNull(mailbox.openedAt))),
  );
}
