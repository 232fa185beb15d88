import { createTranslator } from 'use-intl/core';
import de from '@/lib/i18n/messages/de/personalization.json';
import en from '@/lib/i18n/messages/en/personalization.json';
import pl from '@/lib/i18n/messages/pl/personalization.json';
import { perLocale } from '@/lib/i18n/per-locale';

const MESSAGES = { en, de, pl };

/** The words of personalization for answers that are no page: there `getTranslations` would read every message anew each time. */
export const personalWords = perLocale((locale) =>
  createTranslator({
    locale,
    messages: { personalization: MESSAGES[locale] as typeof en },
    namespace: 'personalization',
  }),
);

export type PersonalWords = ReturnType<typeof personalWords>;
