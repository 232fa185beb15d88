import { shop } from '../../shop.config';
import type { Locale } from './locales';

/** English is written the British way, so its dates are, too: `5 March 2026`, `16:30`. */
export const dateLocale = (locale: Locale) => shop.locales[locale].dates;

/** From a day to a day, with air around the dash where Polish writes none: `śr., 25 lis – czw., 26 lis`. */
export const dayRange = (day: Intl.DateTimeFormat, from: Date, until: Date) =>
  day.formatRange(from, until).replace(/([a-z])–/, '$1 – ');

export function formatMoment(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(dateLocale(locale), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: shop.timeZone,
  }).format(at);
}
