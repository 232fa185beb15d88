import { DAY_IN_MS, HOUR_IN_MS, shift } from '../platform/clock';

/** How long activity may be kept, to choose from. */
export const KEEP_IN_MONTHS = [3, 12, 24] as const;
export type KeepInMonths = (typeof KEEP_IN_MONTHS)[number];
export const DEFAULT_KEEP_IN_MONTHS: KeepInMonths = 12;

/** Since the last use: of a browser that nobody has an account or an address with, and of every cart. */
export const IDLE_IN_DAYS = 30;
export function isKeepInMonths(value: number): value is KeepInMonths {
  return KEEP_IN_MONTHS.includes(value as KeepInMonths);
}

/** How long something is kept. */
export type Term = { hours: number } | { days: number } | { months: number };

/** Kept until the moment that is named, and no longer. */
export const UNTIL_THEN: Term = { hours: 0 };

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/**
 * The moment before which everything is at least so many months old, as `monthsAfter` counts: it is always the day on which a
 * thing's time is over, never a day later because a month is short.
 */
function wholeMonthsBefore(at: Date, months: number): Date {
  const month = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months, 1));
  const days = daysIn(month.getUTCFullYear(), month.getUTCMonth());
  const day = at.getUTCDate();
  // The 30th of March: all of February is over.
  if (day > days) return new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1));
  const before = new Date(at);
  before.setUTCDate(1);
  before.setUTCMonth(at.getUTCMonth() - months);
  // The 28th of February is the day of everything from the 28th to the 31st of January.
  before.setUTCDate(day === daysIn(at.getUTCFullYear(), at.getUTCMonth()) ? days : day);
  return before;
}

/** When something that began to count at `since` goes. */
export function after(since: Date, term: Term): Date {
  if ('months' in term) return monthsAfter(since, term.months);
  return shift(since, 'days' in term ? term.days * DAY_IN_MS : term.hours * HOUR_IN_MS);
}

/** Whatever began to count before this moment is due at `at`. */
export function dueBefore(at: Date, term: Term): Date {
  if ('months' in term) return wholeMonthsBefore(at, term.months);
  return shift(at, 'days' in term ? -term.days * DAY_IN_MS : -term.hours * HOUR_IN_MS);
}

/** The same day and time so many months earlier or later; the last day of the month where that day does not exist. */
export function monthsBefore(at: Date, months: number): Date {
  return monthsAfter(at, -months);
}

export function monthsAfter(at: Date, months: number): Date {
  const moved = new Date(at);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(at.getUTCDate(), lastDay));
  return moved;
}
