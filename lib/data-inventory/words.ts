import { createTranslator } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import de from '@/lib/i18n/messages/de/privacy.json';
import en from '@/lib/i18n/messages/en/privacy.json';
import pl from '@/lib/i18n/messages/pl/privacy.json';

const MESSAGES = { en, de, pl };

/** The words of the privacy center in a language, for the download, which is no page. */
export function privacyWords(locale: Locale) {
  return createTranslator({ locale, messages: { privacy: MESSAGES[locale] as typeof en }, namespace: 'privacy' });
}

export type PrivacyWords = ReturnType<typeof privacyWords>;
