import { type AbstractIntlMessages, createTranslator } from 'use-intl/core';
import type { Locale } from './locales';
import { perLocale } from './per-locale';

/** Words for answers that are no page: there `getTranslations` would read every message anew each time. */
export function wordsOf<Messages extends AbstractIntlMessages>(messages: Record<Locale, Messages>) {
  return perLocale((locale) => createTranslator({ locale, messages: messages[locale] }));
}
