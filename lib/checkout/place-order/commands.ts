import 'server-only';
import { randomBytes } from 'node:crypto';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { checkouts, coupons, orderLines, orders, payments } from '@/db/schema/orders';
import type { CartLine } from '@/lib/cart/cart';
import { takeStock } from '@/lib/catalog/stock';
import type { Locale } from '@/lib/i18n/locales';
import { findOrCreateIdentifier, getIdentifier } from '@/lib/identity/identifiers';
import type { ShopperScope } from '@/lib/identity/shopper';
import type { Market } from '@/lib/market/market';
import { addOrderEvent } from '@/lib/orders/commands';
import { destroyAfter, orderNumber } from '@/lib/orders/rules';
import { newOrderToken } from '@/lib/orders/token';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { fail, ok, type Result } from '@/lib/platform/result';
import type { Country } from '../../market/countries';
import { providerOfMethod } from '../../payments/providers';
import type { CheckoutView } from '../checkout';
import { getCheckout } from '../queries';
import { nextStep } from '../rules';
import { mayPlace, mayReserveUnpaid, mayReserveUnproven } from './limits';

export type Buyer = {
  owner: ShopperScope;
  /** A signed-in person's order belongs to the account; a guest's to the typed address. */
  signedIn: boolean;
  /** Where the request comes from, see `networkOf`. */
  network?: string | null;
};

/** What the person has agreed to, as posted by the last step. */
export type Agreement = {
  checkoutId: string;
  reviewed: string;
  method: string;
  /** The language of the order and its mails. */
  locale: Locale;
  /** With its currency; the language's own unless another was chosen. */
  market?: Market;
  country?: Country | null;
};

export type PlacingProblem =
  | 'changed'
  | 'soldOut'
  | 'coupon'
  | 'incomplete'
  | 'method'
  | 'tooMany'
  | 'unpaid'
  | 'unproven'
  /** The buyer was deleted while the form was on its way. */
  | 'erased';

/** Whether all of it was still there. */
async function takeAll(tx: Transaction, lines: readonly CartLine[]): Promise<boolean> {
  // Always in the same order, so that two baskets with the same goods never wait for each other in a circle.
  for (const { variantId, quantity } of [...lines].sort((a, b) => a.variantId.localeCompare(b.variantId))) {
    if (!(await takeStock(tx, variantId, quantity))) return false;
  }
  return true;
}

/** Whether nobody has redeemed it meanwhile. */
async function claimCoupon(tx: Transaction, code: string, orderId: string): Promise<boolean> {
  const claimed = await tx
    .update(coupons)
    .set({ redeemedBy: orderId })
    .where(and(eq(coupons.code, code), isNull(coupons.redeemedBy)))
    .returning({ code: coupons.code });
  return claimed.length > 0;
}

async function freeNumber(): Promise<string> {
  for (;;) {
    const number = orderNumber(randomBytes(8));
    if ((await db.$count(orders, eq(orders.number, number))) === 0) return number;
  }
}

function refuse(checkout: CheckoutView | null, { checkoutId, reviewed }: Agreement): PlacingProblem | null {
  if (!checkout || checkout.id !== checkoutId) return 'changed';
  if (checkout.cart.count === 0 || nextStep(checkout) !== 'payment') {
    const { count, lines, gone } = checkout.cart;
    return count === 0 && lines.length + gone.length > 0 ? 'soldOut' : 'incomplete';
  }
  if (checkout.reviewed === reviewed) return null;
  const isShort = checkout.cart.lines.some(({ changes }) =>
    changes.some(({ kind }) => kind === 'sold-out' || kind === 'fewer'),
  );
  if (isShort) return 'soldOut';
  return checkout.coupon?.problem ? 'coupon' : 'changed';
}

/** Counts the order. What is refused takes back what it counted: a window that is full stays full. */
async function countIn(
  tx: Transaction,
  { owner, signedIn, network = null }: Buyer,
  { email, cart, totals }: CheckoutView,
  { method }: Agreement,
): Promise<PlacingProblem | null> {
  const placing = { ownerId: owner.writeId, network, email: email ?? '', pieces: cart.count };
  if (!(await mayPlace(tx, placing))) return 'tooMany';
  const waits = totals.totalInCents > 0 && providerOfMethod(method)?.method === 'bank-transfer';
  if (!waits) return null;
  const lines = cart.lines.filter(({ quantity }) => quantity > 0);
  if (!signedIn && !(await mayReserveUnproven(lines))) return 'unproven';
  return (await mayReserveUnpaid(tx, placing)) ? null : 'unpaid';
}

async function write(
  tx: Transaction,
  buyer: Buyer,
  checkout: CheckoutView,
  agreement: Agreement,
): Promise<Result<string, PlacingProblem>> {
  const { email, address, delivery, options, totals, coupon, note, gifts } = checkout;
  const option = options.find(({ choice }) => choice === delivery);
  const chosen = providerOfMethod(agreement.method);
  if (!email || !address || !option) return fail('incomplete');
  if (!chosen && totals.totalInCents > 0) return fail('method');
  const lines = checkout.cart.lines.filter(({ quantity }) => quantity > 0);
  const [id, at] = [newId(), now()];
  const { tokenHash, sealedToken } = newOrderToken();
  if (!(await takeAll(tx, lines))) return fail('soldOut');
  const couponCode = coupon && !coupon.problem ? coupon.code : null;
  if (couponCode && !(await claimCoupon(tx, couponCode, id))) return fail('coupon');
  const identifierId = buyer.signedIn ? buyer.owner.writeId : (await findOrCreateIdentifier(tx, 'email', email)).id;
  await tx.insert(orders).values({
    id,
    number: await freeNumber(),
    tokenHash,
    sealedToken,
    identifierId,
    cartOwnerId: buyer.owner.writeId,
    idempotencyKey: checkout.id,
    status: 'reserved',
    locale: agreement.locale,
    ...totals,
    couponCode,
    email,
    address,
    delivery: option.choice,
    expectedFrom: option.from,
    expectedUntil: option.until,
    note,
    placedAt: at,
    destroyAfter: destroyAfter(at, address.country),
  });
  await tx.insert(orderLines).values(
    lines.map(({ productId, variantId, name, variantName, quantity, price, taxPercent }, position) => ({
      orderId: id,
      position,
      productId,
      variantId,
      name,
      variantName,
      quantity,
      unitInCents: price.amountInCents,
      taxPercent,
      gift: gifts.includes(variantId),
    })),
  );
  await addOrderEvent(tx, id, 'placed');
  await tx.insert(payments).values({
    id: newId(),
    orderId: id,
    provider: chosen?.provider.id ?? 'none',
    method: chosen?.method ?? 'none',
    status: 'pending',
    amountInCents: totals.totalInCents,
    at,
  });
  return ok(id);
}

/** Whether an order came from this buyer's checkout; knowing the id of somebody's checkout opens nothing. */
async function isOf({ owner }: Buyer, order: typeof orders.$inferSelect): Promise<boolean> {
  if ([order.cartOwnerId, order.identifierId].some((id) => id !== null && owner.readIds.includes(id))) return true;
  const became = and(eq(checkouts.orderId, order.id), inArray(checkouts.identifierId, [...owner.readIds]));
  return (await db.$count(checkouts, became)) > 0;
}

/**
 * Takes the stock and the coupon and writes the order as `reserved`, all or nothing. The same checkout twice is one order: the
 * second time its id is returned. Nothing has been charged yet, and the cart is still there.
 */
export function reserveOrder(buyer: Buyer, agreement: Agreement): Promise<Result<string, PlacingProblem>> {
  return transaction(async (tx) => {
    const [known] = await tx.select().from(orders).where(eq(orders.idempotencyKey, agreement.checkoutId));
    if (known) return (await isOf(buyer, known)) ? ok(known.id) : fail('changed');
    if (!(await getIdentifier(buyer.owner.writeId))) return fail('erased');
    const checkout = await getCheckout(buyer.owner, agreement.market ?? agreement.locale, agreement.country);
    const problem = refuse(checkout, agreement);
    if (problem || !checkout) return fail(problem ?? 'incomplete');
    const overLimit = await countIn(tx, buyer, checkout, agreement);
    return overLimit ? fail(overLimit) : write(tx, buyer, checkout, agreement);
  });
}
