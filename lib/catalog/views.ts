import type { prices, products, variants } from '@/db/schema/catalog';
import type { Locale } from '../i18n/locales';
import type { Money } from '../platform/money';
import type { ProductCard, VariantOffer, VariantView } from './product';
import { bestStock, newSince, stockStateOf } from './rules';
import { taxClassOf } from './tax-class';
import { type UnitPrice, unitPrice } from './unit-price';
import { variantName } from './variant-name';

export type ProductRow = typeof products.$inferSelect & { categoryPath: string };
/** What a card is made of. */
export type CardRow = Omit<ProductRow, 'description' | 'details'>;
export type VariantRow = { variant: typeof variants.$inferSelect; price: typeof prices.$inferSelect };

function priceOf({ price }: VariantRow): Money {
  return { amountInCents: price.amountInCents, currency: price.currency };
}

const unitPriceOf = (row: VariantRow): UnitPrice | null =>
  unitPrice(priceOf(row), row.variant.netAmount, row.variant.netUnit);

/**
 * The price that may be struck through beside a lower one: the lowest of the 30 days before the sale (Directive 98/6/EC, Art. 6a; what
 * is saved counts from it, CJEU C-330/23). The regular one only where no history is kept.
 */
function priceBefore({ price }: VariantRow): Money | null {
  const amountInCents = price.regularInCents === null ? null : (price.lowest30DaysInCents ?? price.regularInCents);
  return amountInCents === null || amountInCents <= price.amountInCents
    ? null
    : { amountInCents, currency: price.currency };
}

/** The first variant in the likeliest of some colours. */
function inColor(rows: VariantRow[], colors: readonly string[]): VariantRow | undefined {
  const color = colors.find((one) => rows.some(({ variant }) => variant.color === one));
  return color === undefined ? undefined : rows.find(({ variant }) => variant.color === color);
}

/**
 * A product card from its rows; the picture is that of the first variant in stock, in one of `colors` where there is one, the price that
 * of the cheapest.
 */
export function toCard(
  product: CardRow,
  rows: VariantRow[],
  locale: Locale,
  now: Date,
  colors: readonly string[] = [],
): ProductCard {
  const available = rows.filter(({ variant }) => variant.stock > 0);
  const offered = available.length > 0 ? available : rows;
  const cheapest = offered.reduce((best, row) => (row.price.amountInCents < best.price.amountInCents ? row : best));
  const asked = inColor(offered, colors) ?? inColor(rows, colors);
  const stock = bestStock(rows.map(({ variant }) => stockStateOf(variant.stock)));
  return {
    id: product.id,
    slug: product.slug,
    name: product.name[locale],
    tagline: product.tagline[locale],
    brand: product.brand,
    kind: product.kind,
    family: product.family,
    categoryPath: product.categoryPath,
    ...(asked && { variantId: asked.variant.id }),
    picture: (asked ?? offered[0] ?? cheapest).variant.picture,
    colors: [...new Set(rows.flatMap(({ variant }) => variant.color ?? []))],
    price: priceOf(cheapest),
    unitPrice: unitPriceOf(cheapest),
    regular: priceBefore(cheapest),
    priceVaries: offered.some(({ price }) => price.amountInCents !== cheapest.price.amountInCents),
    rating: { average: product.ratingAverage, count: product.ratingCount },
    inStock: stock !== 'out',
    lowStock: stock === 'low',
    isNew: product.addedAt > newSince(now),
  };
}

export function toVariant(row: VariantRow): VariantView {
  const { id, sku, color, size, picture, stock } = row.variant;
  return {
    id,
    sku,
    color,
    size,
    picture,
    price: priceOf(row),
    unitPrice: unitPriceOf(row),
    regular: priceBefore(row),
    stock: stockStateOf(stock),
  };
}

export function toOffer(product: ProductRow, row: VariantRow, locale: Locale): VariantOffer {
  return {
    variantId: row.variant.id,
    productId: product.id,
    slug: product.slug,
    name: product.name[locale],
    variantName: variantName(row.variant, locale),
    picture: row.variant.picture,
    price: priceOf(row),
    unitPrice: unitPriceOf(row),
    regular: priceBefore(row),
    stock: Math.max(0, row.variant.stock),
    taxClass: taxClassOf(product),
  };
}
