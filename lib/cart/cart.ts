import type { VariantOffer } from '../catalog/product';
import type { Money } from '../money';
import type { CouponProblem, TaxPercent, Totals } from './rules';

/** What has changed since the person last looked at a line. */
export type LineChange = { kind: 'sold-out' } | { kind: 'fewer'; wanted: number } | { kind: 'price'; before: Money };

export type CartLine = VariantOffer & {
  /** How many can be bought now: what was asked for, at most the stock. */
  quantity: number;
  lineTotal: Money;
  taxPercent: TaxPercent;
  changes: LineChange[];
};

export type CartView = {
  lines: CartLine[];
  /** Pieces that can be bought. */
  count: number;
  coupon: { code: string; percent: number; problem: CouponProblem | null } | null;
  totals: Totals & { currency: Money['currency'] };
  freeDelivery: { missing: Money; from: Money };
  /** The line taken out last, for Undo. */
  removed: (VariantOffer & { quantity: number }) | null;
};
