import { shop } from '@/shop.config';
import { dateLocale, dayRange } from './dates';
import type { Locale } from './locales';

// Delivery days are calendar days at noon UTC, see `lib/shipping/delivery.ts`.
const DAY = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;

/** `Tue 12 May – Thu 14 May`; one day when both are the same. */
export function formatDays({ from, until }: { from: Date; until: Date }, locale: Locale): string {
  return dayRange(new Intl.DateTimeFormat(dateLocale(locale), DAY), from, until);
}

/** A moment as people write a day: `5 March 2026`. */
export function formatDay(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(dateLocale(locale), {
    dateStyle: 'long',
    timeZone: shop.timeZone,
  }).format(at);
}

/** The day of a legal deadline: counted in UTC, because it is the last millisecond of 31 December there. */
export function formatDeadline(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
