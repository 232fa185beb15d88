import 'server-only';
import { and, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import { addresses } from '@/db/schema/account';
import { reviews } from '@/db/schema/catalog';
import { contacts } from '@/db/schema/consent';
import { attributes } from '@/db/schema/identity';
import { notices } from '@/db/schema/notices';
import { dismissals } from '@/db/schema/personalization';
import { privacyPreferences } from '@/db/schema/privacy';
import { wishlistItems, wishlistShares, wishlists } from '@/db/schema/wishlist';
import { DAY_IN_MS, HOUR_IN_MS, shift } from '@/lib/clock';
import { type Holding, personalTable } from './holding';

export const UNCONFIRMED_CONTACT_IN_HOURS = 72;
const NOTICE_IN_DAYS = 365;

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
    id: 'contact',
    category: 'told',
    purposes: ['newsletter', 'product-mails'],
    basis: 'consent',
    roles: ['you', 'support'],
    kept: 'address',
    level: 2,
    tables: [
      personalTable(
        contacts,
        {
          emailIdentifierId: 'shown',
          state: 'shown',
          locale: 'shown',
          surface: 'shown',
          requestedAt: 'shown',
          confirmedAt: 'shown',
          endedAt: 'shown',
        },
        {
          rowsOf: ({ identifierIds }) => inArray(contacts.emailIdentifierId, identifierIds),
          erased: 'delete',
          expired: (at) =>
            and(
              eq(contacts.state, 'requested'),
              lt(contacts.requestedAt, shift(at, -UNCONFIRMED_CONTACT_IN_HOURS * HOUR_IN_MS)),
            ),
        },
      ),
    ],
  },
  {
    id: 'notices',
    category: 'told',
    purposes: ['product-mails'],
    basis: 'consent',
    roles: ['you', 'programs'],
    kept: 'notice',
    level: 2,
    tables: [
      personalTable(
        notices,
        {
          id: 'shown',
          emailIdentifierId: 'shown',
          kind: 'shown',
          productId: 'shown',
          subjectId: 'shown',
          locale: 'shown',
          seenInCents: 'shown',
          seenCurrency: 'shown',
          surface: 'shown',
          requestedAt: 'shown',
          confirmedAt: 'shown',
        },
        {
          rowsOf: ({ identifierIds }) => inArray(notices.emailIdentifierId, identifierIds),
          erased: 'delete',
          expired: (at) =>
            or(
              lt(notices.requestedAt, shift(at, -NOTICE_IN_DAYS * DAY_IN_MS)),
              and(
                isNull(notices.confirmedAt),
                lt(notices.requestedAt, shift(at, -UNCONFIRMED_CONTACT_IN_HOURS * HOUR_IN_MS)),
              ),
            ),
        },
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
