import 'server-only';
import { and, asc, between, eq, getTableColumns, inArray, lte, max, sql } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { categories, products, seedRuns, variants } from '@/db/schema/catalog';
import { searchDocuments, searchDocumentWords, searchOffers, searchSpellings, searchWords } from '@/db/schema/search';
import { pathsUpTo } from '../catalog/rules';
import { LOCALES, type Locale } from '../i18n/locales';
import { now } from '../platform/clock';
import { type CatalogueWord, type SearchedProduct, searchTextOf, vocabularyOf } from './document';
import { idsOf, rankStep } from './rank';
import { spellingKeys } from './spelling';

/** Raise it when the same texts are to be indexed in another way: every shop then renews its index at its next start. */
const INDEX_VERSION = 2;
const RUN = 'search';
const PRODUCTS_AT_ONCE = 100;
const ROWS_AT_ONCE = 1000;

type Document = typeof searchDocuments.$inferSelect & { words: string | null };
type Product = SearchedProduct & { id: string; popularity: number };

async function readProducts(ids: string[]): Promise<Product[]> {
  const tree = new Map((await db.select().from(categories)).map(({ path, name }) => [path, name]));
  const rows = await db
    .select({ product: products, path: categories.path })
    .from(products)
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .where(inArray(products.id, ids));
  const own = await db.select().from(variants).where(inArray(variants.productId, ids)).orderBy(asc(variants.position));
  return rows
    .map(({ product, path }) => ({
      ...product,
      categories: pathsUpTo(path).flatMap((one) => tree.get(one) ?? []),
      variants: own.filter(({ productId }) => productId === product.id),
    }))
    .filter((product) => product.variants.length > 0);
}

function readDocuments(productIds: string[]): Promise<Document[]> {
  return db
    .select({ ...getTableColumns(searchDocuments), words: searchDocumentWords.words })
    .from(searchDocuments)
    .leftJoin(searchDocumentWords, eq(searchDocumentWords.documentId, searchDocuments.id))
    .where(inArray(searchDocuments.productId, productIds));
}

/** Gives out ids behind the last one of a language and step of popularity. */
function idGiver() {
  const next = new Map<number, number>();
  return async (locale: Locale, popularity: number): Promise<number> => {
    const { first, last } = idsOf(locale, rankStep(popularity));
    if (!next.has(first)) {
      const taken = db.select({ id: max(searchDocuments.id) }).from(searchDocuments);
      const [row] = await taken.where(between(searchDocuments.id, first, last));
      next.set(first, row?.id ? row.id + 1 : first + 1);
    }
    const id = next.get(first) as number;
    next.set(first, id + 1);
    return id;
  };
}

type Counted = Omit<CatalogueWord, 'named'> & { locale: Locale; products: number; named: number };

/** Counts how many more or fewer products each word stands in, and how many it names. */
class Vocabulary {
  private readonly changes = new Map<string, Counted>();

  count(locale: Locale, { word, stem, spelled, named }: CatalogueWord, by: 1 | -1): void {
    const key = `${locale} ${word}`;
    const known = this.changes.get(key) ?? { locale, word, stem, spelled, products: 0, named: 0 };
    known.products += by;
    if (named) known.named += by;
    if (by > 0) Object.assign(known, { stem, spelled });
    this.changes.set(key, known);
  }

  async save(tx: Transaction): Promise<void> {
    const changed = [...this.changes.values()].filter(({ products, named }) => products !== 0 || named !== 0);
    const rows = changed.map((one) => ({ ...one, reversed: Array.from(one.word).reverse().join('') }));
    const counted = {
      products: sql`${searchWords.products} + excluded.products`,
      named: sql`${searchWords.named} + excluded.named`,
    };
    const target = [searchWords.locale, searchWords.word];
    await inChunks(rows, (some) => tx.insert(searchWords).values(some).onConflictDoUpdate({ target, set: counted }));
    const keys = rows
      .filter(({ products }) => products > 0)
      .flatMap(({ locale, word }) => spellingKeys(word).map((key) => ({ locale, key, word })));
    await inChunks(keys, (some) => tx.insert(searchSpellings).values(some).onConflictDoNothing());
    if (rows.every(({ products }) => products > 0)) return;
    for (const gone of await tx.delete(searchWords).where(lte(searchWords.products, 0)).returning()) {
      const ofWord = and(
        eq(searchSpellings.locale, gone.locale),
        inArray(searchSpellings.key, spellingKeys(gone.word)),
      );
      await tx.delete(searchSpellings).where(and(ofWord, eq(searchSpellings.word, gone.word)));
    }
  }
}

async function inChunks<Row>(rows: Row[], write: (some: Row[]) => PromiseLike<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) await write(rows.slice(start, start + ROWS_AT_ONCE));
}

/** What of the index has to change for some products: documents to delete, to write, and the words that come and go with them. */
async function compare(ids: string[], before: Document[], vocabulary: Vocabulary, newId: ReturnType<typeof idGiver>) {
  const [deleted, written]: [number[], Document[]] = [[], []];
  const left = new Map(before.map((document) => [`${document.productId} ${document.locale}`, document]));
  for (const product of await readProducts(ids)) {
    for (const locale of LOCALES) {
      const text = searchTextOf(product, locale);
      const old = left.get(`${product.id} ${locale}`);
      const vocabularyNow = vocabularyOf(product, locale);
      const words = vocabularyNow.map(({ word, named }) => (named ? `+${word}` : word)).join(' ');
      const { first, last } = idsOf(locale, rankStep(product.popularity));
      const stays = old && old.id >= first && old.id <= last;
      const document = { ...text, words, locale, productId: product.id };
      const same = stays && Object.entries(document).every(([key, value]) => old[key as keyof Document] === value);
      if (same) left.delete(`${product.id} ${locale}`);
      if (same) continue;
      written.push({ ...document, id: stays ? old.id : await newId(locale, product.popularity) });
      for (const word of vocabularyNow) vocabulary.count(locale, word, 1);
    }
  }
  for (const old of left.values()) {
    deleted.push(old.id);
    for (const kept of (old.words ?? '').split(' ').filter(Boolean)) {
      const word = kept.replace('+', '');
      // Only counts are taken back: the rest of the word stays as it is written down.
      vocabulary.count(old.locale as Locale, { word, stem: word, spelled: word, named: word !== kept }, -1);
    }
  }
  return { deleted, written };
}

/** Carries how well products sell to where lists are sorted, when they have moved a step: between two steps it makes no difference. */
async function sortAnew(tx: Transaction, ids: string[]): Promise<void> {
  const { popularity, productId } = searchOffers;
  const current = sql`(select ${products.popularity} from ${products} where ${eq(products.id, productId)})`;
  await tx
    .update(searchOffers)
    .set({ popularity: current })
    .where(and(inArray(productId, ids), sql`${popularity} <> ${current}`));
}

/**
 * Brings the search index up to date with these products: what they are called now, what no longer exists, how well they sell.
 * Every command that changes the catalogue calls it in its own transaction.
 */
export async function indexProducts(tx: Transaction, ids: string[]): Promise<void> {
  const [vocabulary, newId] = [new Vocabulary(), idGiver()];
  for (let start = 0; start < ids.length; start += PRODUCTS_AT_ONCE) {
    const some = ids.slice(start, start + PRODUCTS_AT_ONCE);
    const before = await readDocuments(some);
    const { deleted, written } = await compare(some, before, vocabulary, newId);
    if (deleted.length > 0) await tx.delete(searchDocuments).where(inArray(searchDocuments.id, deleted));
    if (written.length === 0) continue;
    await tx.insert(searchDocuments).values(written);
    await sortAnew(tx, [...new Set(written.map(({ productId }) => productId))]);
    await tx
      .insert(searchDocumentWords)
      .values(written.map(({ id, words }) => ({ documentId: id, words: words ?? '' })));
  }
  await vocabulary.save(tx);
}

/** Moves products whose sales have carried them to another step of popularity; after most orders there is nothing to do. */
export async function rankAnew(tx: Transaction, ids: string[]): Promise<void> {
  const rows = await db
    .select({ id: products.id, popularity: products.popularity, documentId: searchDocuments.id })
    .from(products)
    .innerJoin(searchDocuments, and(eq(searchDocuments.productId, products.id), eq(searchDocuments.locale, LOCALES[0])))
    .where(inArray(products.id, ids));
  const moved = rows.filter(({ popularity, documentId }) => {
    const { first, last } = idsOf(LOCALES[0], rankStep(popularity));
    return documentId < first || documentId > last;
  });
  if (moved.length === 0) return;
  await indexProducts(
    tx,
    moved.map(({ id }) => id),
  );
}

/** Renews the whole index when the catalogue's data files, or the way they are indexed, have changed since the last time. */
export async function refreshSearchIndex(): Promise<void> {
  await transaction(async (tx) => {
    const runs = await db.select().from(seedRuns);
    const fingerprint = `${INDEX_VERSION} ${runs.find(({ id }) => id === 'catalogue')?.fingerprint}`;
    if (runs.find(({ id }) => id === RUN)?.fingerprint === fingerprint) return;
    const [all, indexed] = [
      await db.select({ id: products.id }).from(products),
      await db.selectDistinct({ id: searchDocuments.productId }).from(searchDocuments),
    ];
    await indexProducts(tx, [...new Set([...all, ...indexed].map(({ id }) => id))]);
    const run = { id: RUN, fingerprint, at: now() };
    await tx.insert(seedRuns).values(run).onConflictDoUpdate({ target: seedRuns.id, set: { fingerprint } });
  });
}
