import 'server-only';
import { eq } from 'drizzle-orm';
import { db, transaction } from '@/db/client';
import { contacts, type SubscriptionState, suppressions } from '@/db/schema/consent';
import { recordConsent } from '../consent/commands';
import { getConsents } from '../consent/queries';
import { MAIL_PURPOSES } from '../consent/rules';
import { type Locale, toLocale } from '../i18n/locales';
import { bestAttribute, setAttribute } from '../identity/attributes';
import type { Identifier } from '../identity/identifiers';
import { now } from '../platform/clock';
import { endContact } from './ending';
import { preferencesWording, stopAllWording } from './wording';

type MailPurpose = (typeof MAIL_PURPOSES)[number];

export type Preferences = {
  address: string;
  firstName: string;
  language: Locale;
  state: SubscriptionState | null;
  purposes: Record<MailPurpose, boolean>;
};

/** What an address gets and is called. The caller has proven it, see portal.ts. */
export async function getPreferences(address: Identifier): Promise<Preferences> {
  const [contact] = await db.select().from(contacts).where(eq(contacts.emailIdentifierId, address.id));
  const status = await getConsents(address.id);
  return {
    address: address.value ?? '',
    firstName: (await bestAttribute([address.id], 'firstName')) ?? '',
    language: toLocale(contact?.locale),
    state: contact?.state ?? null,
    purposes: { newsletter: status.newsletter === 'given', 'product-mails': status['product-mails'] === 'given' },
  };
}

type Change = {
  firstName: string;
  language: Locale;
  purposes: Record<MailPurpose, boolean>;
  method: string;
  /** The language of the page, which need not be that of the mails. */
  pageLocale: Locale;
};

/** Keeps what was chosen. Whoever opened the portal has proven the address, so a new yes needs no second mail. */
export function changePreferences(address: Identifier, change: Change): Promise<void> {
  return transaction(async (tx) => {
    const { firstName, language, purposes, method, pageLocale } = change;
    const answer = { identifierId: address.id, method, surface: '/newsletter/preferences' };
    const before = await getPreferences(address);
    for (const purpose of MAIL_PURPOSES) {
      if (purposes[purpose] === before.purposes[purpose]) continue;
      const wording = preferencesWording(purpose, pageLocale);
      await recordConsent(tx, { ...answer, wording, purpose, state: purposes[purpose] ? 'given' : 'withdrawn' });
    }
    const at = now();
    const wanted = MAIL_PURPOSES.some((purpose) => purposes[purpose]);
    if (wanted) {
      const confirmed = { state: 'confirmed' as const, locale: language, endedAt: null };
      await tx
        .insert(contacts)
        .values({
          ...confirmed,
          emailIdentifierId: address.id,
          surface: 'newsletter',
          requestedAt: at,
          confirmedAt: at,
        })
        .onConflictDoUpdate({ target: contacts.emailIdentifierId, set: confirmed });
      await tx.delete(suppressions).where(eq(suppressions.lookup, address.lookup));
    } else {
      await tx.update(contacts).set({ locale: language }).where(eq(contacts.emailIdentifierId, address.id));
    }
    if (firstName !== before.firstName) {
      const said = { name: 'firstName', value: firstName, provenance: 'typed' as const, source: 'preferences' };
      await setAttribute(tx, address.id, said);
    }
  });
}

/** Ends everything at once. */
export function stopAll(address: Identifier, locale: Locale): Promise<void> {
  const ending = { method: 'preferences', surface: '/newsletter/preferences', wording: stopAllWording(locale) };
  return transaction((tx) => endContact(tx, address.lookup, ending));
}
