import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { checkouts, orders, type PostalAddress, payments } from '@/db/schema/orders';
import { emailsOf, getCart, getCartCoupon } from '@/lib/cart/queries';
import { couponProblem, discounted, standardDelivery, totals } from '@/lib/cart/rules';
import { findIdentifier } from '@/lib/identity/identifiers';
import type { ShopperScope } from '@/lib/identity/shopper';
import type { Market } from '@/lib/market/market';
import { getPlacedOrder } from '@/lib/orders/queries';
import { MINUTE_IN_MS, now, shift } from '@/lib/platform/clock';
import type { Money } from '@/lib/platform/money';
import { keyedHash } from '@/lib/platform/secret';
import { type Country, isCountry } from '../market/countries';
import { deliveryChoices, deliveryPrice, expectedRange, isDeliveryChoice } from '../shipping/delivery';
import type { CheckoutView, DeliveryOption } from './checkout';

export type { CheckoutView } from './checkout';

/** An address nobody has, for somebody whose typed address the shop has never seen. */
const UNKNOWN_ADDRESS = '-';

async function couponFor(owner: ShopperScope, email: string | null): Promise<CheckoutView['coupon']> {
  const coupon = await getCartCoupon(owner);
  if (!coupon) return null;
  const known = await emailsOf(owner);
  const typed = email ? [(await findIdentifier('email', email))?.id ?? UNKNOWN_ADDRESS] : [];
  const problem = couponProblem(coupon.terms, now(), [...known, ...typed]);
  return { code: coupon.code, percent: coupon.terms?.percent ?? 0, problem };
}

function optionsOf(
  address: PostalAddress | null,
  currency: Money['currency'],
  standardInCents: number,
): DeliveryOption[] {
  const country = address?.country;
  if (!isCountry(country)) return [];
  return deliveryChoices(country).map((choice) => ({
    choice,
    price: { amountInCents: deliveryPrice(choice, currency, standardInCents), currency },
    ...expectedRange(choice, country, now()),
  }));
}

/**
 * The owner's checkout with today's prices and stock; null when nothing was typed yet. An address outside of the country that was
 * `chosen` since is not where this goes.
 */
export async function getCheckout(
  owner: ShopperScope,
  market: Market,
  chosen: Country | null = null,
): Promise<CheckoutView | null> {
  const [row] = await db.select().from(checkouts).where(eq(checkouts.identifierId, owner.writeId));
  if (!row || row.orderId) return null;
  const address = chosen && row.address?.country !== chosen ? null : row.address;
  const [cart, coupon] = [await getCart(owner, market, chosen), await couponFor(owner, row.email)];
  const { currency } = cart.totals;
  const lines = cart.lines.map(({ price, quantity, taxPercent }) => ({
    unitInCents: price.amountInCents,
    quantity,
    taxPercent,
  }));
  const discountPercent = coupon && !coupon.problem ? coupon.percent : 0;
  const standard = standardDelivery(discounted(lines, discountPercent).remainingInCents, currency);
  const options = optionsOf(address, currency, standard.feeInCents);
  const option = options.find(({ choice }) => choice === row.delivery);
  const deliveryInCents = option?.price.amountInCents ?? standard.feeInCents;
  const sums = { ...totals({ lines, discountPercent, deliveryInCents }), currency };
  const agreed = [
    row.id,
    row.email,
    address,
    option?.choice,
    sums,
    cart.lines.map((line) => [line.variantId, line.quantity]),
  ];
  return {
    id: row.id,
    email: row.email,
    address,
    delivery: option && isDeliveryChoice(row.delivery) ? row.delivery : null,
    note: row.note,
    gifts: (row.gifts ?? []).filter((id) => cart.lines.some(({ variantId }) => variantId === id)),
    cart,
    coupon,
    options,
    totals: sums,
    reviewed: keyedHash('checkout-review', JSON.stringify(agreed)),
  };
}

/** Long enough for Back, short enough for a browser that somebody else uses next. */
const JUST_ORDERED_FOR_MINUTES = 15;

/** The token of the order that this owner's last checkout became a short while ago; null after that, and with a new checkout. */
export async function getJustOrdered(owner: ShopperScope): Promise<string | null> {
  const [row] = await db.select().from(checkouts).where(eq(checkouts.identifierId, owner.writeId));
  const since = shift(now(), -JUST_ORDERED_FOR_MINUTES * MINUTE_IN_MS);
  if (!row?.orderId || row.changedAt < since) return null;
  return (await getPlacedOrder(row.orderId))?.token ?? null;
}

export type OpenPayment = { orderId: string; amount: Money };

/** The order of this owner that waits for a yes in the bank's app; null when there is none. */
export async function getOpenPayment(owner: ShopperScope): Promise<OpenPayment | null> {
  const [row] = await db
    .select({ orderId: orders.id, amountInCents: payments.amountInCents, currency: orders.currency })
    .from(orders)
    .innerJoin(payments, eq(payments.orderId, orders.id))
    .where(
      and(
        inArray(orders.cartOwnerId, [...owner.readIds]),
        eq(orders.status, 'reserved'),
        eq(payments.status, 'needs-confirmation'),
      ),
    );
  return row ? { orderId: row.orderId, amount: { amountInCents: row.amountInCents, currency: row.currency } } : null;
}
