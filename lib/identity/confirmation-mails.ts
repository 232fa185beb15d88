import 'server-only';
import type { Transaction } from '@/db/client';
import { consumeNetworkRateLimit, consumeRateLimit } from './rate-limit';

export const CONFIRMATION_IN_HOURS = 72;

/** What can be asked for before anybody has to wait. Per address nothing is said about it; the answer is always the same. */
export const LIMITS = {
  browserForAddress: { limit: 1, windowInMinutes: 10 },
  networkForAddress: { limit: 3, windowInMinutes: 60 },
  addressToday: { limit: 20, windowInMinutes: 24 * 60 },
  browser: { limit: 12, windowInMinutes: 60 },
  network: { limit: 60, windowInMinutes: 60 },
};

export type Asker = {
  /** A normalized address. */
  email: string;
  /** The epoch of the asking browser; null where somebody signed in asks. */
  visitorId: string | null;
  network: string | null;
};

/**
 * Whether a confirmation may be mailed to a typed address. `too-many` speaks of the asking browser or network only. `pending`
 * sends nothing and is not told: the answer already says that a mail from before works, too. What counts first is who asks, so
 * that no stranger's requests use up the chance of the address's owner; the address itself is counted softly, against floods.
 */
export async function takeConfirmationMail(
  tx: Transaction,
  { email, visitorId, network }: Asker,
): Promise<'send' | 'pending' | 'too-many'> {
  const allowed = [
    !visitorId || (await consumeRateLimit(tx, `contact:browser:${visitorId}`, LIMITS.browser)),
    await consumeNetworkRateLimit(tx, 'contact:network', network, LIMITS.network),
  ];
  if (allowed.includes(false)) return 'too-many';
  const due = [
    !visitorId || (await consumeRateLimit(tx, `contact:asked:${visitorId}:${email}`, LIMITS.browserForAddress)),
    await consumeNetworkRateLimit(tx, `contact:asked-from:${email}`, network, LIMITS.networkForAddress),
  ];
  if (due.includes(false)) return 'pending';
  return (await consumeRateLimit(tx, `contact:address-today:${email}`, LIMITS.addressToday)) ? 'send' : 'pending';
}
