import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { db, transaction } from '../client';
import { boughtTogether, priceChanges, prices, products } from '../schema/catalog';
import { reviews } from '../schema/reviews';
import { seedCatalogue } from './catalogue';
import { goodsAlone, seedProducts, world } from './catalogue/world';

describe('a shop for real', () => {
  beforeAll(freshDatabase);
  afterAll(dropDatabase);

  it('begins with the goods alone: nobody invented has reviewed or bought anything, and no price was ever reduced', async () => {
    await seedCatalogue(goodsAlone);
    expect(await db.select().from(products)).toHaveLength(seedProducts.length);
    expect(await db.select().from(reviews)).toEqual([]);
    expect(await db.select().from(boughtTogether)).toEqual([]);
    for (const { popularity, ratingCount, ratingAverage } of await db.select().from(products))
      expect([popularity, ratingCount, ratingAverage]).toEqual([0, 0, 0]);
    for (const { regularInCents, lowest30DaysInCents } of await db.select().from(prices))
      expect([regularInCents, lowest30DaysInCents]).toEqual([null, null]);
    const history = await db.select().from(priceChanges);
    expect(history).toHaveLength(world.prices.length);
  });

  it('takes what was invented out of a shop that was a demo before, and leaves what real buyers wrote', async () => {
    await seedCatalogue(world);
    const praise = { productId: 'halden-uno', author: 'Ada', rating: 5, locale: 'en', title: 'Good', body: 'Good.' };
    await transaction((tx) =>
      tx
        .insert(reviews)
        .values({ ...praise, id: 'real', verified: true, orderId: 'an-order', at: new Date('2026-11-20T09:00:00Z') }),
    );
    await seedCatalogue(goodsAlone);
    expect((await db.select().from(reviews)).map(({ id }) => id)).toEqual(['real']);
    expect(await db.select().from(boughtTogether)).toEqual([]);
    const [uno] = await db.select().from(products).where(eq(products.id, 'halden-uno'));
    expect(uno).toMatchObject({ ratingCount: 1, ratingAverage: 5 });
  });
});
