import { dateLocale } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';

/** The day of a legal deadline: counted in UTC, because it is the last millisecond of 31 December there. */
export function formatDeadline(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
