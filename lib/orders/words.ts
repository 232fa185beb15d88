// Not `next-intl`, whose entry for servers needs Next: commands of the command line write mails, too.
import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/i18n/locales';
import de from '@/lib/i18n/messages/de/orders.json';
import en from '@/lib/i18n/messages/en/orders.json';
import pl from '@/lib/i18n/messages/pl/orders.json';

const MESSAGES = { en, de, pl };

/** The words of orders in a language, for what is written outside any request. */
export function orderWords(locale: Locale) {
  return createTranslator({ locale, messages: { orders: MESSAGES[locale] as typeof en }, namespace: 'orders' });
}
