import 'server-only';
import { asc, desc, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { boughtTogether, categories, type Localized, products } from '@/db/schema/catalog';
import { searchOffers } from '@/db/schema/search';
import { catalogChanged } from '@/lib/catalog/catalog-changed';
import { readProductCards } from '@/lib/catalog/queries';
import { localeOf, type Market } from '@/lib/market/market';
import { buildIndex, type RecommendationIndex } from './assortment';
import { type ShelfCard, shelfCardOf } from './shelf-words';
import { personalWords } from './words';

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
export async function readRecommendationIndex(): Promise<RecommendationIndex> {
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
  return buildIndex(
    rows.flatMap(({ categoryId, name: names, ...product }) => {
      const [category, offer] = [tree.get(categoryId), offers.get(product.id)];
      // What is sold no more is on no shelf, but whoever owns one still needs no other.
      if (!category) return [];
      return {
        ...product,
        category: category.path,
        priceInCents: Number(offer?.price ?? 0),
        inStock: Number(offer?.inStock ?? 0) > 0,
        words: wordsOf([names, category.name]).filter((word) => word.length > 2),
        together: together.get(product.id) ?? {},
      };
    }),
  );
}

type CachedIndex = { shop: Promise<RecommendationIndex>; cards: Map<string, ShelfCard> };

/**
 * Kept in this process for as long as it holds: taken out of Next's cache anew for each request, 10,000 products cost a second.
 * Whoever has asked before a change keeps what they were given, and nobody after it gets that.
 */
let cached: CachedIndex | undefined;
catalogChanged.subscribe(() => {
  cached = undefined;
});

function getHeld(): CachedIndex {
  if (cached) return cached;
  const fresh: CachedIndex = { shop: readRecommendationIndex(), cards: new Map() };
  // What has failed is tried again by the next request.
  fresh.shop.catch(() => {
    if (cached === fresh) cached = undefined;
  });
  cached = fresh;
  return fresh;
}

/** What the shop sells, as ranking sees it now. */
export function getRecommendationIndex(): Promise<RecommendationIndex> {
  return getHeld().shop;
}

/** Products as shelves show them now, by id; ids that no longer exist are left out. */
export async function getShelfCards(ids: readonly string[], market: Market): Promise<Map<string, ShelfCard>> {
  const { cards } = getHeld();
  const keyOf = (id: string) => `${market} ${id}`;
  const fresh = await readProductCards(
    ids.filter((id) => !cards.has(keyOf(id))),
    market,
  );
  const locale = localeOf(market);
  for (const card of fresh) cards.set(keyOf(card.id), shelfCardOf(card, locale, personalWords(locale)));
  return new Map(
    ids.flatMap((id) => {
      const card = cards.get(keyOf(id));
      return card ? [[id, card]] : [];
    }),
  );
}
