import { DAY_IN_MS, shift } from '../clock';
import type { Holding, RetentionRule } from './registry/holding';

/** How long activity may be kept, to choose from. */
export const KEEP_IN_MONTHS = [3, 12, 24] as const;
export type KeepInMonths = (typeof KEEP_IN_MONTHS)[number];
export const DEFAULT_KEEP_IN_MONTHS: KeepInMonths = 12;

export const VISITOR_EPOCH_IN_DAYS = 30;
export const UNUSED_ACCOUNT_IN_MONTHS = 36;
export const ERASURE_RECORD_IN_DAYS = 3 * 365;

/** When the record of an erasure goes. */
export const recordGoesAt = (erasedAt: Date) => shift(erasedAt, ERASURE_RECORD_IN_DAYS * DAY_IN_MS);

export function isKeepInMonths(value: number): value is KeepInMonths {
  return KEEP_IN_MONTHS.includes(value as KeepInMonths);
}

/** The same day and time so many months earlier; the last day of the month where that day does not exist. */
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

/** The dates of one person from which every "kept until" follows. */
export type Milestones = {
  visitorSince: Date | null;
  accountLastUsedAt: Date | null;
  newestActivityAt: Date | null;
  keepInMonths: number;
  newestMailAt: Date | null;
  sessionsUntil: Date | null;
  ordersUntil: Date | null;
};

/** The day on which the last of it goes by itself; null where no date can be given because it hangs on what the person does. */
export function keptUntil(kept: RetentionRule, person: Milestones): Date | null {
  const accountUntil = person.accountLastUsedAt && monthsAfter(person.accountLastUsedAt, UNUSED_ACCOUNT_IN_MONTHS);
  switch (kept) {
    case 'epoch':
      return accountUntil ?? (person.visitorSince && shift(person.visitorSince, VISITOR_EPOCH_IN_DAYS * DAY_IN_MS));
    case 'account':
      return accountUntil;
    case 'activity':
      return person.newestActivityAt && monthsAfter(person.newestActivityAt, person.keepInMonths);
    case 'mailbox':
      return person.newestMailAt && shift(person.newestMailAt, 30 * DAY_IN_MS);
    case 'session':
      return person.sessionsUntil;
    case 'order-law':
      return person.ordersUntil;
    default:
      return null;
  }
}

/** Whether a person with this proof may be shown a holding. */
export function isShownAt(level: Holding['level'], holding: Pick<Holding, 'level' | 'roles'>): boolean {
  return holding.level <= level;
}
