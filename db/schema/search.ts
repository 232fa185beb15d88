import { cents, index, instant, integer, primaryKey, real, table, text, uniqueIndex } from '../columns';
import { type Currency, products } from './catalog';

/**
 * A product in one language as search knows it: stems between spaces, one column for each weight. The full-text index over it
 * (FTS5 on SQLite, tsvector on PostgreSQL) is kept by the database itself, see the migration `search_nouns`.
 */
export const searchDocuments = table(
  'search_documents',
  {
    /** Says language and popularity, so that reading in its order gives the best sellers first: `rankedId` in lib/search. */
    id: integer('id').primaryKey(),
    productId: text('product_id')
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    locale: text('locale').notNull(),
    name: text('name').notNull(),
    /** What kind of thing it is, in every word shoppers have for it; a phrase is one term: `travelmug`. */
    noun: text('noun').notNull().default(''),
    /** Brand, colours, sizes, article numbers, and what the phrases of `noun` are made of. */
    kind: text('kind').notNull(),
    /** Tagline, description and details. */
    about: text('about').notNull(),
    /** The names in the other languages and the categories. */
    elsewhere: text('elsewhere').notNull(),
  },
  (documents) => [uniqueIndex('search_documents_product').on(documents.productId, documents.locale)],
);

/**
 * What a document has brought into the vocabulary, so that it can be taken out again; a `+` stands before words that name the product.
 * Apart, because searching never reads it.
 */
export const searchDocumentWords = table('search_document_words', {
  documentId: integer('document_id')
    .primaryKey()
    .references(() => searchDocuments.id, { onDelete: 'cascade' }),
  words: text('words').notNull(),
});

/** The vocabulary of the catalogue in one language: what a typing error can have meant. */
export const searchWords = table(
  'search_words',
  {
    locale: text('locale').notNull(),
    /** Small letters without diacritics. */
    word: text('word').notNull(),
    stem: text('stem').notNull(),
    /** Backwards, so that the ends of compounds are found like beginnings: `elheumeeffak`. */
    reversed: text('reversed').notNull(),
    /** As it is written, for "did you mean". */
    spelled: text('spelled').notNull(),
    /** In how many products it stands. */
    products: integer('products').notNull(),
    /** How many products it names; only such a word is offered as the right spelling of another. */
    named: integer('named').notNull().default(0),
  },
  (words) => [
    primaryKey({ columns: [words.locale, words.word] }),
    index('search_words_stem').on(words.locale, words.stem),
    index('search_words_reversed').on(words.locale, words.reversed),
  ],
);

/** The beginnings of the words with one letter left out, where misspelt words meet the right ones (deletion neighbourhood). */
export const searchSpellings = table(
  'search_spellings',
  { locale: text('locale').notNull(), key: text('key').notNull(), word: text('word').notNull() },
  (spellings) => [primaryKey({ columns: [spellings.locale, spellings.key, spellings.word] })],
);

/**
 * What lists are filtered, sorted and counted by: each variant in each currency as one narrow row, so that a page reads one index
 * and nothing else. The database keeps it in step by itself, see the migration `search_offers_kept`; only `popularity` is written by
 * `lib/search`, when a product has moved a step: an order must not write here, or orders would wait for each other.
 */
export const searchOffers = table(
  'search_offers',
  {
    variantId: text('variant_id').notNull(),
    currency: text('currency').$type<Currency>().notNull(),
    productId: text('product_id').notNull(),
    /** Path of the category. */
    place: text('place').notNull(),
    brand: text('brand').notNull(),
    ratingAverage: real('rating_average').notNull(),
    ratingCount: integer('rating_count').notNull(),
    color: text('color'),
    size: text('size'),
    amountInCents: cents('amount_in_cents').notNull(),
    /** 1 during a sale, else 0. */
    reduced: integer('reduced').notNull(),
    /** 1 with at least one piece on the shelf, else 0. */
    inStock: integer('in_stock').notNull(),
    popularity: integer('popularity').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (offers) => [
    primaryKey({ columns: [offers.variantId, offers.currency] }),
    index('search_offers_product').on(offers.productId, offers.currency),
    // Holds every column, in the order they are grouped by: a category is one stretch of it.
    index('search_offers_listed').on(
      offers.currency,
      offers.place,
      offers.productId,
      offers.brand,
      offers.ratingAverage,
      offers.color,
      offers.size,
      offers.amountInCents,
      offers.reduced,
      offers.inStock,
      offers.popularity,
      offers.ratingCount,
      offers.addedAt,
    ),
  ],
);
