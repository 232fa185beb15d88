import 'server-only';
import { asc, desc, eq } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { db } from '@/db/client';
import { boughtTogether, categories, type Localized, prices, products, variants } from '@/db/schema/catalog';
import { tags } from '@/lib/cache-tags';
import { neighboursOf, type ProductFacts } from './facts';
import type { Shop } from './rules';

const MAX_TAGS = 120;

export type ShopFacts = { products: ProductFacts[]; neighbours: Shop['neighbours'] };

const wordsOf = (names: Localized[]) => [
  ...new Set(
    names.flatMap((name) => Object.values(name).flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))),
  ),
];

/** What the shop sells, as ranking sees it, straight from the database. Impersonal. */
export async function readShop(): Promise<ShopFacts> {
  const rows = await db
    .select({ product: products, category: categories, variant: variants, price: prices })
    .from(products)
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .innerJoin(variants, eq(variants.productId, products.id))
    .innerJoin(prices, eq(prices.variantId, variants.id))
    .where(eq(prices.currency, 'EUR'))
    .orderBy(desc(products.popularity), asc(products.id));
  const pairs = await db.select().from(boughtTogether);
  const together = new Map<string, Record<string, number>>();
  for (const { productId, otherId, buyers } of pairs) {
    together.set(productId, { ...together.get(productId), [otherId]: buyers });
  }
  const facts = new Map<string, ProductFacts>();
  for (const { product, category, variant, price } of rows) {
    const known = facts.get(product.id);
    facts.set(product.id, {
      id: product.id,
      family: product.family,
      kind: product.kind,
      lifetimeInMonths: product.lifetimeInMonths,
      category: category.path,
      brand: product.brand,
      priceInCents: Math.min(known?.priceInCents ?? Number.POSITIVE_INFINITY, price.amountInCents),
      fits: product.fits,
      popularity: product.popularity,
      inStock: (known?.inStock ?? false) || variant.stock > 0,
      words: known?.words ?? wordsOf([product.name, category.name]).filter((word) => word.length > 2),
      together: together.get(product.id) ?? {},
    });
  }
  const listed = [...facts.values()];
  return { products: listed, neighbours: neighboursOf(listed) };
}

/** The same from the cache of impersonal reads. */
export async function getShop(): Promise<ShopFacts> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('max');
  const facts = await readShop();
  // A product that sells out leaves the shelves. Next keeps at most 128 tags for one entry.
  cacheTag(...facts.products.slice(0, MAX_TAGS).map(({ id }) => tags.product(id)));
  return facts;
}
