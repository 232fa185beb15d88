import 'server-only';
import { eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { cartCoupons, cartLines } from '@/db/schema/cart';
import { variants } from '@/db/schema/catalog';
import { identifiers } from '@/db/schema/identity';
import { coupons } from '@/db/schema/orders';
import { getVariants } from '../catalog/queries';
import { MINUTE_IN_MS, now, shift } from '../clock';
import type { Locale } from '../i18n/locales';
import type { Owner } from '../identity/shopper';
import { currencyOf } from '../money';
import { newestPer } from '../newest';
import type { CartLine, CartView, LineChange } from './cart';
import { couponProblem, discounted, standardDelivery, totals, UNDO_FOR_MINUTES } from './rules';

export type { CartLine, CartView } from './cart';

type LineRow = typeof cartLines.$inferSelect;

const placeOf = (row: LineRow) => (row.addedAt ?? row.changedAt).getTime();

/** What the owner's identifiers say about each variant, the newest word each; also variants taken out again. */
export async function listCartRows(owner: Owner): Promise<LineRow[]> {
  const rows = await db
    .select()
    .from(cartLines)
    .where(inArray(cartLines.identifierId, [...owner.visible]));
  const newest = [...newestPer(rows, ({ variantId }) => variantId, owner.id).values()];
  return newest.sort((a, b) => placeOf(a) - placeOf(b) || a.variantId.localeCompare(b.variantId));
}

/** How many pieces are in the cart that can be bought now. */
export async function countCart(owner: Owner): Promise<number> {
  const rows = (await listCartRows(owner)).filter(({ quantity }) => quantity > 0);
  if (rows.length === 0) return 0;
  const ids = rows.map(({ variantId }) => variantId);
  const stocks = await db
    .select({ id: variants.id, stock: variants.stock })
    .from(variants)
    .where(inArray(variants.id, ids));
  const stockOf = new Map(stocks.map(({ id, stock }) => [id, Math.max(0, stock)]));
  return rows.reduce((sum, { variantId, quantity }) => sum + Math.min(quantity, stockOf.get(variantId) ?? 0), 0);
}

/** The coupon code the owner typed last, with its terms; null when there is none. */
export async function getCartCoupon(owner: Owner) {
  const rows = await db
    .select()
    .from(cartCoupons)
    .where(inArray(cartCoupons.identifierId, [...owner.visible]));
  const code = newestPer(rows, () => 'coupon', owner.id).get('coupon')?.code;
  if (!code) return null;
  const [terms] = await db.select().from(coupons).where(eq(coupons.code, code));
  return { code, terms: terms ?? null, problem: couponProblem(terms ?? null, now(), await emailsOf(owner)) };
}

/** Identifiers of the addresses that the owner is known by. */
export async function emailsOf(owner: Owner): Promise<string[]> {
  const rows = await db
    .select({ id: identifiers.id, kind: identifiers.kind })
    .from(identifiers)
    .where(inArray(identifiers.id, [...owner.visible]));
  return rows.filter(({ kind }) => kind === 'email').map(({ id }) => id);
}

function changesOf(
  row: LineRow,
  line: { stock: number; price: { amountInCents: number; currency: string } },
): LineChange[] {
  const changes: LineChange[] = [];
  if (line.stock === 0) changes.push({ kind: 'sold-out' });
  else if (row.quantity > line.stock) changes.push({ kind: 'fewer', wanted: row.quantity });
  const { seenInCents, seenCurrency } = row;
  if (seenInCents !== null && seenCurrency === line.price.currency && seenInCents !== line.price.amountInCents)
    changes.push({ kind: 'price', before: { amountInCents: seenInCents, currency: seenCurrency } });
  return changes;
}

/** The cart as it can be bought now: today's prices, quantities cut to the stock, and what has changed since. */
export async function getCart(owner: Owner | null, locale: Locale): Promise<CartView> {
  const rows = owner ? await listCartRows(owner) : [];
  const since = shift(now(), -UNDO_FOR_MINUTES * MINUTE_IN_MS);
  const removedRow = rows
    .filter(({ quantity, removedQuantity, changedAt }) => quantity === 0 && removedQuantity && changedAt > since)
    .sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime())[0];
  const wanted = new Map(rows.filter(({ quantity }) => quantity > 0).map((row) => [row.variantId, row]));
  const offers = await getVariants([...wanted.keys(), ...(removedRow ? [removedRow.variantId] : [])], locale);

  const lines = offers.flatMap((offer): CartLine[] => {
    const row = wanted.get(offer.variantId);
    if (!row) return [];
    const quantity = Math.min(row.quantity, offer.stock);
    const lineTotal = { ...offer.price, amountInCents: offer.price.amountInCents * quantity };
    return [{ ...offer, quantity, lineTotal, changes: changesOf(row, offer) }];
  });
  const removed = offers.find(({ variantId }) => variantId === removedRow?.variantId);

  const coupon = owner ? await getCartCoupon(owner) : null;
  const percent = coupon && !coupon.problem ? (coupon.terms?.percent ?? 0) : 0;
  const currency = currencyOf(locale);
  const priced = lines.map(({ price, quantity, taxPercent }) => ({
    unitInCents: price.amountInCents,
    quantity,
    taxPercent,
  }));
  const delivery = standardDelivery(discounted(priced, percent).remainingInCents, currency);
  const count = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    lines,
    count,
    coupon: coupon && { code: coupon.code, percent: coupon.terms?.percent ?? 0, problem: coupon.problem },
    totals: {
      ...totals({ lines: priced, discountPercent: percent, deliveryInCents: count > 0 ? delivery.feeInCents : 0 }),
      currency,
    },
    freeDelivery: {
      missing: { amountInCents: delivery.missingInCents, currency },
      from: { amountInCents: delivery.freeFromInCents, currency },
    },
    removed: removed ? { ...removed, quantity: removedRow?.removedQuantity ?? 1 } : null,
  };
}
