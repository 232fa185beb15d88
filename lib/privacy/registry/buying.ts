import 'server-only';
import { inArray, lt } from 'drizzle-orm';
import { cartCoupons, cartLines, cartWriters } from '@/db/schema/cart';
import { checkouts, coupons } from '@/db/schema/orders';
import { withdrawals } from '@/db/schema/returns';
import { DAY_IN_MS, shift } from '@/lib/clock';
import { type Holding, personalTable } from './holding';

const IDLE_CHECKOUT_IN_DAYS = 30;
/** A page that has been offline for so long no longer sends what it had kept. */
const REPEATED_CHANGES_IN_DAYS = 2;

/** You told us while buying. */
export const BUYING = [
  {
    id: 'cart',
    category: 'told',
    purposes: ['essential'],
    basis: 'contract',
    roles: ['you', 'programs'],
    kept: 'epoch',
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
        { rowsOf: ({ identifierIds }) => inArray(cartLines.identifierId, identifierIds), erased: 'delete' },
      ),
      personalTable(
        cartCoupons,
        { identifierId: 'shown', code: 'shown', changedAt: 'shown' },
        { rowsOf: ({ identifierIds }) => inArray(cartCoupons.identifierId, identifierIds), erased: 'delete' },
      ),
      personalTable(
        cartWriters,
        { identifierId: 'shown', writer: 'shown', sequence: 'shown', changedAt: 'shown' },
        {
          rowsOf: ({ identifierIds }) => inArray(cartWriters.identifierId, identifierIds),
          erased: 'delete',
          expired: (at) => lt(cartWriters.changedAt, shift(at, -REPEATED_CHANGES_IN_DAYS * DAY_IN_MS)),
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
    kept: 'epoch',
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
          expired: (at) => lt(checkouts.changedAt, shift(at, -IDLE_CHECKOUT_IN_DAYS * DAY_IN_MS)),
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
          rowsOf: ({ lookups }) => inArray(withdrawals.lookup, lookups),
          erased: 'delete',
        },
      ),
    ],
  },
  {
    id: 'coupons',
    category: 'told',
    purposes: ['newsletter', 'offers'],
    basis: 'contract',
    roles: ['you', 'support'],
    kept: 'address',
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
