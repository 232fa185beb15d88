/** Turns the readable data files into rows of the tables. Pure: the same data gives the same rows, everywhere. */
import type {
  boughtTogether,
  Currency,
  categories,
  priceChanges,
  prices,
  products,
  variants,
} from '../../schema/catalog';
import type { reviews } from '../../schema/reviews';
import { hash } from './hash';
import { arrival, SEEDED_AT } from './moments';
import { inOneNotation } from './notation';
import { reviewRows } from './reviews/rows';
import type { SeedReview } from './reviews/shape';
import { searchTermsOf } from './search-terms';
import type { SeedCategory, SeedOffer, SeedPair, SeedProduct } from './shape';

export type CatalogueRows = {
  categories: (typeof categories.$inferInsert)[];
  products: (typeof products.$inferInsert)[];
  variants: (typeof variants.$inferInsert)[];
  prices: (typeof prices.$inferInsert)[];
  priceChanges: (typeof priceChanges.$inferInsert)[];
  boughtTogether: (typeof boughtTogether.$inferInsert)[];
  reviews: (typeof reviews.$inferInsert)[];
};

const CURRENCIES = ['EUR', 'PLN', 'USD'] as const;
const DAY_IN_MS = 24 * 60 * 60 * 1000;
const SALES_BEGAN = 5;

/** What the data files say. */
type Seed = {
  categories: SeedCategory[];
  products: SeedProduct[];
  reviews: Record<string, SeedReview[]>;
  pairs: SeedPair[];
};

export function catalogueRows(seed: Seed): CatalogueRows {
  return {
    categories: seed.categories.map((category, position) => ({
      id: category.path,
      path: category.path,
      parentId: category.path.includes('/') ? category.path.slice(0, category.path.lastIndexOf('/')) : null,
      position,
      name: category.name,
      description: category.description,
    })),
    products: seed.products.map(productRow),
    variants: seed.products.flatMap((product) =>
      combinations(product).map(({ color, size, offer }, position) => ({
        id: variantId(product.slug, color, size),
        productId: product.slug,
        sku: articleNumber(product, color, size),
        position,
        color,
        size: size && inOneNotation(size),
        netAmount: offer.net?.[0] ?? null,
        netUnit: offer.net?.[1] ?? null,
        picture: color ? `${product.slug}-${color}` : product.slug,
        stock: stockOf(product, color, size),
      })),
    ),
    prices: seed.products.flatMap((product) =>
      combinations(product).flatMap(({ color, size, offer }) =>
        CURRENCIES.map((currency) => ({
          variantId: variantId(product.slug, color, size),
          currency,
          amountInCents: cents(offer.price[currency]),
          regularInCents: offer.sale ? cents(offer.sale.regular[currency]) : null,
          lowest30DaysInCents: offer.sale ? cents(offer.sale.lowest30Days[currency]) : null,
        })),
      ),
    ),
    priceChanges: seed.products.flatMap((product) =>
      combinations(product).flatMap(({ color, size, offer }) =>
        CURRENCIES.flatMap((currency) =>
          historyOf(product, offer, currency).map(([at, amount]) => ({
            variantId: variantId(product.slug, color, size),
            currency,
            at,
            amountInCents: cents(amount),
            origin: 'seed' as const,
          })),
        ),
      ),
    ),
    // Whoever buys coffee with a machine also bought a machine with coffee: a pair counts both ways.
    boughtTogether: seed.pairs.flatMap(([one, other, buyers]) => [
      { productId: one, otherId: other, buyers },
      { productId: other, otherId: one, buyers },
    ]),
    reviews: reviewRows(seed.products, seed.reviews),
  };
}

function productRow(product: SeedProduct): CatalogueRows['products'][number] {
  return {
    id: product.slug,
    slug: product.slug,
    categoryId: product.category,
    brand: product.brand,
    kind: product.kind,
    family: product.family,
    lifetimeInMonths: product.lifetimeInMonths ?? null,
    fits: product.fits,
    name: product.name,
    tagline: product.tagline,
    description: product.description,
    details: product.details,
    searchTerms: searchTermsOf(product),
    // Counted when the reviews are there.
    ratingAverage: 0,
    ratingCount: 0,
    popularity: product.popularity,
    addedAt: arrival(product),
  };
}

/** Every colour in every size, colours first, in the order of the data file. */
function combinations(product: SeedProduct): { color: string | null; size: string | null; offer: SeedOffer }[] {
  const colors: (string | null)[] = product.colors ?? [null];
  return colors.flatMap((color) => product.offers.map((offer) => ({ color, size: offer.size ?? null, offer })));
}

const daysBeforeSeed = (days: number) => new Date(SEEDED_AT.getTime() - days * DAY_IN_MS);

/** What it has cost and since when. A sale has the history that its price tag claims. */
function historyOf(product: SeedProduct, { price, sale }: SeedOffer, currency: Currency): [at: Date, amount: number][] {
  if (!sale) return [[arrival(product), price[currency]]];
  const [regular, lowest] = [sale.regular[currency], sale.lowest30Days[currency]];
  const dip: [Date, number][] =
    lowest < regular
      ? [
          [daysBeforeSeed(SALES_BEGAN + 21), lowest],
          [daysBeforeSeed(SALES_BEGAN + 14), regular],
        ]
      : [];
  return [[arrival(product), regular], ...dip, [daysBeforeSeed(SALES_BEGAN), price[currency]]];
}

/** `halden-uno--oat`, `sula-mug--moss--420-ml`; a product without choices has one variant with its own name. */
function variantId(slug: string, color: string | null, size: string | null): string {
  return [slug, color, size?.toLowerCase().replace(/[^a-z0-9]+/g, '-')].filter(Boolean).join('--');
}

/** Such as `SU-40427-INK-420ML`: brand, product, choice. Made of names, so that adding or reordering moves no other. */
function articleNumber(product: SeedProduct, color: string | null, size: string | null): string {
  const number = String(hash(product.slug) % 100_000).padStart(5, '0');
  const parts = [product.brand.slice(0, 2), number, color?.slice(0, 3), size?.replace(/[^a-z0-9]/gi, '')];
  return parts.filter(Boolean).join('-').toUpperCase();
}

function stockOf(product: SeedProduct, color: string | null, size: string | null): number {
  const named = product.stock ?? {};
  return (
    named[`${color}/${size}`] ??
    named[color ?? ''] ??
    named[size ?? ''] ??
    named['*'] ??
    12 + (hash(variantId(product.slug, color, size)) % 50)
  );
}

function cents(amount: number): number {
  return Math.round(amount * 100);
}
