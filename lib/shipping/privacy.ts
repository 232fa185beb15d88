import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { addresses } from '@/db/schema/account';
import { type DataCategory, personalTable } from '@/lib/data-inventory/data-category';
import type { Asked, Item } from '@/lib/data-inventory/item';
import { deleting } from '@/lib/data-inventory/removal';

async function addressBook({ ids }: Asked): Promise<Item[]> {
  const rows = await db.select().from(addresses).where(inArray(addresses.identifierId, ids));
  return rows.map(({ id, name, street, postcode, city, createdAt }) => ({
    text: `${name}, ${street}, ${postcode} ${city}`,
    at: createdAt,
    remove: { kind: 'address', id },
  }));
}

export const ADDRESSES = {
  id: 'addresses',
  category: 'provided',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you', 'support'],
  kept: 'account',
  level: 3,
  tables: [
    personalTable(
      addresses,
      {
        id: 'shown',
        identifierId: 'shown',
        name: 'shown',
        street: 'shown',
        extra: 'shown',
        postcode: 'shown',
        city: 'shown',
        country: 'shown',
        phone: 'shown',
        preferred: 'shown',
        createdAt: 'shown',
      },
      { rowsOf: ({ identifierIds }) => inArray(addresses.identifierId, identifierIds), erased: 'delete' },
    ),
  ],
  list: addressBook,
  removals: {
    address: deleting(addresses, (ids, id) => and(inArray(addresses.identifierId, ids), eq(addresses.id, id))),
  },
} as const satisfies DataCategory;
