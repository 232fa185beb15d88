import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { db, transaction } from '../client';
import { priceChanges, prices, products, seedRuns, variants } from '../schema/catalog';
import { reviews } from '../schema/reviews';
import { seedCatalogue } from './catalogue';
import { seedReviews } from './catalogue/reviews/all';
import { seedProducts, world } from './catalogue/world';

describe('seeding the catalogue', () => {
  beforeAll(freshDatabase);
  afterAll(dropDatabase);

  const everything = async () => ({
    products: await db.select().from(products).orderBy(products.id),
    variants: await db.select().from(variants).orderBy(variants.id),
    prices: await db.select().from(prices).orderBy(prices.variantId, prices.currency),
    history: await db
      .select()
      .from(priceChanges)
      .orderBy(priceChanges.variantId, priceChanges.currency, priceChanges.at),
    reviews: await db.select().from(reviews).orderBy(reviews.id),
    runs: await db.select().from(seedRuns),
  });

  it('brings everything in, and a second time changes nothing', async () => {
    await seedCatalogue(world);
    const once = await everything();
    expect(once.products).toHaveLength(seedProducts.length);
    expect(once.prices).toHaveLength(world.prices.length);
    await seedCatalogue(world);
    expect(await everything()).toEqual(once);
  });

  it('computes ratings from the reviews, including those real buyers wrote', async () => {
    const written = seedReviews['halden-uno'] ?? [];
    const average = written.reduce((sum, [, rating]) => sum + rating, 0) / written.length;
    const [uno] = await db.select().from(products).where(eq(products.id, 'halden-uno'));
    expect(uno).toMatchObject({ ratingCount: written.length, ratingAverage: average });
    const praise = { productId: 'halden-uno', author: 'Ada', rating: 5, locale: 'en', title: 'Good', body: 'Good.' };
    await transaction(async (tx) => {
      await tx
        .insert(reviews)
        .values({ ...praise, id: 'bought', orderId: 'an-order', verified: true, at: new Date('2026-11-01T09:00:00Z') });
      await tx.update(seedRuns).set({ fingerprint: 'of older data' });
    });
    await seedCatalogue(world);
    const [again] = await db.select().from(products).where(eq(products.id, 'halden-uno'));
    expect(again?.ratingCount).toBe(written.length + 1);
  });

  it('keeps article numbers when the goods are put in another order', async () => {
    const [first, second] = await db.select().from(variants).where(eq(variants.productId, 'halden-uno'));
    await transaction(async (tx) => {
      await tx
        .update(variants)
        .set({ position: 9, sku: 'given-long-ago' })
        .where(eq(variants.id, first?.id ?? ''));
      await tx
        .update(variants)
        .set({ sku: first?.sku })
        .where(eq(variants.id, second?.id ?? ''));
      await tx.update(seedRuns).set({ fingerprint: 'of older data' });
    });
    await seedCatalogue(world);
    const [kept] = await db
      .select()
      .from(variants)
      .where(eq(variants.id, first?.id ?? ''));
    expect(kept?.sku).toBe('given-long-ago');
    expect(kept?.position).not.toBe(9);
  });

  it('renews texts and prices when the data has changed, but leaves stock and popularity alone', async () => {
    const id = 'halden-uno--oat';
    await transaction(async (tx) => {
      await tx.update(variants).set({ stock: 1 }).where(eq(variants.id, id));
      await tx.update(prices).set({ amountInCents: 1 }).where(eq(prices.variantId, id));
      await tx.update(products).set({ popularity: 777, brand: 'Old' }).where(eq(products.id, 'halden-uno'));
      await tx.update(seedRuns).set({ fingerprint: 'of older data' });
    });
    await seedCatalogue(world);
    const [variant] = await db.select().from(variants).where(eq(variants.id, id));
    const amounts = await db.select({ amount: prices.amountInCents }).from(prices).where(eq(prices.variantId, id));
    const [product] = await db.select().from(products).where(eq(products.id, 'halden-uno'));
    expect(variant?.stock).toBe(1);
    expect(amounts.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual([64900, 69900, 279900]);
    expect(product).toMatchObject({ popularity: 777, brand: 'Halden' });
  });

  it('brings an older, smaller catalogue up to date and destroys nothing', async () => {
    const solo = inArray(variants.productId, ['halden-solo']);
    const ids = (await db.select({ id: variants.id }).from(variants).where(solo)).map(({ id }) => id);
    await transaction(async (tx) => {
      await tx.delete(priceChanges);
      await tx.delete(prices).where(inArray(prices.variantId, ids));
      await tx.delete(variants).where(solo);
      await tx.delete(products).where(eq(products.id, 'halden-solo'));
      await tx.update(products).set({ categoryId: 'coffee/machines' }).where(eq(products.id, 'halden-duo'));
      await tx.update(variants).set({ stock: 2 }).where(eq(variants.id, 'halden-duo--black'));
      await tx.update(seedRuns).set({ fingerprint: 'of older data' });
    });
    await seedCatalogue(world);
    const [duo] = await db.select().from(products).where(eq(products.id, 'halden-duo'));
    const [black] = await db.select().from(variants).where(eq(variants.id, 'halden-duo--black'));
    expect([duo?.categoryId, black?.stock]).toEqual(['coffee/machines/espresso', 2]);
    const after = await everything();
    expect(after.products).toHaveLength(seedProducts.length);
    expect(after.variants).toHaveLength(world.variants.length);
    expect(after.history).toHaveLength(world.priceChanges.length);
    expect(after.reviews.map(({ id }) => id)).toContain('bought');
  });
});
