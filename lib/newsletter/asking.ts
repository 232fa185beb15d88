import 'server-only';
import type { Transaction } from '@/db/client';
import { takeAttempt, takeNetworkAttempt } from '../identity/limits';
import { LIMITS } from './rules';

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
    !visitorId || (await takeAttempt(tx, `contact:browser:${visitorId}`, LIMITS.browser)),
    await takeNetworkAttempt(tx, 'contact:network', network, LIMITS.network),
  ];
  if (allowed.includes(false)) return 'too-many';
  const due = [
    !visitorId || (await takeAttempt(tx, `contact:asked:${visitorId}:${email}`, LIMITS.browserForAddress)),
    await takeNetworkAttempt(tx, `contact:asked-from:${email}`, network, LIMITS.networkForAddress),
  ];
  if (due.includes(false)) return 'pending';
  return (await takeAttempt(tx, `contact:address-today:${email}`, LIMITS.addressToday)) ? 'send' : 'pending';
}
