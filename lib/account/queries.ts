import 'server-only';
import { asc, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { providerAccounts } from '@/db/schema/account';

export type ConnectedProvider = { identifierId: string; provider: string; linkedAt: Date; lastUsedAt: Date };

/** The providers that sign in to an account, the oldest first. */
export async function listProviders(accountId: string): Promise<ConnectedProvider[]> {
  const { identifierId, provider, linkedAt, lastUsedAt } = providerAccounts;
  return db
    .select({ identifierId, provider, linkedAt, lastUsedAt })
    .from(providerAccounts)
    .where(eq(providerAccounts.accountId, accountId))
    .orderBy(asc(linkedAt));
}
