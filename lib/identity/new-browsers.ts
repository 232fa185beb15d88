import 'server-only';
import type { Transaction } from '@/db/client';
import { identifyVisitor } from './anonymous-ids';
import type { Identifier } from './identifiers';
import { consumeNetworkRateLimit, consumeRateLimit } from './rate-limit';

/** Every new browser is three rows that stay for a month: a household makes some in an hour, a program thousands. */
const NEW_BROWSERS = { limit: 120, windowInMinutes: 60 };
/** Where no network is known (this machine, a proxy that is not counted) a limit would be for everybody: only a flood meets it. */
const NEW_BROWSERS_FROM_NOWHERE = { limit: 200, windowInMinutes: 1 };

async function mayStart(tx: Transaction, network: string | null): Promise<boolean> {
  if (network) return consumeNetworkRateLimit(tx, 'new-browser', network, NEW_BROWSERS);
  return consumeRateLimit(tx, 'new-browser:nowhere', NEW_BROWSERS_FROM_NOWHERE);
}

/** A visitor for a browser that has none yet; null when its network has just made more of them than people would. */
export async function beginVisitor(tx: Transaction, token: string, network: string | null): Promise<Identifier | null> {
  return (await mayStart(tx, network)) ? identifyVisitor(tx, token) : null;
}
