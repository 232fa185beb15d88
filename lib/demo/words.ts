import { createTranslator } from 'use-intl/core';
import de from '@/lib/i18n/messages/de/demo.json';
import en from '@/lib/i18n/messages/en/demo.json';
import pl from '@/lib/i18n/messages/pl/demo.json';
import { perLocale } from '@/lib/i18n/per-locale';

const MESSAGES = { en, de, pl };

/** The words of the demo for answers that are no page: see `personalWords`. */
export const demoWords = perLocale((locale) =>
  createTranslator({
    locale,
    messages: { demo: MESSAGES[locale] as typeof en },
    namespace: 'demo',
  }),
);
