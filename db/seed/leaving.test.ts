import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { getProduct, listAllProductCards, listCategories, listProductSlugs } from '@/lib/catalog/queries';
import { refreshSearchIndex } from '@/lib/search/commands';
import { db } from '../client';
import { prices, products, variants } from '../schema/catalog';
import { searchDocuments } from '../schema/search';
import { seedCatalogue } from './catalogue';
import { world } from './catalogue/world';

describe('goods that have left the data files', () => {
  beforeAll(freshDatabase);
  afterAll(dropDatabase);

  const gone = (id: string) => id === 'halden-uno' || id.startsWith('sula-mug--ink');
  const isLight = (path: string) => path === 'light' || path.startsWith('light/');
  const lights = world.products.filter(({ categoryId }) => isLight(categoryId)).map(({ id }) => id);
  const isGone = (productId: string) => gone(productId) || lights.includes(productId);
  const smaller = {
    ...world,
    categories: world.categories.filter(({ path }) => !isLight(path)),
    products: world.products.filter(({ id }) => !isGone(id)),
    variants: world.variants.filter(({ id, productId }) => !isGone(productId) && !gone(id)),
    reviews: world.reviews.filter(({ productId }) => !isGone(productId)),
    boughtTogether: world.boughtTogether.filter(({ productId, otherId }) => !isGone(productId) && !isGone(otherId)),
  };
  const variantIds = new Set(smaller.variants.map(({ id }) => id));
  smaller.prices = world.prices.filter(({ variantId }) => variantIds.has(variantId));
  smaller.priceChanges = world.priceChanges.filter(({ variantId }) => variantIds.has(variantId));

  it('leave the shop with their variants, prices, pairs and categories, and come back when they are there again', async () => {
    await seedCatalogue(world);
    await seedCatalogue(smaller);
    expect((await db.select().from(variants)).map(({ id }) => id).sort()).toEqual([...variantIds].sort());
    expect(await db.select().from(prices)).toHaveLength(smaller.prices.length);
    const slugs = await listProductSlugs();
    expect(slugs).not.toContain('halden-uno');
    expect(slugs).toContain('sula-mug');
    expect(await getProduct('halden-uno', 'en')).toBeNull();
    expect((await listCategories('en')).filter(({ path }) => isLight(path))).toEqual([]);
    expect((await listAllProductCards('en')).some(({ id }) => isGone(id))).toBe(false);
    await refreshSearchIndex();
    const found = await db.selectDistinct({ id: searchDocuments.productId }).from(searchDocuments);
    expect(found.some(({ id }) => isGone(id))).toBe(false);
    // What was sold is still known: to orders, and to the shelves of whoever owns one.
    expect(await db.select().from(products).where(eq(products.id, 'halden-uno'))).toHaveLength(1);

    await seedCatalogue(world);
    expect(await listProductSlugs()).toContain('halden-uno');
    expect(await db.select().from(prices)).toHaveLength(world.prices.length);
  });
});
