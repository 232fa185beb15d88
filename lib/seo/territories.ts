import type { Locale } from '../i18n/locales';

/** Languages as the Open Graph protocol writes them. */
export const TERRITORIES: Record<Locale, string> = { en: 'en_GB', de: 'de_DE', pl: 'pl_PL' };
