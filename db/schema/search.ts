import { index, integer, primaryKey, table, text, uniqueIndex } from '../columns';
import { products } from './catalog';

/**
 * A product in one language as search knows it: stems between spaces, one column for each weight. The full-text index over it
 * (FTS5 on SQLite, tsvector on PostgreSQL) is kept by the database itself, see the migration `search_fulltext`.
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
    /** Brand, categories, colours, sizes and article numbers. */
    kind: text('kind').notNull(),
    /** Tagline, description and details. */
    about: text('about').notNull(),
    /** The names in the other languages. */
    elsewhere: text('elsewhere').notNull(),
  },
  (documents) => [uniqueIndex('search_documents_product').on(documents.productId, documents.locale)],
);

/** What a document has brought into the vocabulary, so that it can be taken out again. Apart, because searching never reads it. */
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
  },
  (words) => [
    primaryKey({ columns: [words.locale, words.word] }),
    index('search_words_reversed').on(words.locale, words.reversed),
  ],
);

/** The beginnings of the words with one letter left out, where misspelt words meet the right ones (deletion neighbourhood). */
export const searchSpellings = table(
  'search_spellings',
  { locale: text('locale').notNull(), key: text('key').notNull(), word: text('word').notNull() },
  (spellings) => [primaryKey({ columns: [spellings.locale, spellings.key, spellings.word] })],
);
