import 'server-only';
import { asc, desc, eq, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { db } from '@/db/client';
import { boughtTogether, categories, type Localized, products } from '@/db/schema/catalog';
import { searchOffers } from '@/db/schema/search';
import { tags } from '@/lib/cache-tags';
import { newId } from '@/lib/id';
import { arrange, type Shop } from './assortment';

const wordsOf = (names: Localized[]) => [
  ...new Set(
    names.flatMap((name) => Object.values(name).flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))),
  ),
];

/** The lowest price of each product in euros, and whether any of it can be had. */
function readOffers() {
  const { productId, amountInCents, inStock, currency } = searchOffers;
  return db
    .select({ productId, price: sql<number>`min(${amountInCents})`, inStock: sql<number>`max(${inStock})` })
    .from(searchOffers)
    .where(eq(currency, 'EUR'))
    .groupBy(productId);
}

/** What the shop sells, as ranking sees it, straight from the database, and nothing that it does not see. Impersonal. */
export async function readShop(): Promise<Shop> {
  const { id, family, kind, lifetimeInMonths, brand, fits, popularity, name } = products;
  const rows = await db
    .select({ id, family, kind, lifetimeInMonths, brand, fits, popularity, name, categoryId: products.categoryId })
    .from(products)
    .orderBy(desc(popularity), asc(id));
  const tree = new Map((await db.select().from(categories)).map((category) => [category.id, category]));
  const offers = new Map((await readOffers()).map((offer) => [offer.productId, offer]));
  const together = new Map<string, Record<string, number>>();
  for (const { productId, otherId, buyers } of await db.select().from(boughtTogether)) {
    const pairs = together.get(productId) ?? {};
    pairs[otherId] = buyers;
    together.set(productId, pairs);
  }
  return arrange(
    rows.flatMap(({ categoryId, name: names, ...product }) => {
      const [category, offer] = [tree.get(categoryId), offers.get(product.id)];
      if (!category || !offer) return [];
      return {
        ...product,
        category: category.path,
        priceInCents: Number(offer.price),
        inStock: Number(offer.inStock) > 0,
        words: wordsOf([names, category.name]).filter((word) => word.length > 2),
        together: together.get(product.id) ?? {},
      };
    }),
  );
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
