import 'server-only';
import { createHash } from 'node:crypto';
import type { Transaction } from '@/db/client';
import { consentWordings } from '@/db/schema/consent';
import type { Locale } from '@/lib/i18n/locales';
import de from '@/lib/i18n/messages/de/consent.json';
import en from '@/lib/i18n/messages/en/consent.json';
import pl from '@/lib/i18n/messages/pl/consent.json';
import { type BannerMessages, type BannerShown, bannerText } from './banner-words';
import type { BannerPurpose, Purpose } from './rules';

const MESSAGES = { en, de, pl };

/** The words that stood on a screen when an answer was given there, in the language of that screen. */
export type Wording = { locale: Locale; text: string };

export function purposeTitle(purpose: Purpose, locale: Locale): string {
  return MESSAGES[locale].purposes[purpose].title;
}

/** What the banner needs of its language, and nothing else: it stands in every page. */
export function bannerMessages(locale: Locale): BannerMessages & { label: string } {
  const { banner, purposes } = MESSAGES[locale];
  const { label, title, text, after, gpc, gpcUnseen, againTitle, againText, oneByOne, reject, accept } = banner;
  const lineOf = (purpose: BannerPurpose) => ({ title: purposes[purpose].title, line: purposes[purpose].line });
  return {
    label,
    banner: { title, text, after, gpc, gpcUnseen, againTitle, againText, oneByOne, reject, accept },
    purposes: { personalization: lineOf('personalization'), profile: lineOf('profile') },
  };
}

/** Of the banner: the same words that its component shows. */
export function bannerWording(locale: Locale, shown: BannerShown): Wording {
  return { locale, text: bannerText(MESSAGES[locale], shown) };
}

/** Beside a switch of the privacy center. */
export function switchWording(purpose: Purpose, locale: Locale): Wording {
  const { title, benefit, text } = MESSAGES[locale].purposes[purpose];
  return { locale, text: [title, benefit, text].join('\n') };
}

/** One click in a mail program (RFC 8058), which shows words of its own. */
export function oneClickWording(locale: Locale): Wording {
  return { locale, text: MESSAGES[locale].oneClick };
}

export function hashOfWording(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Keeps a wording once, by its hash, and returns the hash. Nothing about a person may stand in it. */
export async function keepWording(tx: Transaction, { locale, text }: Wording): Promise<string> {
  const hash = hashOfWording(text);
  await tx.insert(consentWordings).values({ hash, locale, text }).onConflictDoNothing();
  return hash;
}
