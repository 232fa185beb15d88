/** The only place that reads the time. Tests move it with fake timers. */
export function now(): Date {
  return new Date();
}

export const SECOND_IN_MS = 1000;
export const MINUTE_IN_MS = 60 * SECOND_IN_MS;
export const HOUR_IN_MS = 60 * MINUTE_IN_MS;
export const DAY_IN_MS = 24 * HOUR_IN_MS;

/** `at` moved by a number of milliseconds, which may be negative. */
export function shift(at: Date, byMs: number): Date {
  return new Date(at.getTime() + byMs);
}
