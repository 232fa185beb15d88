import 'server-only';
import { inArray } from 'drizzle-orm';
import { cartCoupons, cartLines, cartWriters } from '@/db/schema/cart';
import { checkouts, coupons } from '@/db/schema/orders';
import { withdrawals } from '@/db/schema/returns';
import { type Holding, personalTable } from './holding';
import { idle } from './idle';
import type { Person } from './person-keys';
import { runsOut } from './retention';

/** A page that has been offline for so long no longer sends what it had kept. */
const REPEATED_CHANGES_IN_DAYS = 2;

const writersOf = ({ identifierIds }: Person) => inArray(cartWriters.identifierId, identifierIds);
const withdrawalsOf = ({ lookups }: Person) => inArray(withdrawals.lookup, lookups);

/** You told us while buying. */
export const BUYING = [
  {
    id: 'cart',
    category: 'told',
    purposes: ['essential'],
    basis: 'contract',
    roles: ['you', 'programs'],
    kept: 'cart',
    level: 0,
    // Changes of the cart that the shop has not confirmed yet, in the tab they were made in.
    storageKeys: ['kindling-cart'],
    tables: [
      personalTable(
        cartLines,
        {
          identifierId: 'shown',
          variantId: 'shown',
          quantity: 'shown',
          saved: 'shown',
          removedQuantity: 'shown',
          seenInCents: 'shown',
          seenCurrency: 'shown',
          seenName: 'shown',
          productId: 'shown',
          addedAt: 'shown',
          changedAt: 'shown',
        },
        {
          rowsOf: ({ identifierIds }) => inArray(cartLines.identifierId, identifierIds),
          erased: 'delete',
          retention: idle(cartLines.identifierId),
        },
      ),
      personalTable(
        cartCoupons,
        { identifierId: 'shown', code: 'shown', changedAt: 'shown' },
        {
          rowsOf: ({ identifierIds }) => inArray(cartCoupons.identifierId, identifierIds),
          erased: 'delete',
          retention: idle(cartCoupons.identifierId),
        },
      ),
      personalTable(
        cartWriters,
        { identifierId: 'shown', writer: 'shown', sequence: 'shown', changedAt: 'shown' },
        {
          rowsOf: writersOf,
          erased: 'delete',
          retention: runsOut(cartWriters, writersOf, [
            { since: cartWriters.changedAt, term: { days: REPEATED_CHANGES_IN_DAYS } },
          ]),
        },
      ),
    ],
  },
  {
    id: 'checkout',
    category: 'told',
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
  },
  {
    id: 'withdrawals',
    category: 'told',
    purposes: ['essential'],
    basis: 'legal-obligation',
    roles: ['programs'],
    kept: 'minutes',
    level: 2,
    tables: [
      personalTable(
        withdrawals,
        { id: 'shown', lookup: 'secret', sealed: 'secret', receivedAt: 'shown' },
        {
          // None expires: a row goes when the shop has acted on it, and what waits longer has gone wrong and still counts.
          rowsOf: withdrawalsOf,
          erased: 'delete',
        },
      ),
    ],
  },
  {
    id: 'coupons',
    category: 'told',
    purposes: ['newsletter'],
    basis: 'contract',
    roles: ['you', 'support'],
    kept: 'coupon',
    level: 2,
    tables: [
      personalTable(
        coupons,
        {
          code: 'shown',
          percent: 'shown',
          campaign: 'shown',
          emailIdentifierId: 'shown',
          createdAt: 'shown',
          expiresAt: 'shown',
          redeemedBy: 'shown',
        },
        { rowsOf: ({ identifierIds }) => inArray(coupons.emailIdentifierId, identifierIds), erased: 'delete' },
      ),
    ],
  },
] as const satisfies Holding[];
