import { type Currency, percentOf } from '../money';

export const MAX_PER_LINE = 20;
export const MAX_LINES = 50;
export const UNDO_FOR_MINUTES = 15;

/** Standard delivery inside the shop's countries, and from which value of goods it is free. Minor units, tax included. */
const STANDARD_DELIVERY: Record<Currency, { feeInCents: number; freeFromInCents: number }> = {
  EUR: { feeInCents: 490, freeFromInCents: 4900 },
  PLN: { feeInCents: 1990, freeFromInCents: 19900 },
  USD: { feeInCents: 590, freeFromInCents: 5900 },
};

/** What standard delivery costs for goods of this value (after discounts), and how much is missing until it is free. */
export function standardDelivery(goodsInCents: number, currency: Currency) {
  const { feeInCents, freeFromInCents } = STANDARD_DELIVERY[currency];
  const missingInCents = Math.max(0, freeFromInCents - goodsInCents);
  return { feeInCents: missingInCents === 0 ? 0 : feeInCents, missingInCents, freeFromInCents };
}

export type TaxPercent = 7 | 19;
const DELIVERY_TAX_PERCENT = 19;

export type PricedLine = { unitInCents: number; quantity: number; taxPercent: TaxPercent };
export type Totals = {
  goodsInCents: number;
  discountInCents: number;
  deliveryInCents: number;
  /** Contained in the total, not added to it. */
  taxInCents: number;
  totalInCents: number;
};

const grossOf = (lines: readonly PricedLine[]) =>
  lines.reduce((sum, { unitInCents, quantity }) => sum + unitInCents * quantity, 0);

/** The value of the goods less a discount in percent. */
export function discounted(lines: readonly PricedLine[], discountPercent: number) {
  const goodsInCents = grossOf(lines);
  const discountInCents = Math.min(goodsInCents, percentOf(goodsInCents, Math.min(100, Math.max(0, discountPercent))));
  return { goodsInCents, discountInCents, remainingInCents: goodsInCents - discountInCents };
}

/**
 * Sums in minor units. Prices contain the tax: 7 % for food, 19 % for everything else and for delivery (German rates, a
 * simplification: the country of delivery is not considered). A discount lowers each rate's goods in proportion; the tax
 * is rounded once, at the end.
 */
export function totals(order: {
  lines: readonly PricedLine[];
  discountPercent: number;
  deliveryInCents: number;
}): Totals {
  const { goodsInCents, discountInCents, remainingInCents } = discounted(order.lines, order.discountPercent);
  const kept = goodsInCents === 0 ? 0 : remainingInCents / goodsInCents;
  const taxIn = (amount: number, percent: number) => (amount * percent) / (100 + percent);
  const goodsTax = order.lines.reduce((sum, line) => sum + taxIn(grossOf([line]) * kept, line.taxPercent), 0);
  return {
    goodsInCents,
    discountInCents,
    deliveryInCents: order.deliveryInCents,
    taxInCents: Math.round(goodsTax + taxIn(order.deliveryInCents, DELIVERY_TAX_PERCENT)),
    totalInCents: remainingInCents + order.deliveryInCents,
  };
}

export type CouponProblem = 'unknown' | 'expired' | 'used' | 'notYours';
export type CouponTerms = { emailIdentifierId: string | null; expiresAt: Date; redeemedBy: string | null };

/**
 * Whether a coupon may be used now. `emailIdentifierIds` are the addresses the person is known by; when none is known yet, a
 * coupon that is bound to an address is accepted here and checked against the typed address at checkout.
 */
export function couponProblem(
  coupon: CouponTerms | null,
  at: Date,
  emailIdentifierIds: readonly string[],
): CouponProblem | null {
  if (!coupon) return 'unknown';
  if (coupon.redeemedBy) return 'used';
  if (coupon.expiresAt <= at) return 'expired';
  const bound = coupon.emailIdentifierId;
  if (bound && emailIdentifierIds.length > 0 && !emailIdentifierIds.includes(bound)) return 'notYours';
  return null;
}

/** How a code is stored and compared: people type blanks and small letters. */
export function normalizeCode(typed: string): string {
  return typed.replace(/\s+/g, '').toUpperCase();
}

/** A quantity somebody asked for, made one the shop allows. */
export function clampQuantity(quantity: number): number {
  return Math.min(MAX_PER_LINE, Math.max(0, Math.floor(quantity)));
}
