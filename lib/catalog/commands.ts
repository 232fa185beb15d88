import 'server-only';
import { and, asc, eq } from 'drizzle-orm';
import { type Transaction, transaction } from '@/db/client';
import { type Currency, priceChanges, prices, variants } from '@/db/schema/catalog';
import { now, shift } from '../platform/clock';
import { publish } from '../platform/events';
import { fail, ok, type Result } from '../platform/result';
import { markStale } from './changes';
import { announcedPrice } from './price-history';
import { noteStock } from './stock';

type Change = { productId: string; before: number; after: number };

async function findVariant(tx: Transaction, sku: string) {
  const [variant] = await tx.select().from(variants).where(eq(variants.sku, sku));
  return variant;
}

/** Says how many pieces of an article are on the shelf, after a delivery or a count. */
export function setStock(sku: string, pieces: number): Promise<Result<Change, 'unknown' | 'invalid'>> {
  return transaction(async (tx) => {
    if (!Number.isSafeInteger(pieces) || pieces < 0) return fail('invalid');
    const variant = await findVariant(tx, sku);
    if (!variant) return fail('unknown');
    const { id, productId, stock: before } = variant;
    await tx.update(variants).set({ stock: pieces }).where(eq(variants.id, id));
    await noteStock(tx, { variantId: id, productId, before, after: pieces });
    return ok({ productId, before, after: pieces });
  });
}

/**
 * Gives an article a new price in one currency and keeps the old one in its history. What may be announced as a reduction follows
 * from the history alone.
 */
export function setPrice(
  sku: string,
  currency: Currency,
  amountInCents: number,
): Promise<Result<Change, 'unknown' | 'invalid'>> {
  return transaction(async (tx) => {
    if (!Number.isSafeInteger(amountInCents) || amountInCents <= 0) return fail('invalid');
    const variant = await findVariant(tx, sku);
    if (!variant) return fail('unknown');
    const which = and(eq(prices.variantId, variant.id), eq(prices.currency, currency));
    const [price] = await tx.select().from(prices).where(which);
    if (!price) return fail('unknown');
    const change = { productId: variant.productId, before: price.amountInCents, after: amountInCents };
    if (change.before === change.after) return ok(change);
    await writeDown(tx, price, amountInCents);
    await tx
      .update(prices)
      .set(announcedPrice(await readHistory(tx, price)))
      .where(which);
    await markStale(tx, variant.productId);
    await publish(tx, { type: 'price-changed', variantId: variant.id, productId: variant.productId, currency });
    return ok(change);
  });
}

type Price = typeof prices.$inferSelect;

function readHistory(tx: Transaction, { variantId, currency }: Price) {
  return tx
    .select({ at: priceChanges.at, amountInCents: priceChanges.amountInCents })
    .from(priceChanges)
    .where(and(eq(priceChanges.variantId, variantId), eq(priceChanges.currency, currency)))
    .orderBy(asc(priceChanges.at));
}

/** Adds a price to the history, which begins with the one that was always there. */
async function writeDown(tx: Transaction, { variantId, currency, ...price }: Price, amountInCents: number) {
  const key = { variantId, currency, origin: 'shop' as const };
  const always = { ...key, at: new Date(0), amountInCents: price.amountInCents };
  const last = (await readHistory(tx, { variantId, currency, ...price })).at(-1);
  if (!last) await tx.insert(priceChanges).values(always);
  // The newest price is the one that was set last, also when the clock has gone back since the one before.
  const at = last && last.at >= now() ? shift(last.at, 1) : now();
  await tx.insert(priceChanges).values({ ...key, at, amountInCents });
}
