import 'server-only';
import { inArray } from 'drizzle-orm';
import { checkouts } from '@/db/schema/orders';
import { type DataCategory, personalTable } from '@/lib/data-inventory/data-category';
import { idle } from '@/lib/data-inventory/idle';

export const CHECKOUT = {
  id: 'checkout',
  category: 'provided',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you', 'programs'],
  kept: 'cart',
  level: 0,
  tables: [
    personalTable(
      checkouts,
      {
        identifierId: 'shown',
        id: 'shown',
        email: 'shown',
        address: 'shown',
        delivery: 'shown',
        note: 'shown',
        gifts: 'shown',
        orderId: 'shown',
        changedAt: 'shown',
      },
      {
        rowsOf: ({ identifierIds }) => inArray(checkouts.identifierId, identifierIds),
        erased: 'delete',
        retention: idle(checkouts.identifierId),
      },
    ),
  ],
} as const satisfies DataCategory;
