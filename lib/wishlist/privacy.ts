import 'server-only';
import { inArray } from 'drizzle-orm';
import { wishlistItems, wishlistShares, wishlists } from '@/db/schema/wishlist';
import { type Holding, personalTable } from '@/lib/data-inventory/holding';

export const WISHLIST = {
  id: 'wishlist',
  category: 'told',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you', 'programs'],
  kept: 'epoch',
  level: 0,
  tables: [
    personalTable(
      wishlists,
      {
        identifierId: 'shown',
        listId: 'shown',
        name: 'shown',
        deleted: 'shown',
        createdAt: 'shown',
        changedAt: 'shown',
      },
      { rowsOf: ({ identifierIds }) => inArray(wishlists.identifierId, identifierIds), erased: 'delete' },
    ),
    personalTable(
      wishlistItems,
      {
        identifierId: 'shown',
        listId: 'shown',
        productId: 'shown',
        hearted: 'shown',
        seenInCents: 'shown',
        seenCurrency: 'shown',
        changedAt: 'shown',
      },
      { rowsOf: ({ identifierIds }) => inArray(wishlistItems.identifierId, identifierIds), erased: 'delete' },
    ),
    personalTable(
      wishlistShares,
      { identifierId: 'shown', listId: 'shown', tokenHash: 'secret', sealedToken: 'secret', createdAt: 'shown' },
      { rowsOf: ({ identifierIds }) => inArray(wishlistShares.identifierId, identifierIds), erased: 'delete' },
    ),
  ],
} as const satisfies Holding;
