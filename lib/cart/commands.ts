import 'server-only';
import { eq } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { cartCoupons, cartLines } from '@/db/schema/cart';
import { variants } from '@/db/schema/catalog';
import { coupons } from '@/db/schema/orders';
import { now } from '../clock';
import type { Owner } from '../identity/shopper';
import type { Money } from '../money';
import { fail, ok, type Result } from '../result';
import { emailsOf, listCartRows } from './queries';
import { type CouponProblem, clampQuantity, couponProblem, MAX_LINES, normalizeCode } from './rules';

type CartProblem = 'gone' | 'soldOut' | 'full';

/** Writes one word about a variant, in the owner's name. */
async function say(
  tx: Transaction,
  owner: Owner,
  line: Omit<typeof cartLines.$inferInsert, 'identifierId' | 'changedAt'>,
): Promise<void> {
  const row = { ...line, identifierId: owner.id, changedAt: now() };
  await tx
    .insert(cartLines)
    .values(row)
    .onConflictDoUpdate({ target: [cartLines.identifierId, cartLines.variantId], set: row });
}

/**
 * Puts a variant into the cart `quantity` times; 0 takes it out (and can be undone). More than the stock or the limit per line is
 * cut. `seen` is the price the person was shown. Returns how many are in the cart now.
 */
export function setCartQuantity(
  owner: Owner,
  variantId: string,
  quantity: number,
  seen?: Money,
): Promise<Result<number, CartProblem>> {
  return transaction(async (tx) => {
    const rows = await listCartRows(owner);
    const before = rows.find((row) => row.variantId === variantId);
    const had = before?.quantity ?? 0;
    if (quantity <= 0) {
      if (had > 0) await say(tx, owner, { ...before, variantId, quantity: 0, removedQuantity: had });
      return ok(0);
    }
    const [variant] = await db.select({ stock: variants.stock }).from(variants).where(eq(variants.id, variantId));
    if (!variant) return fail('gone');
    if (variant.stock <= 0) return fail('soldOut');
    if (had === 0 && rows.filter((row) => row.quantity > 0).length >= MAX_LINES) return fail('full');
    const kept = Math.min(clampQuantity(quantity), variant.stock);
    await say(tx, owner, {
      variantId,
      quantity: kept,
      addedAt: had > 0 ? (before?.addedAt ?? before?.changedAt) : now(),
      removedQuantity: null,
      seenInCents: seen?.amountInCents ?? before?.seenInCents ?? null,
      seenCurrency: seen?.currency ?? before?.seenCurrency ?? null,
    });
    return ok(kept);
  });
}

/** Puts `quantity` more of a variant into the cart. Returns how many there are now, and whether it is fewer than asked for. */
export function addToCart(
  owner: Owner,
  variantId: string,
  quantity: number,
  seen?: Money,
): Promise<Result<{ quantity: number; cut: boolean }, CartProblem>> {
  return transaction(async () => {
    const had = (await listCartRows(owner)).find((row) => row.variantId === variantId)?.quantity ?? 0;
    const set = await setCartQuantity(owner, variantId, had + quantity, seen);
    return set.ok ? ok({ quantity: set.value, cut: set.value < had + quantity }) : set;
  });
}

/** Empties the cart after an order; there is no Undo for it. */
export async function emptyCart(tx: Transaction, owner: Owner): Promise<void> {
  for (const { variantId, quantity, removedQuantity } of await listCartRows(owner)) {
    if (quantity > 0 || removedQuantity)
      await say(tx, owner, { variantId, quantity: 0, removedQuantity: null, addedAt: null });
  }
  await sayCoupon(tx, owner, null);
}

async function sayCoupon(tx: Transaction, owner: Owner, code: string | null): Promise<void> {
  const row = { identifierId: owner.id, code, changedAt: now() };
  await tx.insert(cartCoupons).values(row).onConflictDoUpdate({ target: cartCoupons.identifierId, set: row });
}

/** Takes a typed coupon code into the cart. A code bound to an address is checked again at checkout. */
export function applyCoupon(
  owner: Owner,
  typed: string,
): Promise<Result<{ code: string; percent: number }, CouponProblem>> {
  return transaction(async (tx) => {
    const code = normalizeCode(typed);
    const [coupon] = await db.select().from(coupons).where(eq(coupons.code, code));
    const problem = couponProblem(coupon ?? null, now(), await emailsOf(owner));
    if (problem || !coupon) return fail(problem ?? 'unknown');
    await sayCoupon(tx, owner, code);
    return ok({ code, percent: coupon.percent });
  });
}

export function removeCoupon(owner: Owner): Promise<void> {
  return transaction((tx) => sayCoupon(tx, owner, null));
}
