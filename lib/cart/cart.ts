import type { VariantOffer } from '../catalog/product';
import type { Country } from '../market/countries';
import type { Money } from '../platform/money';
import type { CartSums, CouponProblem } from './rules';

/** What has changed since the person last looked at a line; `currency` when it was in another one. */
export type LineChange =
  | { kind: 'sold-out' }
  | { kind: 'fewer'; wanted: number }
  | { kind: 'price'; before: Money }
  | { kind: 'currency'; before: Money };

export type CartLine = VariantOffer & {
  /** How many can be bought now: what was asked for, at most the stock. */
  quantity: number;
  /** How many were asked for. */
  wanted: number;
  lineTotal: Money;
  /** Of the country the goods go to. */
  taxPercent: number;
  changes: LineChange[];
  /** Keeps the order of the lines; grows with the time at which they came in. */
  place: number;
};

/** A line taken out a short while ago: where it was, and how many there were, for Undo. */
export type RemovedLine = CartLine & { saved: boolean };

/** A line whose product has left the catalogue: what is still known about it. */
export type GoneLine = {
  variantId: string;
  name: string | null;
  place: number;
  saved: boolean;
  /** Another version of the product is still there. */
  product: { id: string; slug: string } | null;
};

export type CartView = CartSums & {
  /** Where the goods go. */
  country: Country;
  lines: CartLine[];
  /** Put aside for later: with the number that was put aside, not counted in any sum. */
  saved: CartLine[];
  gone: GoneLine[];
  removed: RemovedLine[];
  coupon: { code: string; percent: number; problem: CouponProblem | null } | null;
};
