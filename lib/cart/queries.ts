import { shop } from '@/shop.config';
import 'server-only';
import { eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { inList, type Params, preparedQuery } from '@/db/prepared-query';
import { cartCoupons, cartLines } from '@/db/schema/cart';
import { variants } from '@/db/schema/catalog';
import { identifiers } from '@/db/schema/identity';
import { checkouts, coupons } from '@/db/schema/orders';
import { getVariants, listProductCards, type VariantOffer } from '../catalog/queries';
import { lastWritePer } from '../identity/last-write-wins';
import type { ShopperScope } from '../identity/shopper';
import { type Country, isCountry } from '../market/countries';
import { currencyOf, localeOf, type Market } from '../market/market';
import { MINUTE_IN_MS, now, shift } from '../platform/clock';
import type { CartLine, CartView, GoneLine, LineChange } from './cart';
import { couponProblem, MAX_UNDO, sumUp, UNDO_FOR_MINUTES } from './rules';
import { TAX_RATES } from './tax-rates';

export type { CartView } from './cart';

type LineRow = typeof cartLines.$inferSelect;

/** A line that is not in the cart: taken out, or put aside. */
const isAbsent = ({ quantity, saved }: Pick<LineRow, 'quantity' | 'saved'>) => quantity === 0 || saved;

/** Where a line stands among the others. */
export function placeOf(row: LineRow): number {
  return (row.addedAt ?? row.changedAt).getTime();
}

/** Whether a line was taken out so lately that it can be put back; from when on, in milliseconds. */
export function undoneSince({ quantity, removedQuantity, changedAt }: LineRow): number | null {
  const since = shift(now(), -UNDO_FOR_MINUTES * MINUTE_IN_MS);
  return quantity === 0 && removedQuantity && changedAt > since ? changedAt.getTime() : null;
}

/** What the owner's identifiers say about each variant, the newest word each; also variants taken out again. */
export async function listCartRows(owner: ShopperScope): Promise<LineRow[]> {
  const rows = await db
    .select()
    .from(cartLines)
    .where(inArray(cartLines.identifierId, [...owner.readIds]));
  const newest = [...lastWritePer(rows, ({ variantId }) => variantId, owner, isAbsent).values()];
  return newest.sort((a, b) => placeOf(a) - placeOf(b) || a.variantId.localeCompare(b.variantId));
}

const readStockedLines = preparedQuery(({ ids }: Params<{ ids: readonly string[] }>) =>
  db
    .select({
      identifierId: cartLines.identifierId,
      variantId: cartLines.variantId,
      quantity: cartLines.quantity,
      saved: cartLines.saved,
      changedAt: cartLines.changedAt,
      stock: variants.stock,
    })
    .from(cartLines)
    .leftJoin(variants, eq(variants.id, cartLines.variantId))
    .where(inList(cartLines.identifierId, ids)),
);

/** How many pieces are in the cart that can be bought now. */
export async function countCart(owner: ShopperScope): Promise<number> {
  const rows = await readStockedLines({ ids: owner.readIds });
  const lines = [...lastWritePer(rows, ({ variantId }) => variantId, owner, isAbsent).values()];
  return lines.reduce((sum, { quantity, saved, stock }) => {
    return saved ? sum : sum + Math.min(quantity, Math.max(0, stock ?? 0));
  }, 0);
}

/** The coupon code the owner typed last, with its terms; null when there is none. */
export async function getCartCoupon(owner: ShopperScope) {
  const rows = await db
    .select()
    .from(cartCoupons)
    .where(inArray(cartCoupons.identifierId, [...owner.readIds]));
  const code = lastWritePer(
    rows,
    () => 'coupon',
    owner,
    ({ code }) => code === null,
  ).get('coupon')?.code;
  if (!code) return null;
  const [terms] = await db.select().from(coupons).where(eq(coupons.code, code));
  return { code, terms: terms ?? null, problem: couponProblem(terms ?? null, now(), await emailsOf(owner)) };
}

/** Identifiers of the addresses that the owner is known by. */
export async function emailsOf(owner: ShopperScope): Promise<string[]> {
  const rows = await db
    .select({ id: identifiers.id, kind: identifiers.kind })
    .from(identifiers)
    .where(inArray(identifiers.id, [...owner.readIds]));
  return rows.filter(({ kind }) => kind === 'email').map(({ id }) => id);
}

function changesOf(row: LineRow, { stock, price }: VariantOffer): LineChange[] {
  const changes: LineChange[] = [];
  if (stock <= 0) changes.push({ kind: 'sold-out' });
  else if (row.quantity > stock && !row.saved) changes.push({ kind: 'fewer', wanted: row.quantity });
  const { seenInCents, seenCurrency } = row;
  if (seenInCents === null || seenCurrency === null) return changes;
  const before = { amountInCents: seenInCents, currency: seenCurrency };
  if (seenCurrency !== price.currency) changes.push({ kind: 'currency', before });
  else if (seenInCents !== price.amountInCents) changes.push({ kind: 'price', before });
  return changes;
}

/** Where the goods go: to the chosen country, else where the checkout was told, else where the language's pages begin. */
async function destinationOf(owner: ShopperScope | null, market: Market, chosen: Country | null): Promise<Country> {
  if (chosen) return chosen;
  const [checkout] = owner
    ? await db.select({ address: checkouts.address }).from(checkouts).where(eq(checkouts.identifierId, owner.writeId))
    : [];
  const country = checkout?.address?.country;
  return isCountry(country) ? country : shop.locales[localeOf(market)].country;
}

function lineOf(row: LineRow, offer: VariantOffer, country: Country): CartLine {
  const wanted = row.quantity || (row.removedQuantity ?? 0);
  const quantity = row.saved || row.quantity === 0 ? wanted : Math.min(wanted, Math.max(0, offer.stock));
  const lineTotal = { ...offer.price, amountInCents: offer.price.amountInCents * quantity };
  const taxPercent = TAX_RATES[country][offer.taxClass];
  return { ...offer, quantity, wanted, lineTotal, taxPercent, changes: changesOf(row, offer), place: placeOf(row) };
}

async function goneLines(rows: LineRow[], market: Market): Promise<GoneLine[]> {
  const productIds = [...new Set(rows.flatMap(({ productId }) => productId ?? []))];
  const cards = new Map((await listProductCards(productIds, market)).map((card) => [card.id, card]));
  return rows.map((row) => {
    const card = cards.get(row.productId ?? '');
    const product = card ? { id: card.id, slug: card.slug } : null;
    const { variantId, saved } = row;
    return { variantId, saved, place: placeOf(row), name: card?.name ?? row.seenName, product };
  });
}

/**
 * The cart as it can be bought now: today's prices, quantities cut to the stock, and what has changed since. `chosen` is the country
 * that the person has asked for.
 */
export async function getCart(
  owner: ShopperScope | null,
  market: Market,
  chosen: Country | null = null,
): Promise<CartView> {
  const [rows, country] = [owner ? await listCartRows(owner) : [], await destinationOf(owner, market, chosen)];
  const kept = rows.filter(({ quantity }) => quantity > 0);
  const removed = rows
    .filter(undoneSince)
    .sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime())
    .slice(0, MAX_UNDO);
  const ids = [...kept, ...removed].map(({ variantId }) => variantId);
  const offers = new Map((await getVariants(ids, market)).map((offer) => [offer.variantId, offer]));
  const linesOf = (some: LineRow[]) =>
    some.flatMap((row) => {
      const offer = offers.get(row.variantId);
      return offer ? { ...lineOf(row, offer, country), saved: row.saved } : [];
    });
  const here = linesOf(kept).map(({ saved, ...line }) => ({ saved, line }));
  const lines = here.flatMap(({ saved, line }) => (saved ? [] : line));
  const coupon = owner ? await getCartCoupon(owner) : null;
  const percent = coupon && !coupon.problem ? (coupon.terms?.percent ?? 0) : 0;
  const missing = kept.filter(({ variantId }) => !offers.has(variantId));
  return {
    country,
    lines,
    saved: here.flatMap(({ saved, line }) => (saved ? line : [])),
    gone: await goneLines(missing, market),
    removed: linesOf(removed),
    coupon: coupon && { code: coupon.code, percent: coupon.terms?.percent ?? 0, problem: coupon.problem },
    ...sumUp(lines, percent, currencyOf(market)),
  };
}
