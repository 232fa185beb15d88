import { DAY_IN_MS, HOUR_IN_MS, MINUTE_IN_MS, shift } from '@/lib/clock';
import { isNotice, type Mail } from './kinds';

export const MAX_ATTEMPTS = 8;

/**
 * How long a worker may hold a mail. Longer than every timeout of the SMTP transport together: a row that is still `sending`
 * after it belongs to a process that died.
 */
export const LEASE_IN_MS = 5 * MINUTE_IN_MS;

/** How long an advertising mail for somebody who has paused lies before it is looked at again. */
export const HELD_FOR_MS = HOUR_IN_MS;
/** What a notice tells is true when it is written; after this it may not be any more. */
const NEWS_FOR_MS = 3 * DAY_IN_MS;

/** When to try again after `attempts` failures (one minute, doubling), or null to give up. */
export function retryAt(attempts: number, at: Date): Date | null {
  return attempts >= MAX_ATTEMPTS ? null : shift(at, 2 ** (attempts - 1) * MINUTE_IN_MS);
}

/** Whether a mail came too late to be of use: its code or link no longer works, its news is none. */
export function isOutdated({ kind, data }: Mail, createdAt: Date, at: Date): boolean {
  if (isNotice(kind) && shift(createdAt, NEWS_FOR_MS) <= at) return true;
  return 'minutes' in data && shift(createdAt, data.minutes * MINUTE_IN_MS) <= at;
}

/** Whether a server has refused the recipient for good (RFC 5321, 4.2.1: 5yz): trying again would only annoy it. */
export function isRefusal(error: { command?: string; responseCode?: number }): boolean {
  return error.command === 'RCPT TO' && (error.responseCode ?? 0) >= 500;
}
