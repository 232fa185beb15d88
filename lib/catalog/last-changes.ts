import 'server-only';
import { eq, max } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { db } from '@/db/client';
import { categories, priceChanges, products, variants } from '@/db/schema/catalog';
import { reviews } from '@/db/schema/reviews';
import { tags } from './cache-tags';

/** A product's slug and the path of its category, with the moment when its page last said something new. */
export type LastChange = { slug: string; categoryPath: string; at: Date };

/** When each product came, was last priced anew or reviewed, for the map of the site. */
export async function listLastChanges(): Promise<LastChange[]> {
  'use cache';
  cacheTag(tags.catalog, tags.manyProducts);
  cacheLife('max');
  const rows = await db
    .select({
      slug: products.slug,
      categoryPath: categories.path,
      added: products.addedAt,
      reviewed: max(reviews.at),
      priced: max(priceChanges.at),
    })
    .from(products)
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .innerJoin(variants, eq(variants.productId, products.id))
    .leftJoin(priceChanges, eq(priceChanges.variantId, variants.id))
    .leftJoin(reviews, eq(reviews.productId, products.id))
    .groupBy(products.id, products.slug, categories.path, products.addedAt);
  return rows.map(({ slug, categoryPath, ...moments }) => ({
    slug,
    categoryPath,
    at: new Date(Math.max(...Object.values(moments).map((at) => Number(at ?? 0)))),
  }));
}
