import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { categories, prices, products, variants } from '@/db/schema/catalog';
import { searchOffers } from '@/db/schema/search';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { stock } from '@/e2e/fixtures/goods';
import { indexProducts, rankAnew } from './commands';

const IDS = ['kettle', 'cup'];

beforeAll(async () => {
  await freshDatabase();
  await stock(
    { id: 'kettle', category: 'coffee/kettles', variants: [{ id: 'kettle-1', color: 'black', size: '1 l' }] },
    { id: 'cup', category: 'table/cups', variants: [{ id: 'cup-1' }, { id: 'cup-2', stock: 0 }] },
  );
});
afterAll(dropDatabase);

/** What the triggers should have kept, read from what it is made of. */
async function rebuilt() {
  const rows = await db
    .select()
    .from(prices)
    .innerJoin(variants, eq(variants.id, prices.variantId))
    .innerJoin(products, eq(products.id, variants.productId))
    .innerJoin(categories, eq(categories.id, products.categoryId));
  return rows.map(({ prices: price, variants: variant, products: product, categories: category }) => ({
    ...{ variantId: variant.id, currency: price.currency, productId: product.id, place: category.path },
    ...{ brand: product.brand, ratingAverage: product.ratingAverage, ratingCount: product.ratingCount },
    ...{ color: variant.color, size: variant.size, amountInCents: price.amountInCents },
    ...{ reduced: price.regularInCents === null ? 0 : 1, inStock: variant.stock > 0 ? 1 : 0 },
    addedAt: product.addedAt,
  }));
}

async function kept() {
  const rows = await db.select().from(searchOffers);
  return rows.map(({ popularity: _, ...row }) => row);
}

const byVariant = (rows: { variantId: string; currency: string }[]) =>
  rows.sort((a, b) => (`${a.variantId} ${a.currency}` < `${b.variantId} ${b.currency}` ? -1 : 1));

describe('what lists are filtered by', () => {
  it('is what a rebuild would give, whatever changes', async () => {
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
    const change = fc.oneof(
      fc.record({
        stock: fc.nat(2),
        color: maybe(fc.constantFrom('black', 'oat')),
        size: maybe(fc.constantFrom('1 l', '2 l')),
      }),
      fc.record({ amountInCents: fc.nat(9), regularInCents: maybe(fc.nat(9)) }),
      fc.record({
        brand: fc.constantFrom('Halden', 'Osterholt'),
        categoryId: fc.constantFrom('coffee/kettles', 'table/cups'),
        ratingAverage: fc.constantFrom(3, 4.5),
        ratingCount: fc.nat(3),
        addedAt: fc.constantFrom(new Date('2026-01-01'), new Date('2026-02-01')),
      }),
      fc.record({ path: fc.constantFrom('table/cups', 'table/mugs') }),
      fc.record({ pricedAnew: fc.nat(9) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.constantFrom(...IDS), async (changes, id) => {
        const variant = `${id}-1`;
        for (const set of changes)
          await transaction(async (tx) => {
            if ('stock' in set) await tx.update(variants).set(set).where(eq(variants.id, variant));
            if ('regularInCents' in set) await tx.update(prices).set(set).where(eq(prices.variantId, variant));
            if ('brand' in set) await tx.update(products).set(set).where(eq(products.id, id));
            if ('path' in set) await tx.update(categories).set(set).where(eq(categories.id, 'table/cups'));
            if (!('pricedAnew' in set)) return;
            await tx.delete(prices).where(eq(prices.variantId, variant));
            const row = { variantId: variant, currency: 'EUR', amountInCents: set.pricedAnew } as const;
            await tx.insert(prices).values(row);
            await tx.insert(prices).values(row).onConflictDoNothing();
          });
        expect(byVariant(await kept())).toEqual(byVariant(await rebuilt()));
      }),
      { numRuns: 40 },
    );
  });

  it('follows sales by steps, so that orders do not wait for each other', async () => {
    const sold = async (popularity: number) => {
      await transaction(async (tx) => {
        await tx.update(products).set({ popularity }).where(eq(products.id, 'cup'));
        await rankAnew(tx, ['cup']);
      });
      const rows = await db.select().from(searchOffers).where(eq(searchOffers.productId, 'cup'));
      return new Set(rows.map((row) => row.popularity));
    };
    await transaction((tx) => indexProducts(tx, IDS));
    expect(await sold(500)).toEqual(new Set([500]));
    expect(await sold(501)).toEqual(new Set([500]));
    expect(await sold(900)).toEqual(new Set([900]));
  });
});
