import 'server-only';
import { inArray } from 'drizzle-orm';
import { cartCoupons, cartLines, cartWriters } from '@/db/schema/cart';
import { coupons } from '@/db/schema/orders';
import { type Holding, personalTable } from '@/lib/data-inventory/holding';
import { idle } from '@/lib/data-inventory/idle';
import type { Person } from '@/lib/data-inventory/person';
import { runsOut } from '@/lib/data-inventory/retention';

/** A page that has been offline for so long no longer sends what it had kept. */
const REPEATED_CHANGES_IN_DAYS = 2;

const writersOf = ({ identifierIds }: Person) => inArray(cartWriters.identifierId, identifierIds);

export const CART = {
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
} as const satisfies Holding;

export const COUPONS = {
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
} as const satisfies Holding;
