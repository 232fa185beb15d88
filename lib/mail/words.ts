// Not `next-intl`, whose entry for servers needs Next: commands of the command line write mails, too.
import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/i18n/locales';
import de from '@/lib/i18n/messages/de/mail.json';
import en from '@/lib/i18n/messages/en/mail.json';
import pl from '@/lib/i18n/messages/pl/mail.json';

const MESSAGES = { en, de, pl };

/** The words of mails in a language. Mails are written outside any request, so they do not ask Next for the language. */
export function mailWords(locale: Locale) {
  return createTranslator({ locale, messages: { mail: MESSAGES[locale] as typeof en }, namespace: 'mail' });
}

export type MailWords = ReturnType<typeof mailWords>;
