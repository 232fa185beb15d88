import { existsSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { db, transaction } from '../client';
import { prices, products, reviews, seedRuns, variants } from '../schema/catalog';
import { seedCatalogue } from './catalogue';
import { pairs } from './catalogue/pairs';
import type { SeedProduct } from './catalogue/shape';
import { seedProducts, seedReviews, world } from './catalogue/world';

const slugs = new Set(seedProducts.map(({ slug }) => slug));
const productOf = (slug: string) => seedProducts.find((product) => product.slug === slug) as SeedProduct;

function expectWritten(text: { en: string; de: string; pl: string }, hint: string): void {
  for (const language of [text.en, text.de, text.pl]) expect(language.trim(), hint).not.toBe('');
}

describe('the catalogue of the demo world', () => {
  it('has 120 to 160 products of eight to twelve brands, each under its own address', () => {
    expect(seedProducts.length).toBeGreaterThanOrEqual(120);
    expect(seedProducts.length).toBeLessThanOrEqual(160);
    expect(slugs.size).toBe(seedProducts.length);
    const brands = new Set(seedProducts.map(({ brand }) => brand));
    expect(brands.size).toBeGreaterThanOrEqual(8);
    expect(brands.size).toBeLessThanOrEqual(12);
  });

  it('has three levels of categories, every product in a leaf, and enough to choose from in each', () => {
    const paths = world.categories.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(Math.max(...paths.map((path) => path.split('/').length))).toBe(3);
    for (const { path, parentId } of world.categories) {
      expect(path).toMatch(/^[a-z-]+(\/[a-z-]+){0,2}$/);
      if (parentId) expect(paths.indexOf(parentId), path).toBeLessThan(paths.indexOf(path));
    }
    const leaves = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)));
    for (const { slug, category } of seedProducts) expect(leaves, slug).toContain(category);
    for (const leaf of leaves)
      expect(seedProducts.filter(({ category }) => category === leaf).length, leaf).toBeGreaterThanOrEqual(3);
  });

  it('is written in three languages, not copied from one to the other', () => {
    for (const { slug, name, tagline, description, details } of seedProducts) {
      for (const text of [name, tagline, description]) {
        expectWritten(text, slug);
        expect(new Set([text.en, text.de, text.pl]).size, `${slug}: ${text.en}`).toBe(3);
      }
      expect(details.length, slug).toBeGreaterThanOrEqual(2);
      for (const { label, value } of details) {
        expectWritten(label, slug);
        expectWritten(value, slug);
      }
    }
    for (const { path, name, description } of world.categories) {
      expectWritten(name, path);
      expect(new Set([description.en, description.de, description.pl]).size, path).toBe(3);
    }
  });

  it('names only products that exist as complements, and never the product itself', () => {
    for (const { slug, fits } of seedProducts) {
      for (const other of fits) expect(slugs, `${slug} fits ${other}`).toContain(other);
      expect(fits, slug).not.toContain(slug);
      expect(new Set(fits).size, slug).toBe(fits.length);
    }
  });

  it('gives every durable a lifetime and at least three complements of another family', () => {
    for (const { slug, kind, family, fits, lifetimeInMonths } of seedProducts) {
      if (kind !== 'durable') continue;
      expect(lifetimeInMonths, slug).toBeGreaterThan(0);
      expect(fits.filter((other) => productOf(other).family !== family).length, slug).toBeGreaterThanOrEqual(3);
    }
  });

  it('offers beans, filters, descaler and cups with every espresso machine', () => {
    const machines = seedProducts.filter(({ family }) => family === 'espresso-machine');
    expect(machines.length).toBeGreaterThanOrEqual(3);
    for (const { slug, fits } of machines) {
      const families = fits.map((other) => productOf(other).family);
      for (const family of ['coffee-beans', 'espresso-filters', 'descaler', 'espresso-cup'])
        expect(families, slug).toContain(family);
    }
  });

  it('has a price in every currency for every variant', () => {
    for (const { id } of world.variants) {
      const own = world.prices.filter(({ variantId }) => variantId === id);
      expect(own.map(({ currency }) => currency).sort(), id).toEqual(['EUR', 'PLN', 'USD']);
      for (const { amountInCents } of own) expect(amountInCents, id).toBeGreaterThan(0);
    }
  });

  it('sets prices per currency instead of multiplying them', () => {
    const factors = seedProducts.map(({ offers }) =>
      ((offers[0]?.price.PLN ?? 0) / (offers[0]?.price.EUR ?? 1)).toFixed(3),
    );
    expect(new Set(factors).size).toBeGreaterThan(20);
  });

  it('sells about ten products below their regular price, honestly', () => {
    const onSale = world.prices.filter(({ regularInCents }) => regularInCents);
    for (const { variantId, amountInCents, regularInCents, lowest30DaysInCents } of onSale) {
      expect(regularInCents, variantId).toBeGreaterThan(amountInCents);
      expect(lowest30DaysInCents, variantId).toBeGreaterThan(amountInCents);
      expect(lowest30DaysInCents, variantId).toBeLessThanOrEqual(regularInCents as number);
    }
    expect(seedProducts.filter(({ offers }) => offers.some(({ sale }) => sale)).length).toBeGreaterThanOrEqual(8);
    expect(world.prices.every((row) => !row.regularInCents === !row.lowest30DaysInCents)).toBe(true);
  });

  it('has unique variants and article numbers, and stock that is plenty, low and none', () => {
    expect(new Set(world.variants.map(({ id }) => id)).size).toBe(world.variants.length);
    expect(new Set(world.variants.map(({ sku }) => sku)).size).toBe(world.variants.length);
    expect(world.variants.filter(({ stock }) => stock === 0).length).toBeGreaterThanOrEqual(5);
    expect(world.variants.filter(({ stock }) => stock >= 1 && stock <= 5).length).toBeGreaterThanOrEqual(10);
  });

  it('uses every stock note it writes down', () => {
    for (const { slug, stock, colors = [], offers } of seedProducts) {
      const sizes = offers.map(({ size }) => size).filter((size) => size !== undefined);
      const known = ['*', ...colors, ...sizes, ...colors.flatMap((color) => sizes.map((size) => `${color}/${size}`))];
      for (const key of Object.keys(stock ?? {})) expect(known, slug).toContain(key);
    }
  });

  it('has a picture for every variant', () => {
    for (const picture of new Set(world.variants.map(({ picture }) => picture)))
      expect(existsSync(`public/products/${picture}.svg`), picture).toBe(true);
  });

  it('pairs only existing products, each pair once and with at least five buyers', () => {
    for (const [one, other, buyers] of pairs) {
      expect(slugs).toContain(one);
      expect(slugs).toContain(other);
      expect(buyers).toBeGreaterThanOrEqual(5);
    }
    expect(new Set(pairs.map(([one, other]) => [one, other].sort().join())).size).toBe(pairs.length);
  });

  it('has reviews of existing products in all three languages, among them critical ones', () => {
    for (const slug of Object.keys(seedReviews)) expect(slugs).toContain(slug);
    expect(new Set(world.reviews.map(({ locale }) => locale)).size).toBe(3);
    const critical = world.reviews.filter(({ rating }) => rating <= 3).length / world.reviews.length;
    expect(critical).toBeGreaterThan(0.1);
  });
});

describe('seeding the catalogue', () => {
  beforeAll(freshDatabase);
  afterAll(dropDatabase);

  const everything = async () => ({
    products: await db.select().from(products).orderBy(products.id),
    variants: await db.select().from(variants).orderBy(variants.id),
    prices: await db.select().from(prices).orderBy(prices.variantId, prices.currency),
    reviews: await db.select().from(reviews).orderBy(reviews.id),
    runs: await db.select().from(seedRuns),
  });

  it('brings everything in, and a second time changes nothing', async () => {
    await seedCatalogue();
    const once = await everything();
    expect(once.products).toHaveLength(seedProducts.length);
    expect(once.prices).toHaveLength(world.prices.length);
    await seedCatalogue();
    expect(await everything()).toEqual(once);
  });

  it('computes ratings from the reviews, including those real buyers wrote', async () => {
    const [uno] = await db.select().from(products).where(eq(products.id, 'halden-uno'));
    expect(uno).toMatchObject({ ratingCount: 8, ratingAverage: 4.125 });
    const praise = { productId: 'halden-uno', author: 'Ada', rating: 5, locale: 'en', title: 'Good', body: 'Good.' };
    await transaction(async (tx) => {
      await tx
        .insert(reviews)
        .values({ ...praise, id: 'bought', verified: true, at: new Date('2026-11-01T09:00:00Z') });
      await tx.update(seedRuns).set({ fingerprint: 'of older data' });
    });
    await seedCatalogue();
    const [again] = await db.select().from(products).where(eq(products.id, 'halden-uno'));
    expect(again?.ratingCount).toBe(9);
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
    await seedCatalogue();
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
    await seedCatalogue();
    const [variant] = await db.select().from(variants).where(eq(variants.id, id));
    const amounts = await db.select({ amount: prices.amountInCents }).from(prices).where(eq(prices.variantId, id));
    const [product] = await db.select().from(products).where(eq(products.id, 'halden-uno'));
    expect(variant?.stock).toBe(1);
    expect(amounts.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual([64900, 69900, 279900]);
    expect(product).toMatchObject({ popularity: 777, brand: 'Halden' });
  });
});
