import 'server-only';
import { inArray } from 'drizzle-orm';
import { addresses } from '@/db/schema/account';
import { reviews } from '@/db/schema/catalog';
import { attributes } from '@/db/schema/identity';
import { dismissals } from '@/db/schema/personalization';
import { privacyPreferences } from '@/db/schema/privacy';
import { wishlistItems, wishlistShares, wishlists } from '@/db/schema/wishlist';
import { type Holding, personalTable } from './holding';

/** You told us. */
export const TOLD = [
  {
    id: 'name',
    category: 'told',
    purposes: ['essential'],
    basis: 'contract',
    roles: ['you', 'support'],
    kept: 'account',
    level: 2,
    tables: [
      personalTable(
        attributes,
        {
          id: 'shown',
          identifierId: 'shown',
          name: 'shown',
          value: 'shown',
          provenance: 'shown',
          source: 'shown',
          at: 'shown',
        },
        { rowsOf: ({ identifierIds }) => inArray(attributes.identifierId, identifierIds), erased: 'delete' },
      ),
    ],
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
    id: 'dismissals',
    category: 'told',
    purposes: ['personalization', 'profile'],
    basis: 'consent',
    roles: ['you', 'programs'],
    kept: 'account',
    level: 0,
    tables: [
      personalTable(
        dismissals,
        { identifierId: 'shown', subjectKind: 'shown', subjectId: 'shown', reason: 'shown', at: 'shown' },
        { rowsOf: ({ identifierIds }) => inArray(dismissals.identifierId, identifierIds), erased: 'delete' },
      ),
    ],
  },
  {
    id: 'preferences',
    category: 'told',
    purposes: ['essential'],
    basis: 'accountability',
    roles: ['you', 'programs'],
    kept: 'account',
    level: 0,
    tables: [
      personalTable(
        privacyPreferences,
        { identifierId: 'shown', keepActivityInMonths: 'shown', pausedAt: 'shown' },
        { rowsOf: ({ identifierIds }) => inArray(privacyPreferences.identifierId, identifierIds), erased: 'delete' },
      ),
    ],
  },
] as const satisfies Holding[];
