import type { Locale } from './locales';

/** English is written the British way, so its dates are, too: `5 March 2026`, `16:30`. */
export const dateLocale = (locale: Locale) => (locale === 'en' ? 'en-GB' : locale);
