import 'server-only';
import { inArray } from 'drizzle-orm';
import { addresses } from '@/db/schema/account';
import { type Holding, personalTable } from '@/lib/data-inventory/holding';

export const ADDRESSES = {
  id: 'addresses',
  category: 'told',
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
} as const satisfies Holding;
