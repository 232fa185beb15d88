import 'server-only';
import { inArray } from 'drizzle-orm';
import { reviews } from '@/db/schema/catalog';
import { type Holding, personalTable } from '@/lib/data-inventory/holding';

export const REVIEWS = {
  id: 'reviews',
  category: 'told',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you', 'everyone'],
  kept: 'review',
  level: 3,
  tables: [
    personalTable(
      reviews,
      {
        id: 'shown',
        productId: 'shown',
        author: 'shown',
        rating: 'shown',
        locale: 'shown',
        title: 'shown',
        body: 'shown',
        verified: 'shown',
        at: 'shown',
        identifierId: 'shown',
        orderId: 'shown',
        changedAt: 'shown',
      },
      { rowsOf: ({ identifierIds }) => inArray(reviews.identifierId, identifierIds), erased: 'delete' },
    ),
  ],
} as const satisfies Holding;
