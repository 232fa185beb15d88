import { DAY_IN_MS, shift } from '../platform/clock';

/** How long activity may be kept, to choose from. */
export const KEEP_IN_MONTHS = [3, 12, 24] as const;
export type KeepInMonths = (typeof KEEP_IN_MONTHS)[number];
export const DEFAULT_KEEP_IN_MONTHS: KeepInMonths = 12;

/** Since the last use: of a browser that nobody has an account or an address with, and of every cart. */
export const IDLE_IN_DAYS = 30;
export const UNUSED_ACCOUNT_IN_MONTHS = 36;
export const ERASURE_RECORD_IN_DAYS = 3 * 365;

/** When the record of an erasure goes. */
export const recordGoesAt = (erasedAt: Date) => shift(erasedAt, ERASURE_RECORD_IN_DAYS * DAY_IN_MS);

export function isKeepInMonths(value: number): value is KeepInMonths {
  return KEEP_IN_MONTHS.includes(value as KeepInMonths);
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
