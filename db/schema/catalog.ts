import { cents, index, instant, integer, json, primaryKey, real, table, text, uniqueIndex } from '../columns';

/** A text in every language of the shop. */
export type Localized = { en: string; de: string; pl: string };
export type ProductKind = 'durable' | 'consumable' | 'collectible';

export const categories = table('categories', {
  id: text('id').primaryKey(),
  /** Path from the root, such as `coffee/machines`; the address is `/c/<path>`. */
  path: text('path').notNull().unique(),
  parentId: text('parent_id'),
  position: integer('position').notNull(),
  name: json('name').$type<Localized>().notNull(),
  description: json('description').$type<Localized>().notNull(),
});

export const products = table(
  'products',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    categoryId: text('category_id')
      .notNull()
      .references(() => categories.id),
    brand: text('brand').notNull(),
    kind: text('kind').$type<ProductKind>().notNull(),
    /** Products of one family replace each other: who owns one needs no other. */
    family: text('family').notNull(),
    lifetimeInMonths: integer('lifetime_in_months'),
    /** Ids of products this one is used with. */
    fits: json('fits').$type<string[]>().notNull(),
    name: json('name').$type<Localized>().notNull(),
    tagline: json('tagline').$type<Localized>().notNull(),
    description: json('description').$type<Localized>().notNull(),
    /** Rows of the details table. */
    details: json('details').$type<{ label: Localized; value: Localized }[]>().notNull(),
    /** What shoppers call it: words and phrases between commas, the plain ones first. Null where nobody has said. */
    searchTerms: json('search_terms').$type<Localized>(),
    ratingAverage: real('rating_average').notNull(),
    ratingCount: integer('rating_count').notNull(),
    /** Higher sells better; seeded, then counted up by orders. */
    popularity: integer('popularity').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (products) => [index('products_category').on(products.categoryId), index('products_family').on(products.family)],
);

export type NetUnit = 'g' | 'ml';

export const variants = table(
  'variants',
  {
    id: text('id').primaryKey(),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    /** Article number. */
    sku: text('sku').notNull().unique(),
    position: integer('position').notNull(),
    /** Key of a colour in `lib/catalog/colors.ts`. */
    color: text('color'),
    /** Size or amount as printed on the pack: `250 g`, `30 cm`, `M`. */
    size: text('size'),
    /** What is in the pack, where goods are sold by weight or volume: grams or millilitres. What a unit price is counted from. */
    netAmount: integer('net_amount'),
    netUnit: text('net_unit').$type<NetUnit>(),
    /** File name without folder and ending, in `public/products`. */
    picture: text('picture').notNull(),
    stock: integer('stock').notNull(),
  },
  (variants) => [index('variants_product').on(variants.productId)],
);

export type Currency = 'EUR' | 'PLN' | 'USD';

/** A price is set per currency, never multiplied. */
export const prices = table(
  'prices',
  {
    variantId: text('variant_id')
      .notNull()
      .references(() => variants.id),
    currency: text('currency').$type<Currency>().notNull(),
    amountInCents: cents('amount_in_cents').notNull(),
    /** Set during a sale: what it cost before. */
    regularInCents: cents('regular_in_cents'),
    /** Set during a sale: the lowest price of the 30 days before (EU Omnibus directive, Art. 6a). */
    lowest30DaysInCents: cents('lowest_30_days_in_cents'),
  },
  (prices) => [primaryKey({ columns: [prices.variantId, prices.currency] })],
);

/** Where a price comes from: the data files of the demo world, or a decision of the shop, which no later seed overrides. */
export type PriceOrigin = 'seed' | 'shop';

/** Every price a variant has had, so that the lowest one of the last 30 days can be told. A row holds until the next one. */
export const priceChanges = table(
  'price_changes',
  {
    variantId: text('variant_id')
      .notNull()
      .references(() => variants.id, { onDelete: 'cascade' }),
    currency: text('currency').$type<Currency>().notNull(),
    at: instant('at').notNull(),
    amountInCents: cents('amount_in_cents').notNull(),
    origin: text('origin').$type<PriceOrigin>().notNull(),
  },
  (changes) => [primaryKey({ columns: [changes.variantId, changes.currency, changes.at] })],
);

/**
 * Products whose stock or price was changed outside the running shop, and when last. Every server process looks here and renews
 * its pages: the command that made the change runs in a process of its own.
 */
export const catalogChanges = table(
  'catalog_changes',
  {
    productId: text('product_id')
      .primaryKey()
      .references(() => products.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
    /** Each change has a higher one than every change that was committed before it, whatever the clocks say. */
    sequence: integer('sequence').notNull().default(0),
  },
  (changes) => [index('catalog_changes_sequence').on(changes.sequence)],
);

/** Two products from many baskets: how often bought together. Impersonal; feeds complements. */
export const boughtTogether = table(
  'bought_together',
  {
    productId: text('product_id').notNull(),
    otherId: text('other_id').notNull(),
    buyers: integer('buyers').notNull(),
  },
  (pairs) => [primaryKey({ columns: [pairs.productId, pairs.otherId] })],
);

/** What the seed has already brought in, so that it never brings it twice. */
export const seedRuns = table(
  'seed_runs',
  { id: text('id').primaryKey(), fingerprint: text('fingerprint').notNull(), at: instant('at').notNull() },
  (runs) => [uniqueIndex('seed_runs_fingerprint').on(runs.id, runs.fingerprint)],
);
