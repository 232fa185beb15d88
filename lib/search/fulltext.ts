import 'server-only';
import { and, asc, between, inArray, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { searchDocuments } from '@/db/schema/search';
import { dialect } from '@/db/url';
import type { Locale } from '../i18n/locales';
import { idsOf } from './rank';
import type { Meaning } from './vocabulary';

/** Where the words must stand: in the name; there or among brand, categories, colours and article numbers; anywhere. */
export type Place = 'name' | 'head' | 'all';
export type Hit = Pick<typeof searchDocuments.$inferSelect, 'id' | 'productId' | 'name' | 'kind' | 'elsewhere'>;

const SHORTEST_NUMBER = 3;

/** Letters and digits are all that `wordsOf` lets through, so nothing typed can be an operator. */
const groups = (meanings: Meaning[], or: string, and: string, term: (stem: string, whole: boolean) => string): string =>
  meanings
    .map(({ typed, stems }) => {
      const terms = [...stems.keys()].map((stem) => term(stem, true));
      // Article numbers are not in the vocabulary; their beginnings are left to the index, unless they begin like countless others.
      if (/\d/.test(typed) && typed.length >= SHORTEST_NUMBER) terms.push(term(typed, false));
      return `(${terms.join(or)})`;
    })
    .join(and);

const COLUMNS: Record<Place, string> = { name: '{name} : ', head: '{name kind} : ', all: '' };

function onSqlite(meanings: Meaning[], place: Place, locale: Locale, limit: number) {
  const query = groups(meanings, ' OR ', ' AND ', (stem, whole) => `"${stem}"${whole ? '' : '*'}`);
  const { first, last } = idsOf(locale);
  return sql`(select rowid from search_fulltext where search_fulltext match ${`${COLUMNS[place]}(${query})`}
    and rowid between ${first} and ${last} order by rowid limit ${limit})`;
}

/** A single word that so many products say is met soon enough by walking through the best sellers, wherever they say it. */
export function isCommon([only, ...more]: Meaning[]): boolean {
  return more.length === 0 && (only?.products ?? 0) > PRODUCTS_OF_A_COMMON_WORD;
}
const PRODUCTS_OF_A_COMMON_WORD = 30_000;

/** Letters of an article number, perhaps: in no vocabulary, so nobody knows whether one product says them or all do. */
function isUncounted([only, ...more]: Meaning[]): boolean {
  return only !== undefined && more.length === 0 && only.products === 0 && only.typed.length <= 3;
}

const TEXTS: Record<Place, string> = {
  name: 'name',
  head: "name || ' ' || kind",
  all: "name || ' ' || kind || ' ' || about || ' ' || elsewhere",
};

function onPostgres(meanings: Meaning[], place: Place, locale: Locale, limit: number): SQL {
  const { first, last } = idsOf(locale);
  const query = groups(meanings, ' | ', ' & ', (stem, whole) => `'${stem}'${whole ? '' : ':*'}`);
  // The language is written out, because each has an index of its own, and the fence keeps PostgreSQL from walking through the ids.
  return sql`(select id from (
      select id from search_documents where locale = ${sql.raw(`'${locale}'`)}
      and search_vector(${sql.raw(TEXTS[place])}) @@ ${query}::tsquery offset 0
    ) as matches where id between ${first} and ${last} order by id limit ${limit})`;
}

const WALKED_FOR_A_HIT = 5;

/** The same on PostgreSQL for one word, among the first documents only: its index gives all matches of a word or none. */
function amongBestSellers([only]: Meaning[], place: Place, locale: Locale, limit: number): SQL {
  const { first, last } = idsOf(locale);
  const stems = sql.join(
    [...(only?.stems.keys() ?? [])].map((stem) => sql`${stem}`),
    sql`, `,
  );
  return sql`(select id from (
      select * from search_documents where id between ${first} and ${last} order by id limit ${WALKED_FOR_A_HIT * limit}
    ) as best where string_to_array(${sql.raw(TEXTS[place])}, ' ') && array[${stems}]::text[] order by id limit ${limit})`;
}

/** What matches a query, best sellers first, at most `limit`. */
export type Matches = { meanings: Meaning[]; place: Place; locale: Locale; limit: number };

/** The ids of their documents, as a subquery. */
function matchingIds({ meanings, place, locale, limit }: Matches): SQL {
  return (dialect === 'postgres' ? onPostgres : onSqlite)(meanings, place, locale, limit);
}

/** Their products. */
export async function listMatches(matches: Matches): Promise<string[]> {
  const { id, productId } = searchDocuments;
  const rows = await db
    .select({ productId })
    .from(searchDocuments)
    .where(inArray(id, matchingIds(matches)))
    .orderBy(asc(id));
  return rows.map((row) => row.productId);
}

function readDocuments(matching: SQL, locale: Locale): Promise<Hit[]> {
  const { id, productId, name, kind, elsewhere } = searchDocuments;
  const { first, last } = idsOf(locale);
  return db
    .select({ id, productId, name, kind, elsewhere })
    .from(searchDocuments)
    .where(and(inArray(id, matching), between(id, first, last)))
    .orderBy(asc(id));
}

/** Products of which every word is said in `place`, best sellers first, at most `limit`. */
export async function readHits(meanings: Meaning[], place: Place, locale: Locale, limit: number): Promise<Hit[]> {
  if (dialect === 'postgres' && (isCommon(meanings) || isUncounted(meanings))) {
    const met = await readDocuments(amongBestSellers(meanings, place, locale, limit), locale);
    if (met.length === limit) return met;
  }
  return readDocuments(matchingIds({ meanings, place, locale, limit }), locale);
}
