import 'server-only';
import { asc, desc, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { addresses } from '@/db/schema/account';
import type { PostalAddress } from '@/db/schema/orders';

export type SavedAddress = PostalAddress & { id: string; preferred: boolean };

/** The address book of an account, the preferred address first. */
export async function listAddresses(identifierId: string): Promise<SavedAddress[]> {
  const rows = await db
    .select()
    .from(addresses)
    .where(eq(addresses.identifierId, identifierId))
    .orderBy(desc(addresses.preferred), asc(addresses.createdAt));
  return rows.map(({ identifierId: _, createdAt: __, ...address }) => address);
}

/** One address of this account; null for another account's. */
export async function getAddress(identifierId: string, id: string): Promise<SavedAddress | null> {
  return (await listAddresses(identifierId)).find((address) => address.id === id) ?? null;
}
