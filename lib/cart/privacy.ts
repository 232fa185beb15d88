import 'server-only';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { cartCoupons, cartLines, cartWriters } from '@/db/schema/cart';
import { coupons } from '@/db/schema/orders';
import { getVariants } from '@/lib/catalog/queries';
import { type DataCategory, personalTable } from '@/lib/data-inventory/data-category';
import { idle } from '@/lib/data-inventory/idle';
import type { Asked, Item } from '@/lib/data-inventory/item';
import { newestWords } from '@/lib/data-inventory/newest-words';
import type { Person } from '@/lib/data-inventory/person';
import { deleting } from '@/lib/data-inventory/removal';
import { runsOut } from '@/lib/data-inventory/retention';
import { formatDay } from '@/lib/i18n/days';

/** A page that has been offline for so long no longer sends what it had kept. */
const REPEATED_CHANGES_IN_DAYS = 2;

const writersOf = ({ identifierIds }: Person) => inArray(cartWriters.identifierId, identifierIds);

async function inCart(asked: Asked): Promise<Item[]> {
  const rows = await db
    .select()
    .from(cartLines)
    .where(inArray(cartLines.identifierId, asked.ids))
    .orderBy(desc(cartLines.changedAt));
  const newest = rows.filter((row, index) => rows.findIndex(({ variantId }) => variantId === row.variantId) === index);
  const offers = await getVariants(
    newest.map(({ variantId }) => variantId),
    asked.locale,
  );
  const names = new Map(offers.map(({ variantId, name }) => [variantId, name]));
  return newest.map(({ variantId, quantity, changedAt }) => ({
    text: asked.words(quantity > 0 ? 'items.cartLine' : 'items.cartTakenOut', {
      quantity,
      product: names.get(variantId) ?? asked.words('items.goneProduct'),
    }),
    at: changedAt,
    remove: { kind: 'cart-line', id: variantId },
  }));
}

/** Products in the cart and for later. What was taken out again is stored for a while, but is no thing in the cart. */
async function countInCart({ identifierIds }: Person): Promise<number> {
  const rows = await db.select().from(cartLines).where(inArray(cartLines.identifierId, identifierIds));
  return newestWords(rows, ({ variantId }) => variantId).filter(({ quantity }) => quantity > 0).length;
}

export const CART = {
  id: 'cart',
  category: 'provided',
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
  list: inCart,
  things: countInCart,
  removals: {
    'cart-line': deleting(cartLines, (ids, id) =>
      and(inArray(cartLines.identifierId, ids), eq(cartLines.variantId, id)),
    ),
  },
} as const satisfies DataCategory;

async function ownCoupons({ ids, locale, words }: Asked): Promise<Item[]> {
  const rows = await db.select().from(coupons).where(inArray(coupons.emailIdentifierId, ids));
  return rows.map(({ code, percent, redeemedBy, createdAt, expiresAt }) => ({
    text: words('items.coupon', { percent, code }),
    detail: redeemedBy ? words('items.couponUsed') : words('items.couponUntil', { date: formatDay(expiresAt, locale) }),
    at: createdAt,
  }));
}

export const COUPONS = {
  id: 'coupons',
  category: 'provided',
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
  list: ownCoupons,
} as const satisfies DataCategory;
