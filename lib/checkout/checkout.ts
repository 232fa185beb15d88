import type { PostalAddress } from '@/db/schema/orders';
import type { CartView } from '@/lib/cart/cart';
import type { CouponProblem, Totals } from '@/lib/cart/rules';
import type { Money } from '@/lib/platform/money';
import type { DateRange, DeliveryChoice } from '../shipping/delivery';

export type DeliveryOption = DateRange & { choice: DeliveryChoice; price: Money };

/** A checkout under way: what was typed so far, and what it would cost now. */
export type CheckoutView = {
  id: string;
  email: string | null;
  address: PostalAddress | null;
  delivery: DeliveryChoice | null;
  note: string | null;
  /** Variants in the cart that are presents. */
  gifts: string[];
  cart: CartView;
  /** The coupon of the cart, checked against the typed address, too. */
  coupon: { code: string; percent: number; problem: CouponProblem | null } | null;
  /** Empty until there is an address. */
  options: DeliveryOption[];
  /** With the chosen delivery, or standard delivery until one is chosen. */
  totals: Totals & { currency: Money['currency'] };
  /** A fingerprint of everything the person agrees to by placing the order. */
  reviewed: string;
};
