import 'server-only';
import { createHash } from 'node:crypto';
import type { Transaction } from '@/db/client';
import { consentWordings } from '@/db/schema/consent';
import type { Locale } from '@/lib/i18n/locales';
import de from '@/lib/i18n/messages/de/consent.json';
import en from '@/lib/i18n/messages/en/consent.json';
import pl from '@/lib/i18n/messages/pl/consent.json';
import type { Purpose } from './rules';

const MESSAGES = { en, de, pl };

export function purposeTitle(purpose: Purpose, locale: Locale): string {
  return MESSAGES[locale].purposes[purpose].title;
}

/** The exact words beside a purpose's switch and behind the banner's buttons. */
export function wordingOf(purpose: Purpose, locale: Locale): string {
  const { title, text } = MESSAGES[locale].purposes[purpose];
  return `${title}\n${text}`;
}

/** Keeps a wording once, by its hash, and returns the hash. */
export async function keepWording(tx: Transaction, purpose: Purpose, locale: Locale): Promise<string> {
  const text = wordingOf(purpose, locale);
  const hash = createHash('sha256').update(text).digest('base64url');
  await tx.insert(consentWordings).values({ hash, locale, text }).onConflictDoNothing();
  return hash;
}
