import 'server-only';
import type { Locale } from '../i18n/locales';
import { colorsAskedFor } from './color-words';
import {
  type Field,
  type Hit,
  isCommon,
  isUncounted,
  listMatches,
  type Matches,
  readHits,
  type Wanted,
} from './fulltext';
import { parseQuery } from './query';
import { ranked } from './ranking';
import { type Readings, readingsOf } from './readings';
import { understoodAs } from './rules';
import { stem } from './stem';
import type { Expansion } from './vocabulary';

/**
 * How search works, the same on both databases. Texts are folded and stemmed by us (`stem.ts`) before they reach the full-text index,
 * FTS5 or tsvector, so both hold the same terms; which products hold all words is the index's to say, which word was meant is said by
 * the vocabulary (`vocabulary.ts`: forms, synonyms, beginnings, compounds, typing errors by a deletion neighbourhood in a table), which
 * words belong together by `readings.ts`, and how well a product answers by `ranking.ts`. Neither `bm25` nor `ts_rank` is asked: both
 * look at every match before the first is known, at 100,000 products 30 to 150 ms for a common word. Instead the ids of the documents
 * rise as popularity falls (`rank.ts`), so that the index is read in their order and left when enough is found. pg_trgm is not needed
 * and would not be everywhere.
 */

/** So many of the hits are weighed against each other; the others follow in the order of how well they sell. */
const MOST_RANKED = 500;
/** So many of the hits are counted, sorted and filtered, the best sellers of them: then a list says "more than". */
const MOST_COUNTED = 5000;

export type Found = {
  /** Ids of products, the best first. */
  ids: string[];
  /** Where everything is that was found, when that is more than `ids`. */
  rest: Matches | null;
  /** The query as it was understood, when words in it were misspelt. */
  meant: string | null;
  /** Whether the products have every word; if not, they have most of them. */
  complete: boolean;
  /** The colours that were asked for, the likeliest first: a product is shown in one of them. */
  colors: string[];
};

/** How many hits are weighed, and how many counted; `unfinished`: somebody is still typing. */
type Bounds = { limit: number; most: number; unfinished: boolean };

const NOTHING: Found = { ids: [], rest: null, meant: null, complete: true, colors: [] };

/** Rare words are looked for everywhere at once; for common ones the better fields come first, and may be enough. */
function fieldsFor([plain, ...others]: Readings, limit: number): Field[] {
  if (others.length === 0 && isCommon(plain)) return ['all'];
  if (plain.some(isUncounted)) return ['head', 'all'];
  const rare = plain.some(({ products }) => products < limit);
  return rare ? ['all', 'head'] : ['name', 'head', 'all'];
}

async function hitsOf(readings: Readings, excluded: Expansion[], locale: Locale, limit: number): Promise<Hit[]> {
  const fields = fieldsFor(readings, limit);
  const hits = new Map<number, Hit>();
  for (const field of fields) {
    const found = await readHits({ readings, excluded, field, locale, limit });
    for (const hit of found) hits.set(hit.id, hit);
    if (field === 'all' ? found.length < limit : hits.size >= limit) break;
  }
  return [...hits.values()];
}

/** When no product has every word: those that have some, of all but one or of any. */
async function hitsOfMost(words: Expansion[], excluded: Expansion[], locale: Locale, limit: number): Promise<Hit[]> {
  if (words.length < 2) return [];
  const allButOne = words.length > 2 ? words.map((_, index) => words.toSpliced(index, 1)) : [];
  const some = [...allButOne, ...words.map((one) => [one])];
  const found = some.map((few) => readHits({ readings: [few], excluded, field: 'all', locale, limit }));
  const hits = (await Promise.all(found)).flat();
  return [...new Map(hits.map((hit) => [hit.id, hit])).values()];
}

/** Misspelt words with the right ones, of several the one that the best hit says. */
function corrected(words: Expansion[], best: Hit | undefined): { typed: string; correction: string | null }[] {
  const said = new Set(best && [best.name, best.noun, best.kind, best.elsewhere].join(' ').split(' '));
  return words.map(({ typed, corrections }) => ({
    typed,
    correction: (corrections.find(({ stem: one }) => said.has(one)) ?? corrections[0])?.spelled ?? null,
  }));
}

function answer(
  query: string,
  hits: Hit[],
  { readings, excluded }: Wanted & { readings: Readings },
  locale: Locale,
  { limit, most }: Bounds,
  complete = true,
): Omit<Found, 'colors'> {
  const best = ranked(hits, readings, complete);
  const ids = best.map(({ productId }) => productId);
  const everything = { readings, excluded, field: 'all', locale, limit: most + 1 } as const;
  const rest = complete && hits.length >= limit ? everything : null;
  return { ids: ids.slice(0, limit), rest, meant: understoodAs(query, corrected(readings[0], best[0])), complete };
}

/** A word that a product must not have, in any of its forms. */
const exactly = (word: string, locale: Locale): Expansion => {
  return { typed: word, stems: new Map([[stem(word, locale), 1]]), products: 0, known: true, corrections: [] };
};

async function findIn(
  query: string,
  words: string[],
  excluded: Expansion[],
  locale: Locale,
  bounds: Bounds,
): Promise<Omit<Found, 'colors'>> {
  const { limit, unfinished } = bounds;
  const plain = await readingsOf(words, locale, { unfinished });
  const hits = await hitsOf(plain, excluded, locale, limit);
  if (hits.length > 0) return answer(query, hits, { readings: plain, excluded }, locale, bounds);
  const forgiving = await readingsOf(words, locale, { unfinished, forgiving: true });
  const forgiven = await hitsOf(forgiving, excluded, locale, limit);
  if (forgiven.length > 0) return answer(query, forgiven, { readings: forgiving, excluded }, locale, bounds);
  const most = await hitsOfMost(forgiving[0], excluded, locale, limit);
  return answer(query, most, { readings: forgiving, excluded }, locale, bounds, false);
}

/**
 * Products that a query means: forgives typing errors, knows forms, synonyms, beginnings of words and compounds, phrases, article
 * numbers and the names in the other languages. Everything must fit every word; when nothing does, what fits most of them comes
 * instead. A word behind a minus must not be in the head of a product.
 */
export async function findProducts(
  query: string,
  locale: Locale,
  { limit = MOST_RANKED, most = MOST_COUNTED, unfinished = false }: Partial<Bounds> = {},
): Promise<Found> {
  const { words, excluded } = parseQuery(query);
  if (words.length === 0) return NOTHING;
  const unwanted = excluded.map((word) => exactly(word, locale));
  const found = await findIn(query, words, unwanted, locale, { limit, most, unfinished });
  return { ...found, colors: colorsAskedFor(words, locale) };
}

/** The same with everything else that was found behind the best, up to `most`, and whether there is `more`. */
export async function findAllProducts(
  query: string,
  locale: Locale,
  bounds: Partial<Bounds> = {},
): Promise<Found & { more: boolean }> {
  const { most = MOST_COUNTED } = bounds;
  const found = await findProducts(query, locale, bounds);
  const others = found.rest ? await listMatches(found.rest) : [];
  const ids = [...new Set([...found.ids, ...others])];
  return { ...found, ids: ids.slice(0, most), more: ids.length > most };
}
