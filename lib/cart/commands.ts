import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { cartCoupons, cartLines, cartWriters } from '@/db/schema/cart';
import { variants } from '@/db/schema/catalog';
import { coupons } from '@/db/schema/orders';
import { findVariantOf, getVariants, type VariantOffer } from '../catalog/queries';
import { afterNewest } from '../identity/last-write-wins';

import { consumeNetworkRateLimit, consumeRateLimit } from '../identity/rate-limit';
import type { ShopperScope } from '../identity/shopper';
import type { Market } from '../market/market';
import { now } from '../platform/clock';
import { fail, ok, type Result } from '../platform/result';
import { tidyCode } from '../platform/typed-text';
import type { CartChange } from './change';
import { emailsOf, listCartRows, placeOf, undoneSince } from './queries';
import { COUPON_TRIES, type CouponProblem, clampQuantity, couponProblem, MAX_LINES } from './rules';

export type CartProblem = 'gone' | 'soldOut' | 'full';
/** What the person was shown of a variant when they chose it. */
type Seen = Pick<VariantOffer, 'name' | 'price'>;
type Row = Awaited<ReturnType<typeof listCartRows>>[number];

/** Writes one word about a variant, in the owner's name. */
async function say(
  tx: Transaction,
  owner: ShopperScope,
  line: Omit<typeof cartLines.$inferInsert, 'identifierId' | 'changedAt'>,
): Promise<void> {
  const { variantId } = line;
  const said = and(eq(cartLines.variantId, variantId), inArray(cartLines.identifierId, owner.readIds));
  const before = await tx.select({ changedAt: cartLines.changedAt }).from(cartLines).where(said);
  const row = { ...line, identifierId: owner.writeId, changedAt: afterNewest(before) };
  await tx
    .insert(cartLines)
    .values(row)
    .onConflictDoUpdate({ target: [cartLines.identifierId, cartLines.variantId], set: row });
}

/** The place of a line that comes in anew: behind all others, also within one millisecond. */
function placeBehind(rows: readonly Row[]): Date {
  return new Date(Math.max(now().getTime(), ...rows.map((row) => placeOf(row) + 1)));
}

/** A line keeps its place while it stays in its list, and finds it again when its removal is undone. */
function keptPlace(before: Row | undefined, saved: boolean): Date | null {
  if (!before) return null;
  const stays = before.quantity > 0 && before.saved === saved;
  return stays || undoneSince(before) ? before.addedAt : null;
}

/**
 * Puts a variant into the cart `quantity` times, or aside for later; 0 takes it out of either (and can be undone). More than the
 * stock or the limit per line is cut. `seen` is what the person was shown. Returns how many there are now.
 */
export function setCartQuantity(
  owner: ShopperScope,
  variantId: string,
  quantity: number,
  seen?: Seen,
  saved = false,
): Promise<Result<number, CartProblem>> {
  return transaction(async (tx) => {
    const rows = await listCartRows(owner);
    const before = rows.find((row) => row.variantId === variantId);
    const had = before?.quantity ?? 0;
    if (quantity <= 0) {
      if (had > 0) await say(tx, owner, { ...before, variantId, quantity: 0, removedQuantity: had });
      return ok(0);
    }
    const [variant] = await db.select().from(variants).where(eq(variants.id, variantId));
    if (!variant) return fail('gone');
    if (!saved && variant.stock <= 0) return fail('soldOut');
    const others = rows.filter((row) => row !== before && row.quantity > 0 && row.saved === saved);
    const isNew = had === 0 || before?.saved !== saved;
    if (isNew && others.length >= MAX_LINES) return fail('full');
    const kept = saved ? clampQuantity(quantity) : Math.min(clampQuantity(quantity), variant.stock);
    await say(tx, owner, {
      variantId,
      quantity: kept,
      saved,
      addedAt: keptPlace(before, saved) ?? placeBehind(rows),
      removedQuantity: null,
      productId: variant.productId,
      seenName: seen?.name ?? before?.seenName ?? null,
      seenInCents: seen?.price.amountInCents ?? before?.seenInCents ?? null,
      seenCurrency: seen?.price.currency ?? before?.seenCurrency ?? null,
    });
    return ok(kept);
  });
}

/** Puts `quantity` more of a variant into the cart. Returns how many there are now, and whether it is fewer than asked for. */
export function addToCart(
  owner: ShopperScope,
  variantId: string,
  quantity: number,
  seen?: Seen,
): Promise<Result<{ quantity: number; cut: boolean }, CartProblem>> {
  return transaction(async () => {
    const before = (await listCartRows(owner)).find((row) => row.variantId === variantId);
    const had = before && !before.saved ? before.quantity : 0;
    const set = await setCartQuantity(owner, variantId, had + quantity, seen);
    return set.ok ? ok({ quantity: set.value, cut: set.value < had + quantity }) : set;
  });
}

/** The person has taken note of the prices that the lines have in this market. Nothing else about a line changes. */
export function acknowledgePrices(owner: ShopperScope, market: Market): Promise<void> {
  return transaction(async (tx) => {
    const rows = (await listCartRows(owner)).filter(({ quantity }) => quantity > 0);
    const offers = await getVariants(
      rows.map(({ variantId }) => variantId),
      market,
    );
    const prices = new Map(offers.map(({ variantId, price }) => [variantId, price]));
    for (const { identifierId: _, changedAt: __, ...row } of rows) {
      const price = prices.get(row.variantId);
      if (price) await say(tx, owner, { ...row, seenInCents: price.amountInCents, seenCurrency: price.currency });
    }
  });
}

/** Empties the cart after an order; there is no Undo for it. What was put aside stays there. */
export async function emptyCart(tx: Transaction, owner: ShopperScope): Promise<void> {
  for (const { variantId, quantity, saved, removedQuantity } of await listCartRows(owner)) {
    if (!saved && (quantity > 0 || removedQuantity))
      await say(tx, owner, { variantId, quantity: 0, removedQuantity: null, addedAt: null });
  }
  await sayCoupon(tx, owner, null);
}

async function sayCoupon(tx: Transaction, owner: ShopperScope, code: string | null): Promise<void> {
  const said = inArray(cartCoupons.identifierId, owner.readIds);
  const before = await tx.select({ changedAt: cartCoupons.changedAt }).from(cartCoupons).where(said);
  const row = { identifierId: owner.writeId, code, changedAt: afterNewest(before) };
  await tx.insert(cartCoupons).values(row).onConflictDoUpdate({ target: cartCoupons.identifierId, set: row });
}

/**
 * Takes a typed coupon code into the cart. A code bound to an address is checked again at checkout. Tries are counted for the
 * owner and, where it is known, for the `network` they come from: a new cookie must not be a new chance to guess.
 */
export async function applyCoupon(
  owner: ShopperScope,
  typed: string,
  network: string | null = null,
): Promise<Result<{ code: string; percent: number }, CouponProblem | 'tooMany'>> {
  const allowed = await transaction(async (tx) => [
    await consumeRateLimit(tx, `coupon:owner:${owner.writeId}`, COUPON_TRIES.owner),
    await consumeNetworkRateLimit(tx, 'coupon:network', network, COUPON_TRIES.network),
  ]);
  if (allowed.includes(false)) return fail('tooMany');
  return transaction(async (tx) => {
    const code = tidyCode(typed);
    const [coupon] = await db.select().from(coupons).where(eq(coupons.code, code));
    const problem = couponProblem(coupon ?? null, now(), await emailsOf(owner));
    if (problem || !coupon) return fail(problem ?? 'unknown');
    await sayCoupon(tx, owner, code);
    return ok({ code, percent: coupon.percent });
  });
}

export function removeCoupon(owner: ShopperScope): Promise<void> {
  return transaction((tx) => sayCoupon(tx, owner, null));
}

/** What became of a change; `problem` is `fewer` when there were not as many as asked for. */
export type Outcome = {
  kind: CartChange['kind'];
  variantId: string | null;
  name: string | null;
  quantity: number;
  problem: CartProblem | 'fewer' | null;
};

async function applyMutation(owner: ShopperScope, change: CartChange, market: Market): Promise<Outcome> {
  const { kind, quantity } = change;
  const variantId =
    change.kind === 'set' || change.variantId
      ? change.variantId
      : await findVariantOf(change.productId ?? '', change.color, change.size);
  const [offer] = await getVariants(variantId ? [variantId] : [], market);
  const outcome = { kind, variantId: variantId ?? null, name: offer?.name ?? null, quantity, problem: null };
  if (!variantId) return { ...outcome, problem: 'gone' };
  if (change.kind === 'set') {
    const set = await setCartQuantity(owner, variantId, quantity, offer, change.saved);
    if (!set.ok) return { ...outcome, problem: set.code };
    return { ...outcome, quantity: set.value, problem: set.value < quantity ? 'fewer' : null };
  }
  const added = await addToCart(owner, variantId, quantity, offer);
  if (!added.ok) return { ...outcome, problem: added.code };
  return { ...outcome, quantity: added.value.quantity, problem: added.value.cut ? 'fewer' : null };
}

/**
 * Carries out what an open page wants, in the order of its numbers, all or nothing. Numbers of this `clientId` that have been
 * carried out before are left out: a request may come twice, or after a later one that repeats it.
 */
export function applyMutations(
  owner: ShopperScope,
  { clientId, changes }: { clientId: string; changes: { sequence: number; change: CartChange }[] },
  market: Market,
): Promise<{ sequence: number; outcomes: Outcome[] }> {
  return transaction(async (tx) => {
    const whose = and(eq(cartWriters.identifierId, owner.writeId), eq(cartWriters.writer, clientId));
    const [known] = await db.select().from(cartWriters).where(whose);
    let sequence = known?.sequence ?? 0;
    const outcomes: Outcome[] = [];
    for (const next of changes.toSorted((a, b) => a.sequence - b.sequence)) {
      if (next.sequence <= sequence) continue;
      outcomes.push(await applyMutation(owner, next.change, market));
      sequence = next.sequence;
    }
    const row = { identifierId: owner.writeId, writer: clientId, sequence, changedAt: now() };
    await tx
      .insert(cartWriters)
      .values(row)
      .onConflictDoUpdate({ target: [cartWriters.identifierId, cartWriters.writer], set: row });
    return { sequence, outcomes };
  });
}
