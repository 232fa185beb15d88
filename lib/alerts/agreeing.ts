import 'server-only';
import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { contacts, suppressions } from '@/db/schema/consent';
import { lookupOf } from '@/lib/platform/lookup';
import { recordConsent } from '../consent/commands';
import type { Wording } from '../consent/wording';
import { toLocale } from '../i18n/locales';
import { now } from '../platform/clock';

type Agreement = {
  locale: string | null | undefined;
  /** Where it was asked for, without slash. */
  surface: string;
  /** `button` in a browser that has confirmed the address, `mail-link` behind the link of the mail. */
  method: 'button' | 'mail-link';
  /** What stood on the screen with the button. */
  wording: Wording;
  /** The first step of a double opt-in, and the hash of what stood there. */
  requestedAt?: string;
  requestedWording?: string;
};

/** The consent to notices of an address that is proven, in the ledger, with its evidence. It lifts an earlier "no more mails". */
export async function agreeToNotices(
  tx: Transaction,
  { identifierId, address }: { identifierId: string; address: string },
  { locale: asked, surface, method, wording, requestedAt, requestedWording }: Agreement,
): Promise<void> {
  const [at, locale] = [now(), toLocale(asked)];
  const [contact] = await tx.select().from(contacts).where(eq(contacts.emailIdentifierId, identifierId));
  if (contact?.state !== 'confirmed') {
    const confirmed = { state: 'confirmed' as const, surface: 'notice', locale, confirmedAt: at, endedAt: null };
    const asked = { emailIdentifierId: identifierId, requestedAt: requestedAt ? new Date(requestedAt) : at };
    await tx
      .insert(contacts)
      .values({ ...asked, ...confirmed })
      .onConflictDoUpdate({ target: contacts.emailIdentifierId, set: confirmed });
  }
  await tx.delete(suppressions).where(eq(suppressions.lookup, lookupOf('email', address)));
  await recordConsent(tx, {
    identifierId,
    purpose: 'product-mails',
    state: 'given',
    method,
    surface: `/${surface}`,
    wording,
    evidence: {
      ...(requestedAt && { requestedAt, requestedOn: `/${surface}` }),
      ...(requestedWording && { requestedWording }),
      confirmedAt: at.toISOString(),
      confirmedOn: method === 'mail-link' ? '/confirm' : `/${surface}`,
    },
  });
}
