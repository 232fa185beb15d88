import 'server-only';
import { and, asc, desc, eq, exists, getTableColumns, inArray, like, or, type SQL, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { db } from '@/db/client';
import { inList, type Params, preparedQuery } from '@/db/prepared-query';
import { categories, prices, products, variants } from '@/db/schema/catalog';
import type { Locale } from '../i18n/locales';
import { currencyOf, localeOf, type Market } from '../market/market';
import { now } from '../platform/clock';
import type { Currency } from '../platform/money';
import { tags } from './cache-tags';
import type { CategoryView, Crumb, ProductCard, ProductView, VariantOffer } from './product';
import { pathsUpTo } from './rules';
import { type CardRow, toCard, toOffer, toVariant, type VariantRow } from './views';

export type { CategoryView, Crumb, ProductCard, ProductView, VariantOffer } from './product';

/** Next keeps at most 128 tags for one entry. */
const MAX_TAGS = 100;
const productColumns = { ...getTableColumns(products), categoryPath: categories.path };
/** A list never reads what only the product's own page says. */
const { description: _, details: __, ...cardColumns } = productColumns;

/** What a list of products is cached under. */
function tagsOf(ids: readonly string[]): string[] {
  return ids.length <= MAX_TAGS ? ids.map(tags.product) : [tags.manyProducts];
}

function groupBy<Row>(rows: Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function readProducts() {
  return db.select(productColumns).from(products).innerJoin(categories, eq(categories.id, products.categoryId));
}

function readCards() {
  return db.select(cardColumns).from(products).innerJoin(categories, eq(categories.id, products.categoryId));
}

const readCardsOf = preparedQuery(({ ids }: Params<{ ids: string[] }>) => readCards().where(inList(products.id, ids)));

const readVariantsOf = preparedQuery(({ ids, currency }: Params<{ ids: string[]; currency: Currency }>) =>
  db
    .select({ variant: variants, price: prices })
    .from(variants)
    .innerJoin(prices, and(eq(prices.variantId, variants.id), eq(prices.currency, currency)))
    .where(inList(variants.productId, ids))
    .orderBy(asc(variants.position)),
);

async function readVariants(ids: string[], market: Market): Promise<ByProduct> {
  const rows = await readVariantsOf({ ids, currency: currencyOf(market) });
  return groupBy(rows, ({ variant }) => variant.productId);
}

type ByProduct = Map<string, VariantRow[]>;

function toCards(rows: CardRow[], byProduct: ByProduct, locale: Locale, colors: readonly string[] = []): ProductCard[] {
  const at = now();
  return rows.flatMap((row) => {
    const own = byProduct.get(row.id);
    return own ? toCard(row, own, locale, at, colors) : [];
  });
}

async function cardsOf(rows: CardRow[], market: Market): Promise<ProductCard[]> {
  const ids = rows.map(({ id }) => id);
  return toCards(rows, ids.length > 0 ? await readVariants(ids, market) : new Map(), localeOf(market));
}

/**
 * Cards of these products as they are now, in the order of `ids`, each in one of `colors` (the likeliest first) where it comes in one; ids
 * that no longer exist are left out.
 */
export async function readProductCards(
  ids: string[],
  market: Market,
  colors: readonly string[] = [],
): Promise<ProductCard[]> {
  if (ids.length === 0) return [];
  const [rows, byProduct] = await Promise.all([readCardsOf({ ids }), readVariants(ids, market)]);
  const byId = new Map(toCards(rows, byProduct, localeOf(market), colors).map((card) => [card.id, card]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The same from the cache. */
export async function listProductCards(
  ids: string[],
  market: Market,
  colors: readonly string[] = [],
): Promise<ProductCard[]> {
  'use cache';
  cacheTag(...tagsOf(ids), tags.catalog);
  cacheLife('max');
  return readProductCards(ids, market, colors);
}

const readProductId = preparedQuery(({ slug }: Params<{ slug: string }>) =>
  db.select({ id: products.id }).from(products).where(eq(products.slug, slug)),
);

export async function findProductId(slug: string): Promise<string | null> {
  const [row] = await readProductId({ slug });
  return row?.id ?? null;
}

const readCategoryId = preparedQuery(({ path }: Params<{ path: string }>) =>
  db.select({ id: categories.id }).from(categories).where(eq(categories.path, path)),
);

export async function isCategory(path: string): Promise<boolean> {
  return (await readCategoryId({ path })).length > 0;
}

/** Every product of the shop, best sellers first. */
export async function listAllProductCards(market: Market): Promise<ProductCard[]> {
  'use cache';
  cacheTag(tags.catalog, tags.manyProducts);
  cacheLife('max');
  return cardsOf(await readCards().orderBy(desc(products.popularity), asc(products.id)), market);
}

/** Products of a category and everything below it, best sellers first. */
export async function listProductsOfCategory(path: string, market: Market): Promise<ProductCard[]> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('max');
  const below = or(eq(categories.path, path), like(categories.path, `${path}/%`));
  const rows = await readCards().where(below).orderBy(desc(products.popularity), asc(products.id));
  cacheTag(...tagsOf(rows.map(({ id }) => id)));
  return cardsOf(rows, market);
}

/** One product with its variants; null when no such slug exists. */
export async function getProduct(slug: string, market: Market): Promise<ProductView | null> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('max');
  const [row] = await readProducts().where(eq(products.slug, slug));
  if (!row) return null;
  cacheTag(tags.product(row.id));
  const own = (await readVariants([row.id], market)).get(row.id);
  if (!own) return null;
  const locale = localeOf(market);
  return {
    ...toCard(row, own, locale, now()),
    description: row.description[locale],
    details: row.details.map(({ label, value }) => ({ label: label[locale], value: value[locale] })),
    variants: own.map(toVariant),
    breadcrumbs: await listBreadcrumbs(row.categoryPath, locale),
    fits: row.fits,
  };
}

export async function listProductSlugs(): Promise<string[]> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('max');
  const forSale = exists(db.select({ id: variants.id }).from(variants).where(eq(variants.productId, products.id)));
  const rows = await db
    .select({ slug: products.slug })
    .from(products)
    .where(forSale)
    .orderBy(desc(products.popularity));
  return rows.map(({ slug }) => slug);
}

/** The whole tree as a flat list, in the order of the menu; categories with nothing for sale in or below them are left out. */
export async function listCategories(locale: Locale): Promise<CategoryView[]> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('max');
  // Asked of each category, so that its first product is enough: a join would look at every variant of the shop.
  const own = db.select({ id: variants.id }).from(products).innerJoin(variants, eq(variants.productId, products.id));
  const isFilled = sql<boolean>`${exists(own.where(eq(products.categoryId, categories.id)))}`.mapWith(Boolean);
  const rows = await db
    .select({ ...getTableColumns(categories), isFilled })
    .from(categories)
    .orderBy(asc(categories.position), asc(categories.path));
  const filled = new Set(rows.flatMap((row) => (row.isFilled ? pathsUpTo(row.path) : [])));
  return rows
    .filter(({ path }) => filled.has(path))
    .map(({ id, path, parentId, name, description }) => ({
      id,
      path,
      parentId,
      name: name[locale],
      description: description[locale],
    }));
}

/** The corners of the shop: what the frame of every page needs of the tree. */
export async function listRootCategories(locale: Locale): Promise<Crumb[]> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('max');
  const roots = (await listCategories(locale)).filter(({ parentId }) => parentId === null);
  return roots.map(({ path, name }) => ({ path, name }));
}

/** The categories from the root down to `path`; empty when no such category exists. */
export async function listBreadcrumbs(path: string, locale: Locale): Promise<CategoryView[]> {
  const byPath = new Map((await listCategories(locale)).map((category) => [category.path, category]));
  return byPath.has(path) ? pathsUpTo(path).flatMap((one) => byPath.get(one) ?? []) : [];
}

async function readOffers(where: SQL, market: Market): Promise<VariantOffer[]> {
  const rows = await db
    .select({ variant: variants, price: prices, product: productColumns })
    .from(variants)
    .innerJoin(prices, and(eq(prices.variantId, variants.id), eq(prices.currency, currencyOf(market))))
    .innerJoin(products, eq(products.id, variants.productId))
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .where(where)
    .orderBy(asc(variants.position));
  return rows.map(({ product, ...row }) => toOffer(product, row, localeOf(market)));
}

/** What these variants cost and how many there are at this moment; never cached. Variants that no longer exist are left out. */
export async function getVariants(ids: string[], market: Market): Promise<VariantOffer[]> {
  if (ids.length === 0) return [];
  const offers = await readOffers(inArray(variants.id, ids), market);
  const byId = new Map(offers.map((offer) => [offer.variantId, offer]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** All variants of these products as they can be bought at this moment; never cached. */
export async function listOffersOf(productIds: string[], market: Market): Promise<VariantOffer[]> {
  return productIds.length === 0 ? [] : readOffers(inArray(variants.productId, productIds), market);
}

/** The variant of a product with this colour and size; null when there is none. Axes the product lacks are ignored. */
export async function findVariantOf(productId: string, color?: string, size?: string): Promise<string | null> {
  const rows = await db
    .select()
    .from(variants)
    .where(eq(variants.productId, productId))
    .orderBy(asc(variants.position));
  const fits = rows.filter((row) => (row.color ?? color) === color && (row.size ?? size) === size);
  return fits[0]?.id ?? null;
}
