import 'server-only';
import type { Transaction } from '@/db/client';
import { watch } from './alarms';
import { consumeNetworkRateLimit, consumeRateLimit, restoreNetworkRateLimit, restoreRateLimit } from './rate-limit';

/**
 * Wrong codes across all challenges. Six digits and ten guesses an hour are one in a hundred thousand; above a budget a code counts no
 * more, and the link in the mail still does, which nobody can guess. So no stranger's guesses keep the owner out.
 */
const OF_ADDRESS = { hour: { limit: 10, windowInMinutes: 60 }, day: { limit: 30, windowInMinutes: 24 * 60 } };
const OF_NETWORK = { hour: { limit: 30, windowInMinutes: 60 }, day: { limit: 100, windowInMinutes: 24 * 60 } };

type Guess = { emailIdentifierId: string; network: string | null };

const SPANS = ['hour', 'day'] as const;

/** Counts a guess before it is looked at. False when this address or network has none left. */
export async function takeGuess(tx: Transaction, { emailIdentifierId, network }: Guess): Promise<boolean> {
  let allowed = true;
  for (const span of SPANS) {
    const ofAddress = await consumeRateLimit(tx, `guess:address:${span}:${emailIdentifierId}`, OF_ADDRESS[span]);
    const ofNetwork = await consumeNetworkRateLimit(tx, `guess:network:${span}`, network, OF_NETWORK[span]);
    allowed = ofAddress && ofNetwork && allowed;
  }
  return allowed;
}

/** The code was right: this was no guess. */
export async function restoreGuess(tx: Transaction, { emailIdentifierId, network }: Guess): Promise<void> {
  for (const span of SPANS) {
    await restoreRateLimit(tx, `guess:address:${span}:${emailIdentifierId}`);
    await restoreNetworkRateLimit(tx, `guess:network:${span}`, network);
  }
}

/** The code was wrong. */
export const noteWrongCode = (tx: Transaction): Promise<void> => watch(tx, 'wrong-codes');
