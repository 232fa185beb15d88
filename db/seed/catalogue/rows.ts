/** Turns the readable data files into rows of the tables. Pure: the same data gives the same rows, everywhere. */
import type {
  boughtTogether,
  Currency,
  categories,
  priceChanges,
  prices,
  products,
  reviews,
  variants,
} from '../../schema/catalog';
import type { SeedCategory, SeedOffer, SeedPair, SeedProduct, SeedReview } from './shape';

export type CatalogueRows = {
  categories: (typeof categories.$inferInsert)[];
  products: (typeof products.$inferInsert)[];
  variants: (typeof variants.$inferInsert)[];
  prices: (typeof prices.$inferInsert)[];
  priceChanges: (typeof priceChanges.$inferInsert)[];
  boughtTogether: (typeof boughtTogether.$inferInsert)[];
  reviews: (typeof reviews.$inferInsert)[];
};

/** The day the demo world stands still at; a seed has no clock. */
export const SEEDED_AT = new Date('2026-10-01T06:00:00Z');
const CURRENCIES = ['EUR', 'PLN', 'USD'] as const;
const DAY_IN_MS = 24 * 60 * 60 * 1000;
const FIRST_REVIEW = Date.parse('2026-03-01T07:30:00Z');
const DAYS_OF_REVIEWS = 200;
const LONG_AGO = 180;

export function catalogueRows(
  seedCategories: SeedCategory[],
  seedProducts: SeedProduct[],
  seedReviews: Record<string, SeedReview[]>,
  seedPairs: SeedPair[],
): CatalogueRows {
  return {
    categories: seedCategories.map((category, position) => ({
      id: category.path,
      path: category.path,
      parentId: category.path.includes('/') ? category.path.slice(0, category.path.lastIndexOf('/')) : null,
      position,
      name: category.name,
      description: category.description,
    })),
    products: seedProducts.map((product) => productRow(product, seedReviews[product.slug] ?? [])),
    variants: seedProducts.flatMap((product) =>
      combinations(product).map(({ color, size }, position) => ({
        id: variantId(product.slug, color, size),
        productId: product.slug,
        sku: articleNumber(product, color, size),
        position,
        color,
        size,
        picture: color ? `${product.slug}-${color}` : product.slug,
        stock: stockOf(product, color, size),
      })),
    ),
    prices: seedProducts.flatMap((product) =>
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
    priceChanges: seedProducts.flatMap((product) =>
      combinations(product).flatMap(({ color, size, offer }) =>
        CURRENCIES.flatMap((currency) =>
          historyOf(offer, currency).map(([daysBefore, amount]) => ({
            variantId: variantId(product.slug, color, size),
            currency,
            at: new Date(SEEDED_AT.getTime() - daysBefore * DAY_IN_MS),
            amountInCents: cents(amount),
            origin: 'seed' as const,
          })),
        ),
      ),
    ),
    // Whoever buys coffee with a machine also bought a machine with coffee: a pair counts both ways.
    boughtTogether: seedPairs.flatMap(([one, other, buyers]) => [
      { productId: one, otherId: other, buyers },
      { productId: other, otherId: one, buyers },
    ]),
    reviews: Object.entries(seedReviews).flatMap(([slug, list]) =>
      list.map(([locale, rating, author, title, body], index) => ({
        id: `${slug}--${index + 1}`,
        productId: slug,
        author,
        rating,
        locale,
        title,
        body,
        verified: hash(`${slug}${author}`) % 7 !== 0,
        at: new Date(
          FIRST_REVIEW + (hash(`${author}${slug}`) % DAYS_OF_REVIEWS) * DAY_IN_MS + (hash(title) % DAY_IN_MS),
        ),
      })),
    ),
  };
}

function productRow(product: SeedProduct, list: SeedReview[]): CatalogueRows['products'][number] {
  const sum = list.reduce((total, [, rating]) => total + rating, 0);
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
    ratingAverage: list.length === 0 ? 0 : sum / list.length,
    ratingCount: list.length,
    popularity: product.popularity,
    addedAt: new Date(`${product.addedAt}T08:00:00Z`),
  };
}

/** Every colour in every size, colours first, in the order of the data file. */
function combinations(product: SeedProduct): { color: string | null; size: string | null; offer: SeedOffer }[] {
  const colors: (string | null)[] = product.colors ?? [null];
  return colors.flatMap((color) => product.offers.map((offer) => ({ color, size: offer.size ?? null, offer })));
}

/** What it has cost, with how many days before the seed each price began. A sale has the history that its price tag claims. */
function historyOf({ price, sale }: SeedOffer, currency: Currency): [daysBefore: number, amount: number][] {
  if (!sale) return [[LONG_AGO, price[currency]]];
  const [regular, lowest] = [sale.regular[currency], sale.lowest30Days[currency]];
  const dip: [number, number][] =
    lowest < regular
      ? [
          [25, lowest],
          [18, regular],
        ]
      : [];
  return [[LONG_AGO, regular], ...dip, [0, price[currency]]];
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

/** FNV-1a: spreads dates and stock evenly without chance. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
