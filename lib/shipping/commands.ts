import 'server-only';
import { and, eq } from 'drizzle-orm';
import { type Transaction, transaction } from '@/db/client';
import { addresses } from '@/db/schema/account';
import type { PostalAddress } from '@/db/schema/orders';
import { sendSecurityNotice } from '@/lib/identity/security-notice';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { fail, ok, type Result } from '@/lib/platform/result';
import { listAddresses } from './queries';

const MAX_ADDRESSES = 20;
const samePlace = (one: PostalAddress, other: PostalAddress) =>
  (['name', 'street', 'extra', 'postcode', 'city', 'country'] as const).every((part) => one[part] === other[part]);

/** Adds an address to an account's book, or changes the one with `id`. The first one, and one that asks for it, is preferred. */
export function saveAddress(
  identifierId: string,
  address: PostalAddress,
  { id, preferred = false }: { id?: string; preferred?: boolean } = {},
): Promise<Result<string, 'unknown' | 'too-many'>> {
  return transaction(async (tx) => {
    const book = await listAddresses(identifierId);
    if (id && !book.some((one) => one.id === id)) return fail('unknown');
    // The same place twice is one entry, so that every checkout may offer to save.
    const known = id ?? book.find((one) => samePlace(one, address))?.id;
    if (!known && book.length >= MAX_ADDRESSES) return fail('too-many');
    const saved = known ?? newId();
    const first = book.every((one) => one.id === saved || !one.preferred);
    if (known) {
      await tx.update(addresses).set(address).where(eq(addresses.id, known));
    } else {
      await tx.insert(addresses).values({ id: saved, identifierId, ...address, preferred: false, createdAt: now() });
    }
    const wasPreferred = book.some((one) => one.id === saved && one.preferred);
    if (preferred || first) await prefer(tx, identifierId, saved);
    const event = known ? 'address-preferred' : 'address-added';
    if (!known || (preferred && !wasPreferred)) {
      const cause = `${saved}:${now().getTime()}`;
      await sendSecurityNotice(tx, identifierId, { event, detail: address.city, cause });
    }
    return ok(saved);
  });
}

async function prefer(tx: Transaction, identifierId: string, id: string): Promise<void> {
  await tx.update(addresses).set({ preferred: false }).where(eq(addresses.identifierId, identifierId));
  await tx.update(addresses).set({ preferred: true }).where(eq(addresses.id, id));
}

export function removeAddress(identifierId: string, id: string): Promise<void> {
  return transaction(async (tx) => {
    await tx.delete(addresses).where(and(eq(addresses.identifierId, identifierId), eq(addresses.id, id)));
    const [next] = await listAddresses(identifierId);
    if (next && !next.preferred) await prefer(tx, identifierId, next.id);
  });
}
