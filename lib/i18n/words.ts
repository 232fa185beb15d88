// Not `next-intl`, whose entry for servers needs Next: commands of the command line write mails, too.
import { type AbstractIntlMessages, createTranslator } from 'use-intl/core';
import type { Locale } from './locales';
import { perLocale } from './per-locale';
import { withShopName } from './shop-name';

/** Words for answers that are no page: there `getTranslations` would read every message anew each time. */
export function wordsOf<Messages extends AbstractIntlMessages>(messages: Record<Locale, Messages>) {
  return perLocale((locale) => createTranslator({ locale, messages: withShopName(messages[locale]) }));
}
