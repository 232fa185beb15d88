import { DAY_IN_MS, HOUR_IN_MS, MINUTE_IN_MS, shift } from '@/lib/platform/clock';
import type { Mail } from './kinds';
import type { UnsubscribeScope } from './unsubscribe-token';

const LONGEST_WAIT_IN_MINUTES = 60;

/**
 * Six tries in the first hour, then one each hour: five days (RFC 5321, 4.5.4.1: "the give-up time generally needs to be at least
 * 4-5 days").
 */
export const MAX_ATTEMPTS = 125;

/**
 * How long a worker may hold a mail. Longer than every timeout of the SMTP transport together: a row that is still `sending`
 * after it belongs to a process that died.
 */
export const LEASE_IN_MS = 5 * MINUTE_IN_MS;

/** How long an advertising mail for somebody who has paused lies before it is looked at again. */
export const HELD_FOR_MS = HOUR_IN_MS;
/** What a notice tells is true when it is written; after this it may not be any more. */
const NEWS_FOR_MS = 3 * DAY_IN_MS;

/** When to try again after `attempts` failures (one minute, doubling, an hour at most), or null to give up. */
export function retryAt(attempts: number, at: Date): Date | null {
  if (attempts >= MAX_ATTEMPTS) return null;
  return shift(at, Math.min(LONGEST_WAIT_IN_MINUTES, 2 ** (attempts - 1)) * MINUTE_IN_MS);
}

/** Whether a mail came too late to be of use: its code or link no longer works, its news is none. */
export function isOutdated(
  { data, advertises }: Pick<Mail, 'data'> & { advertises?: UnsubscribeScope },
  createdAt: Date,
  at: Date,
): boolean {
  if (advertises === 'notices' && shift(createdAt, NEWS_FOR_MS) <= at) return true;
  return 'minutes' in data && shift(createdAt, data.minutes * MINUTE_IN_MS) <= at;
}

/** Whether it was the server that could not be reached, and so will not be for the next mail either. */
export function isServerAway({ code }: { code?: string }): boolean {
  return ['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'ECONNREFUSED', 'ECONNRESET', 'ETLS'].includes(code ?? '');
}

/** Whether a server has refused the recipient for good (RFC 5321, 4.2.1: 5yz): trying again would only annoy it. */
export function isRefusal(error: { command?: string; responseCode?: number }): boolean {
  return error.command === 'RCPT TO' && (error.responseCode ?? 0) >= 500;
}
