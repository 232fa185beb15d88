import type { TaxLine } from '@/db/schema/orders';
import { type Currency, type Money, percentOf } from '../platform/money';
import { apportion, taxLines } from './taxes';

export const MAX_PER_LINE = 20;
export const MAX_LINES = 50;
export const UNDO_FOR_MINUTES = 15;
/** So many lines taken out can be put back; older ones make room. */
export const MAX_UNDO = 5;
/** A network is a whole house or office, so it may try more often than one person. */
export const COUPON_TRIES = {
  owner: { limit: 10, windowInMinutes: 15 },
  network: { limit: 30, windowInMinutes: 15 },
};

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

export type PricedLine = { unitInCents: number; quantity: number; taxPercent: number };
export type Totals = {
  goodsInCents: number;
  discountInCents: number;
  deliveryInCents: number;
  deliveryTaxPercent: number;
  /** Contained in the total, not added to it. */
  taxInCents: number;
  /** The same by rate. */
  taxes: TaxLine[];
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

/** What is left of each rate's goods when a discount lowers them in proportion; whole cents that sum up to `remainingInCents`. */
function goodsByRate(lines: readonly PricedLine[], remainingInCents: number) {
  const percents = [...new Set(lines.map(({ taxPercent }) => taxPercent))].sort((a, b) => a - b);
  const gross = percents.map((percent) => grossOf(lines.filter(({ taxPercent }) => taxPercent === percent)));
  const kept = apportion(remainingInCents, gross);
  return percents.map((percent, index) => ({ percent, grossInCents: kept[index] ?? 0 }));
}

/**
 * Sums in minor units. Prices contain the tax of the country the goods go to. Delivery belongs to the goods and is taxed like
 * them: at their rate, or the highest of them (a simplification on the safe side). A discount lowers each rate's goods in
 * proportion; the tax is rounded once per rate, so that the rows of an invoice add up to the cent.
 */
export function totals(order: {
  lines: readonly PricedLine[];
  discountPercent: number;
  deliveryInCents: number;
}): Totals {
  const { goodsInCents, discountInCents, remainingInCents } = discounted(order.lines, order.discountPercent);
  const deliveryTaxPercent = Math.max(0, ...order.lines.map(({ taxPercent }) => taxPercent));
  const delivery = { percent: deliveryTaxPercent, grossInCents: order.deliveryInCents };
  const taxes = taxLines([...goodsByRate(order.lines, remainingInCents), delivery]);
  return {
    goodsInCents,
    discountInCents,
    deliveryInCents: order.deliveryInCents,
    deliveryTaxPercent,
    taxInCents: taxes.reduce((sum, { taxInCents }) => sum + taxInCents, 0),
    taxes,
    totalInCents: remainingInCents + order.deliveryInCents,
  };
}

export type CartSums = {
  /** Pieces that can be bought. */
  count: number;
  totals: Totals & { currency: Currency };
  freeDelivery: { missing: Money; from: Money };
};

/** Everything that follows from the lines: their number, the sums, and how far it is to free delivery. */
export function sumUp(
  lines: readonly { price: Money; quantity: number; taxPercent: number }[],
  discountPercent: number,
  currency: Currency,
): CartSums {
  const priced = lines.map(({ price, quantity, taxPercent }) => ({
    unitInCents: price.amountInCents,
    quantity,
    taxPercent,
  }));
  const delivery = standardDelivery(discounted(priced, discountPercent).remainingInCents, currency);
  const count = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const deliveryInCents = count > 0 ? delivery.feeInCents : 0;
  return {
    count,
    totals: { ...totals({ lines: priced, discountPercent, deliveryInCents }), currency },
    freeDelivery: {
      missing: { amountInCents: delivery.missingInCents, currency },
      from: { amountInCents: delivery.freeFromInCents, currency },
    },
  };
}

/** The most of a line that can be asked for: what the shop has, and no more than the limit of a line. */
export function mostOf(stock: number): number {
  return Math.min(MAX_PER_LINE, Math.max(0, stock));
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

/** A quantity somebody asked for, made one the shop allows. */
export function clampQuantity(quantity: number): number {
  return Math.min(MAX_PER_LINE, Math.max(0, Math.floor(quantity)));
}
