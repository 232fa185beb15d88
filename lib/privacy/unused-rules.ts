import { monthsAfter } from '@/lib/data-inventory/terms';
import { UNUSED_ACCOUNT_IN_MONTHS } from './rules';

/** Each warning stands this long before the next step, however late it was. */
const MONTHS_BETWEEN = 1;
/** Months without use after which the first warning is due, and so the second one and the end. */
export const FIRST_WARNING_AFTER_MONTHS = UNUSED_ACCOUNT_IN_MONTHS - 2 * MONTHS_BETWEEN;

export type Usage = { lastUsedAt: Date; firstWarningAt: Date | null; secondWarningAt: Date | null };
export type Step = { step: 'first-warning' | 'second-warning'; goesAt: Date } | { step: 'erase' } | null;

const later = (a: Date, b: Date) => (a > b ? a : b);

/**
 * What is to be done about an account that nobody uses. It goes after 36 months, and never without two warnings that were
 * delivered since it was last used: each at least a month before the next step, also when they were late.
 */
export function nextStep({ lastUsedAt, ...warnings }: Usage, at: Date): Step {
  const after = (months: number) => monthsAfter(lastUsedAt, UNUSED_ACCOUNT_IN_MONTHS - months);
  const valid = (warning: Date | null, since: Date) => (warning && warning > since ? warning : null);
  const first = valid(warnings.firstWarningAt, lastUsedAt);
  if (!first) {
    const goesAt = later(after(0), monthsAfter(at, 2 * MONTHS_BETWEEN));
    return at >= after(2 * MONTHS_BETWEEN) ? { step: 'first-warning', goesAt } : null;
  }
  const second = valid(warnings.secondWarningAt, first);
  if (!second) {
    const due = later(after(MONTHS_BETWEEN), monthsAfter(first, MONTHS_BETWEEN));
    return at >= due ? { step: 'second-warning', goesAt: later(after(0), monthsAfter(at, MONTHS_BETWEEN)) } : null;
  }
  return at >= later(after(0), monthsAfter(second, MONTHS_BETWEEN)) ? { step: 'erase' } : null;
}

/** When an account goes that is never used again, as far as it is known at `at`: late warnings move it. */
export function goesUnused({ lastUsedAt, firstWarningAt, secondWarningAt }: Usage, at: Date): Date {
  const end = monthsAfter(lastUsedAt, UNUSED_ACCOUNT_IN_MONTHS);
  const firstDue = monthsAfter(lastUsedAt, FIRST_WARNING_AFTER_MONTHS);
  const first = firstWarningAt && firstWarningAt > lastUsedAt ? firstWarningAt : later(at, firstDue);
  const second = secondWarningAt && secondWarningAt > first ? secondWarningAt : monthsAfter(first, MONTHS_BETWEEN);
  return later(end, monthsAfter(second, MONTHS_BETWEEN));
}
