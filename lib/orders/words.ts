// Not `next-intl`, whose entry for servers needs Next: commands of the command line write mails, too.
import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/i18n/locales';
import deCheckout from '@/lib/i18n/messages/de/checkout.json';
import de from '@/lib/i18n/messages/de/orders.json';
import enCheckout from '@/lib/i18n/messages/en/checkout.json';
import en from '@/lib/i18n/messages/en/orders.json';
import plCheckout from '@/lib/i18n/messages/pl/checkout.json';
import pl from '@/lib/i18n/messages/pl/orders.json';

const MESSAGES = { en, de, pl };

/** The words of orders in a language, for what is written outside any request. */
export function orderWords(locale: Locale) {
  return createTranslator({ locale, messages: { orders: MESSAGES[locale] as typeof en }, namespace: 'orders' });
}

const METHODS: Record<Locale, Record<string, string>> = {
  en: enCheckout.method,
  de: deCheckout.method,
  pl: plCheckout.method,
};

/** What a way to pay is called; null when there was nothing to pay, or it is not offered any more. */
export function methodName(method: string | undefined, locale: Locale): string | null {
  return (method && METHODS[locale][method]) || null;
}
