import 'server-only';
import { asc, desc, eq } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { db } from '@/db/client';
import { boughtTogether, categories, type Localized, prices, products, variants } from '@/db/schema/catalog';
import { tags } from '@/lib/cache-tags';
import { newId } from '@/lib/id';
import { neighboursOf, type ProductFacts } from './facts';
import type { Shop } from './rules';

const wordsOf = (names: Localized[]) => [
  ...new Set(
    names.flatMap((name) => Object.values(name).flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))),
  ),
];

/** What the shop sells, as ranking sees it, straight from the database. Impersonal. */
export async function readShop(): Promise<Shop> {
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
  return { products: facts, neighbours: neighboursOf(listed) };
}

/** Another one whenever the catalogue or the stock of a product changes. */
async function getVersion(): Promise<string> {
  'use cache';
  cacheTag(tags.catalog, tags.manyProducts);
  cacheLife('max');
  return newId();
}

let held: { version: string; shop: Promise<Shop> } | undefined;

/** The same, kept in this process for as long as it holds: taken out of a cache anew for each request, 10,000 products cost a second. */
export async function getShop(): Promise<Shop> {
  const version = await getVersion();
  if (held?.version !== version) held = { version, shop: readShop() };
  return held.shop;
}
