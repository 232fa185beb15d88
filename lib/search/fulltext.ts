import 'server-only';
import { asc, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { type Params, preparedQuery, type Query } from '@/db/prepared-query';
import type { searchDocuments } from '@/db/schema/search';
import { dialect } from '@/db/url';
import { LOCALES, type Locale } from '../i18n/locales';
import { idsOf, popularityBuckets } from './rank';
import type { Expansion } from './vocabulary';

/** Where the words must stand: in the name or the words for the thing; there or among brand, colours and article numbers; anywhere. */
export type Field = 'name' | 'head' | 'all';
export type Hit = Pick<
  typeof searchDocuments.$inferSelect,
  'id' | 'productId' | 'name' | 'noun' | 'kind' | 'elsewhere'
>;

const SHORTEST_NUMBER = 3;

/** Letters and digits are all that `wordsOf` lets through, so nothing typed can be an operator. */
const groups = (
  meanings: Expansion[],
  or: string,
  and: string,
  term: (stem: string, whole: boolean) => string,
): string =>
  meanings
    .map(({ typed, stems }) => {
      const terms = [...stems.keys()].map((stem) => term(stem, true));
      // Article numbers are not in the vocabulary; their beginnings are left to the index, unless they begin like countless others.
      if (/\d/.test(typed) && typed.length >= SHORTEST_NUMBER) terms.push(term(typed, false));
      return `(${terms.join(or)})`;
    })
    .join(and);

const COLUMNS: Record<Field, string> = { name: '{name noun} : ', head: '{name noun kind} : ', all: '' };
/** What stands before a stem of that field in PostgreSQL's index, see the migration `search_nouns`. */
const MARKS: Record<Field, string> = { name: 'n ', head: 'h ', all: '' };

/** What was typed as it can be read (all words of one reading must be there), and what must not be in the head. */
export type Wanted = { readings: Expansion[][]; excluded: Expansion[] };

function oneField(readings: Expansion[][], field: Field, and: string): string {
  const or = ' OR ';
  if (dialect === 'postgres')
    return readings
      .map((all) => `(${groups(all, ' | ', and, (stem, whole) => `'${MARKS[field]}${stem}'${whole ? '' : ':*'}`)})`)
      .join(' | ');
  const written = readings.map((all) => `(${groups(all, or, and, (stem, whole) => `"${stem}"${whole ? '' : '*'}`)})`);
  return `${COLUMNS[field]}(${written.join(or)})`;
}

function queryOf({ readings, excluded }: Wanted, field: Field): string {
  const without = excluded.map((one) => [one]);
  const onPostgres = dialect === 'postgres';
  const wanted = oneField(readings, field, onPostgres ? ' & ' : ' AND ');
  if (without.length === 0) return wanted;
  const unwanted = oneField(without, 'head', onPostgres ? ' & ' : ' AND ');
  return onPostgres ? `(${wanted}) & !(${unwanted})` : `(${wanted}) NOT (${unwanted})`;
}

type Asked = { query: string; limit: number };
type Parameter = Placeholder<string>;

/** FTS5 reads its index in the order of ids and leaves it as soon as it has enough. */
function onSqlite(locale: Locale, query: Parameter, limit: Parameter): SQL {
  const { first, last } = idsOf(locale);
  return sql`(select * from search_documents where id in (
    select rowid from search_fulltext where search_fulltext match ${query}
    and rowid between ${sql.raw(`${first} and ${last}`)} order by rowid limit ${limit}
  )) as matches`;
}

/**
 * PostgreSQL's index gives all matches of a word or none, so there is one for each tier of popularity, and the next is only read when
 * those before have not given enough. Ids are written out, because the planner finds the index by them; the fences keep it from
 * walking through all documents instead.
 */
function onPostgres(locale: Locale, query: Parameter, limit: Parameter): SQL {
  const tiers = popularityBuckets(locale).map(
    ({ first, last }) => sql`(select * from (
      select id, product_id, name, noun, kind, elsewhere from search_documents where id between ${sql.raw(`${first} and ${last}`)}
      and search_terms(name, noun, kind, about, elsewhere) @@ ${query}::tsquery offset 0
    ) as matches order by id limit ${limit})`,
  );
  return sql`(select * from (${sql.join(tiers, sql` union all `)}) as tiers limit ${limit}) as matches`;
}

const matchesIn = dialect === 'postgres' ? onPostgres : onSqlite;

/** One statement for each language, written out and compiled once. */
function forEachLocale<Rows>(
  build: (locale: Locale, given: Params<Asked>) => Query<Rows>,
): Record<Locale, (asked: Asked) => Promise<Rows>> {
  const queries = LOCALES.map(
    (locale) => [locale, preparedQuery<Asked, Rows>((given) => build(locale, given))] as const,
  );
  return Object.fromEntries(queries) as Record<Locale, (asked: Asked) => Promise<Rows>>;
}

const productId = sql<string>`product_id`;
const id = sql<number>`id`;
const texts = {
  name: sql<string>`name`,
  noun: sql<string>`noun`,
  kind: sql<string>`kind`,
  elsewhere: sql<string>`elsewhere`,
};

const readDocuments = forEachLocale((locale, { query, limit }) =>
  db
    .select({ id, productId, ...texts })
    .from(matchesIn(locale, query, limit))
    .orderBy(asc(id)),
);
const readProductIds = forEachLocale((locale, { query, limit }) =>
  db
    .select({ productId })
    .from(matchesIn(locale, query, limit))
    .orderBy(asc(id)),
);

/** A single word that so many products say is met soon enough by walking through the best sellers, wherever they say it. */
export function isCommon([only, ...more]: Expansion[]): boolean {
  return more.length === 0 && (only?.products ?? 0) > PRODUCTS_OF_A_COMMON_WORD;
}
const PRODUCTS_OF_A_COMMON_WORD = 30_000;

/** The beginning of an article number, perhaps: in no vocabulary, so nobody knows whether one product says it or all do. */
export function isUncounted({ products, typed }: Expansion): boolean {
  return products === 0 && typed.length <= SHORTEST_NUMBER;
}

/** What matches a query, best sellers first, at most `limit`. */
export type Matches = Wanted & { field: Field; locale: Locale; limit: number };

/** Their products. */
export async function listMatches({ field, locale, limit, ...wanted }: Matches): Promise<string[]> {
  const rows = await readProductIds[locale]({ query: queryOf(wanted, field), limit });
  return rows.map((row) => row.productId);
}

/** Products of which every word stands in `field`, best sellers first, at most `limit`. */
export function readHits({ field, locale, limit, ...wanted }: Matches): Promise<Hit[]> {
  return readDocuments[locale]({ query: queryOf(wanted, field), limit });
}
