import 'server-only';
import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { rateLimits } from '@/db/schema/account';
import { MINUTE_IN_MS, now, shift } from '../clock';
import { keyedHash } from '../secret';

/**
 * Counts one attempt under a key (such as `sign-in:address:ada@example.com`) and says whether it is still within `limit`. The
 * key is hashed, counts whether or not the address is known, and survives a restart. Does not throw: whoever counts must not
 * roll back.
 */
export async function takeAttempt(
  tx: Transaction,
  key: string,
  { limit, windowInMinutes }: { limit: number; windowInMinutes: number },
): Promise<boolean> {
  const at = now();
  const windowEndsAt = shift(at, windowInMinutes * MINUTE_IN_MS);
  const over = sql`${rateLimits.windowEndsAt} <= ${sql.param(at, rateLimits.windowEndsAt)}`;
  const [row] = await tx
    .insert(rateLimits)
    .values({ key: keyedHash('limit', key), count: 1, windowEndsAt })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${over} then 1 else ${rateLimits.count} + 1 end`,
        windowEndsAt: sql`case when ${over} then ${sql.param(windowEndsAt, rateLimits.windowEndsAt)} else ${rateLimits.windowEndsAt} end`,
      },
    })
    .returning({ count: rateLimits.count });
  return (row?.count ?? 0) <= limit;
}
