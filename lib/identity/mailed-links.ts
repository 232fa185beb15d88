import 'server-only';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { type ChallengePurpose, challenges } from '@/db/schema/account';
import { MINUTE_IN_MS, now, shift } from '../platform/clock';
import { findIdentifier } from './identifiers';
import { consumeNetworkRateLimit, consumeRateLimit } from './rate-limit';

/** How long such a link works: long enough that whoever asks always has one in the mailbox, whatever strangers asked before. */
export const LINK_LIFETIME_IN_MINUTES = 60;
const LEAST_LEFT_IN_MINUTES = 5;

const OF_NETWORK = { limit: 30, windowInMinutes: 60 };
const OF_ADDRESS_NOW = { limit: 1, windowInMinutes: 10 };
const OF_ADDRESS_TODAY = { limit: 10, windowInMinutes: 24 * 60 };

type Asked = { purpose: Extract<ChallengePurpose, 'privacy' | 'preferences'>; email: string; network: string | null };

/**
 * Whether a link may be mailed to an address that somebody has typed. Counts for the asking network first. An address gets a few, and
 * after that the next one only when the last has run out: strangers fill no mailbox, and its owner, who can use any of the links, is
 * never without one. There is no limit for everybody.
 */
export async function mayMailLink(tx: Transaction, { purpose, email, network }: Asked): Promise<boolean> {
  if (!(await consumeNetworkRateLimit(tx, `${purpose}:network`, network, OF_NETWORK))) return false;
  const isFirst = await consumeRateLimit(tx, `${purpose}:address:${email}`, OF_ADDRESS_NOW);
  const today = await consumeRateLimit(tx, `${purpose}:address-today:${email}`, OF_ADDRESS_TODAY);
  return (isFirst && today) || !(await hasLiveLink(purpose, email));
}

async function hasLiveLink(purpose: ChallengePurpose, email: string): Promise<boolean> {
  const address = await findIdentifier('email', email);
  if (!address) return false;
  const soonest = shift(now(), LEAST_LEFT_IN_MINUTES * MINUTE_IN_MS);
  const live = and(
    eq(challenges.emailIdentifierId, address.id),
    eq(challenges.purpose, purpose),
    isNull(challenges.consumedAt),
    gt(challenges.expiresAt, soonest),
  );
  const links = await db.select().from(challenges).where(live);
  // A pass is what a link was swapped for: nothing in a mailbox opens it.
  return links.some(({ payload }) => payload?.pass !== '1');
}
