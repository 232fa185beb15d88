import 'server-only';
import { and, eq, ne } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { contacts, suppressions } from '@/db/schema/consent';
import { identifiers } from '@/db/schema/identity';
import { recordConsent } from '../consent/commands';
import { getConsents } from '../consent/queries';
import { MAIL_PURPOSES } from '../consent/rules';
import { oneClickWording, type Wording } from '../consent/wording';
import { toLocale } from '../i18n/locales';
import { readUnsubscribeToken } from '../mail/unsubscribe-token';
import { now } from '../platform/clock';

export type Ending = {
  /** `mail-link` (the page behind the link), `one-click` (RFC 8058), `preferences`. */
  method: string;
  surface: string;
  wording: Wording;
};

/**
 * Ends all advertising to an address, by its lookup: consents are withdrawn, the contact is ended, the address suppressed.
 * Again changes nothing. Works for an address that is erased meanwhile. Coupons stay valid.
 */
export async function endContact(tx: Transaction, lookup: string, ending: Ending): Promise<void> {
  const at = now();
  await tx.insert(suppressions).values({ lookup, reason: ending.method, at }).onConflictDoNothing();
  const [address] = await tx.select().from(identifiers).where(eq(identifiers.lookup, lookup));
  if (!address) return;
  const status = await getConsents(address.id);
  for (const purpose of MAIL_PURPOSES) {
    if (status[purpose] !== 'given') continue;
    await recordConsent(tx, { identifierId: address.id, purpose, state: 'withdrawn', ...ending });
  }
  await tx
    .update(contacts)
    .set({ state: 'ended', endedAt: at })
    .where(and(eq(contacts.emailIdentifierId, address.id), ne(contacts.state, 'ended')));
}

/** Ends the notices about products; everything that waits goes with the consent. The letter is another matter. */
async function endNotices(tx: Transaction, lookup: string, ending: Ending): Promise<void> {
  const [address] = await tx.select().from(identifiers).where(eq(identifiers.lookup, lookup));
  if (!address) return;
  await recordConsent(tx, { identifierId: address.id, purpose: 'product-mails', state: 'withdrawn', ...ending });
}

/** One click in a mail program (RFC 8058). It tells no language: the answer is written down in that of the person's mails. */
export async function endByOneClick(token: string): Promise<void> {
  const lookup = readUnsubscribeToken(token)?.lookup ?? '';
  const [contact] = await db
    .select({ locale: contacts.locale })
    .from(contacts)
    .innerJoin(identifiers, eq(identifiers.id, contacts.emailIdentifierId))
    .where(eq(identifiers.lookup, lookup));
  const wording = oneClickWording(toLocale(contact?.locale));
  await endByToken(token, { method: 'one-click', surface: 'List-Unsubscribe', wording });
}

/** Follows an unsubscribe link. A forged token changes nothing, and the answer does not tell. */
export async function endByToken(token: string, ending: Ending): Promise<void> {
  const end = readUnsubscribeToken(token);
  if (!end) return;
  await transaction((tx) =>
    end.scope === 'notices' ? endNotices(tx, end.lookup, ending) : endContact(tx, end.lookup, ending),
  );
}
