import 'server-only';
import type { Locale } from '../i18n/locales';
import { type Hit, isCommon, isUncounted, listMatches, type Matches, type Place, readHits } from './fulltext';
import { ranked } from './ranking';
import { understoodAs } from './rules';
import { type Meaning, meaningOf, readWords } from './vocabulary';
import { wordsOf } from './words';

/**
 * How search works, the same on both databases. Texts are folded and stemmed by us (`stem.ts`) before they reach the full-text index,
 * FTS5 or tsvector, so both hold the same terms; which products hold all words is the index's to say, which word was meant is said by
 * the vocabulary (`vocabulary.ts`: forms, synonyms, beginnings, compounds, typing errors by a deletion neighbourhood in a table), and
 * how well a product answers by `ranking.ts`. Neither `bm25` nor `ts_rank` is asked: both look at every match before the first is
 * known, at 100,000 products 30 to 150 ms for a common word. Instead the ids of the documents rise as popularity falls (`rank.ts`),
 * so that the index is read in their order and left when enough is found. pg_trgm is not needed and would not be everywhere.
 */

/** So many of the hits are weighed against each other; the others follow in the order of how well they sell. */
const MOST_RANKED = 500;
/** So many of the hits are counted, sorted and filtered, the best sellers of them: then a list says "more than". */
const MOST_COUNTED = 5000;
const MOST_WORDS = 8;
const LONGEST_WORD = 40;

export type Found = {
  /** Ids of products, the best first. */
  ids: string[];
  /** Where everything is that was found, when that is more than `ids`. */
  rest: Matches | null;
  /** The query as it was understood, when words in it were misspelt. */
  meant: string | null;
  /** Whether the products have every word; if not, they have most of them. */
  complete: boolean;
};

/** How many hits are weighed, and how many counted. */
type Bounds = { limit: number; most: number };

const NOTHING: Found = { ids: [], rest: null, meant: null, complete: true };

/** Rare words are looked for everywhere at once; for common ones the better places come first, and may be enough. */
function placesFor(meanings: Meaning[], limit: number): Place[] {
  if (isCommon(meanings)) return ['all'];
  if (meanings.some(isUncounted)) return ['head', 'all'];
  const rare = meanings.some(({ products }) => products < limit);
  return rare ? ['all', 'head'] : ['name', 'head', 'all'];
}

async function hitsOf(meanings: Meaning[], locale: Locale, limit: number): Promise<Hit[]> {
  const places = placesFor(meanings, limit);
  const hits = new Map<number, Hit>();
  for (const place of places) {
    const found = await readHits(meanings, place, locale, limit);
    for (const hit of found) hits.set(hit.id, hit);
    if (place === 'all' ? found.length < limit : hits.size >= limit) break;
  }
  return [...hits.values()];
}

/** `coffee machine` for `coffeemachine` and the other way round: where two words of the catalogue, or one, were typed as one, or two. */
async function rejoined(words: string[], locale: Locale): Promise<string[] | null> {
  const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`);
  const cuts = words.flatMap((word) => Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)] as const));
  const halves = cuts.filter(([left, right]) => left.length > 2 && right.length > 2);
  const known = new Set((await readWords([...pairs, ...halves.flat()], locale)).map(({ word }) => word));
  const joined = pairs.findIndex((pair) => known.has(pair));
  if (joined >= 0) return words.toSpliced(joined, 2, pairs[joined] as string);
  const cut = halves.find(([left, right]) => known.has(left) && known.has(right));
  return cut ? words.flatMap((word) => (word === cut.join('') ? cut : word)) : null;
}

/** When no product has every word: those that have all but one, else those that have any. */
async function hitsOfMost(meanings: Meaning[], locale: Locale, limit: number): Promise<Hit[]> {
  if (meanings.length < 2) return [];
  const allButOne = meanings.map((_, index) => meanings.toSpliced(index, 1));
  for (const some of meanings.length > 2 ? [allButOne, meanings.map((one) => [one])] : [allButOne]) {
    const hits = (await Promise.all(some.map((few) => readHits(few, 'all', locale, limit)))).flat();
    if (hits.length > 0) return [...new Map(hits.map((hit) => [hit.id, hit])).values()];
  }
  return [];
}

const read = (words: string[], locale: Locale, forgiving = false) =>
  Promise.all(words.map((word) => meaningOf(word, locale, { forgiving })));

function answer(hits: Hit[], meanings: Meaning[], locale: Locale, { limit, most }: Bounds, complete = true): Found {
  const ids = ranked(hits, meanings, complete).map(({ productId }) => productId);
  const everything = { meanings, place: 'all', locale, limit: most + 1 } as const;
  const rest = complete && hits.length >= limit ? everything : null;
  return { ids: ids.slice(0, limit), rest, meant: understoodAs(meanings), complete };
}

/**
 * Products that a query means: forgives typing errors, knows forms, synonyms, beginnings of words and compounds, article numbers and
 * the names in the other languages. Everything must fit every word; when nothing does, what fits most of them comes instead.
 */
export async function findProducts(
  query: string,
  locale: Locale,
  { limit = MOST_RANKED, most = MOST_COUNTED }: Partial<Bounds> = {},
): Promise<Found> {
  const bounds = { limit, most };
  const words = [...new Set(wordsOf(query))].slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD));
  if (words.length === 0) return NOTHING;
  const plain = await read(words, locale);
  const hits = await hitsOf(plain, locale, limit);
  if (hits.length > 0) return answer(hits, plain, locale, bounds);
  const [others, forgiving] = await Promise.all([rejoined(words, locale), read(words, locale, true)]);
  for (const attempt of others ? [await read(others, locale, true), forgiving] : [forgiving]) {
    const forgiven = await hitsOf(attempt, locale, limit);
    if (forgiven.length > 0) return answer(forgiven, attempt, locale, bounds);
  }
  return answer(await hitsOfMost(forgiving, locale, limit), forgiving, locale, bounds, false);
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
