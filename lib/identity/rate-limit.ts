import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { rateLimits } from '@/db/schema/account';
import { MINUTE_IN_MS, now, shift } from '../platform/clock';
import { keyedHash } from '../platform/secret';
import { networksAround } from './device';

/** `weight`: how much one attempt counts, 1 unless said otherwise; the first of a window is always within the limit. */
export type Limit = { limit: number; windowInMinutes: number; weight?: number };

const keyOf = (key: string) => keyedHash('limit', key);

/**
 * Counts one attempt under a key (such as `sign-in:address:ada@example.com`) and says whether it is still within `limit`. The
 * key is hashed, counts whether or not the address is known, and survives a restart. A failed result takes back what was counted in
 * its transaction: what is to count all the same is counted in one of its own before.
 */
export async function consumeRateLimit(
  tx: Transaction,
  key: string,
  { limit, windowInMinutes, weight = 1 }: Limit,
): Promise<boolean> {
  const at = now();
  const windowEndsAt = shift(at, windowInMinutes * MINUTE_IN_MS);
  const over = sql`${rateLimits.windowEndsAt} <= ${sql.param(at, rateLimits.windowEndsAt)}`;
  const [row] = await tx
    .insert(rateLimits)
    .values({ key: keyOf(key), count: weight, windowEndsAt })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${over} then ${weight} else ${rateLimits.count} + ${weight} end`,
        windowEndsAt: sql`case when ${over} then ${sql.param(windowEndsAt, rateLimits.windowEndsAt)} else ${rateLimits.windowEndsAt} end`,
      },
    })
    .returning({ count: rateLimits.count });
  const count = row?.count ?? 0;
  return count <= limit || (weight > 1 && count === weight);
}

/** Takes an attempt back that turned out not to count, such as the right one among guesses. */
export async function restoreRateLimit(tx: Transaction, key: string): Promise<void> {
  const fewer = sql`case when ${rateLimits.count} > 0 then ${rateLimits.count} - 1 else 0 end`;
  await tx
    .update(rateLimits)
    .set({ count: fewer })
    .where(eq(rateLimits.key, keyOf(key)));
}

/** What counts for a network: the one of the household, and with more room those around it that one customer of a provider may hold. */
const networkLimits = (key: string, network: string, { limit, ...rest }: Limit) =>
  networksAround(network).map((around, step) => ({
    key: `${key}:${around}`,
    limit: limit * 2 ** step,
    ...rest,
  }));

/** Counts one attempt of a network (see `networkOf`; null where none is known) and of the larger ones around it. */
export async function consumeNetworkRateLimit(
  tx: Transaction,
  key: string,
  network: string | null,
  limit: Limit,
): Promise<boolean> {
  if (!network) return true;
  let allowed = true;
  for (const one of networkLimits(key, network, limit)) allowed = (await consumeRateLimit(tx, one.key, one)) && allowed;
  return allowed;
}

export async function restoreNetworkRateLimit(tx: Transaction, key: string, network: string | null): Promise<void> {
  for (const around of network ? networksAround(network) : []) await restoreRateLimit(tx, `${key}:${around}`);
}

/** Whether a key is over its limit at this moment; counts nothing. */
export async function isOverLimit(key: string, { limit }: Limit): Promise<boolean> {
  const [row] = await db
    .select()
    .from(rateLimits)
    .where(eq(rateLimits.key, keyOf(key)));
  return row !== undefined && row.windowEndsAt > now() && row.count > limit;
}
