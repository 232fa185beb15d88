import 'server-only';
import { and, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { among, type Given, prepared } from '@/db/prepared';
import { searchSpellings, searchWords } from '@/db/schema/search';
import type { Locale } from '../i18n/locales';
import { synonymsOf } from './meanings';
import { rangeOf, spellingKeys } from './spelling';
import { stem } from './stem';
import { distance } from './words';

/** A typed word as the catalogue may say it. */
export type Meaning = {
  typed: string;
  /** Stems of the catalogue and how surely each of them is meant: 1 for the word itself. */
  stems: Map<string, number>;
  /** In how many products they stand, about. */
  products: number;
  /** Whether the catalogue has this word, or a longer one that begins with it. */
  known: boolean;
  /** How the likeliest right word is written, if this one is misspelt. */
  correction: string | null;
};

type Word = Pick<typeof searchWords.$inferSelect, 'word' | 'stem' | 'spelled' | 'products'>;

const SURE = { form: 1, synonym: 0.8, beginning: 0.75, compound: 0.6, typo: 0.55, unfinishedTypo: 0.4, twoTypos: 0.3 };
const MOST_COMPLETIONS = 40;
const MOST_COMPOUNDS = 20;
const MOST_TYPOS = 8;
const MOST_SIMILAR = 400;
const SHORTEST_END = 4;
const SHORTEST_BEGUN = 5;
/** From this length on, two typing errors in a word are forgiven. */
const LONG = 8;

const columns = {
  word: searchWords.word,
  stem: searchWords.stem,
  spelled: searchWords.spelled,
  products: searchWords.products,
};

/** A run of the vocabulary, as it is or backwards: `from` itself and what follows it up to `before`, the commonest words first. */
const rangeIn = (column: typeof searchWords.word) =>
  prepared(({ locale, from, before, most }: Given<{ locale: Locale; from: string; before: string; most: number }>) => {
    // The beginning itself, where it is a word, is never cut off.
    const whole = sql`case when ${column} = ${from} then 0 else 1 end`;
    return db
      .select(columns)
      .from(searchWords)
      .where(and(eq(searchWords.locale, locale), gte(column, from), lt(column, before)))
      .orderBy(whole, desc(searchWords.products), searchWords.word)
      .limit(most);
  });

const [readStarts, readEnds] = [rangeIn(searchWords.word), rangeIn(searchWords.reversed)];

function startingWith(word: string, locale: Locale): Promise<Word[]> {
  const [from, before] = rangeOf(word);
  return readStarts({ locale, from, before, most: MOST_COMPLETIONS });
}

function endingWith(word: string, locale: Locale): Promise<Word[]> {
  const [from, before] = rangeOf(Array.from(word).reverse().join(''));
  return readEnds({ locale, from, before, most: MOST_COMPOUNDS });
}

/** Words of the catalogue as they are. */
export async function readWords(words: string[], locale: Locale): Promise<Word[]> {
  if (words.length === 0) return [];
  const rows = db.select(columns).from(searchWords);
  return rows.where(and(eq(searchWords.locale, locale), inArray(searchWords.word, words)));
}

const readWithKeys = prepared(({ locale, keys }: Given<{ locale: Locale; keys: string[] }>) =>
  db
    .selectDistinct(columns)
    .from(searchSpellings)
    .innerJoin(searchWords, and(eq(searchWords.locale, locale), eq(searchWords.word, searchSpellings.word)))
    .where(and(eq(searchSpellings.locale, locale), among(searchSpellings.key, keys)))
    .orderBy(desc(searchWords.products), searchWords.word)
    .limit(MOST_SIMILAR),
);

/** Words that share a beginning with this one, give or take a letter. */
async function readSimilar(typed: string, locale: Locale): Promise<Word[]> {
  const keys = spellingKeys(typed);
  return keys.length === 0 ? [] : readWithKeys({ locale, keys });
}

async function spelledLike(typed: string, locale: Locale): Promise<(Word & { sure: number })[]> {
  return (await readSimilar(typed, locale))
    .map((row) => ({ ...row, sure: typoSurety(typed, row.word) }))
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure || b.products - a.products)
    .slice(0, MOST_TYPOS);
}

/** Words of the catalogue that come closest to one it cannot have meant, for "did you mean". */
export async function nearestWords(typed: string, locale: Locale, most: number): Promise<string[]> {
  const limit = Math.max(2, Math.floor(typed.length / 2));
  const near = (await readSimilar(typed, locale)).map((row) => ({ ...row, errors: distance(typed, row.word, limit) }));
  const best = near
    .filter(({ errors }) => errors <= limit)
    .sort((a, b) => a.errors - b.errors || b.products - a.products);
  return best.slice(0, most).map(({ spelled }) => spelled);
}

function typoSurety(typed: string, word: string): number {
  const most = typed.length >= LONG ? 2 : 1;
  const errors = distance(typed, word, most);
  if (errors <= 1) return SURE.typo;
  // The beginning of a longer word, with a typing error in it: a letter too many or missing shifts where it ends.
  const ends = typed.length >= SHORTEST_BEGUN ? [typed.length - 1, typed.length, typed.length + 1] : [];
  if (ends.some((end) => word.length > end && distance(typed, word.slice(0, end), 1) <= 1)) return SURE.unfinishedTypo;
  return errors <= most ? SURE.twoTypos : 0;
}

/**
 * What a typed word can mean: its own forms, synonyms, longer words that begin with it, compounds that end with it, and, when the
 * catalogue does not know it (or `forgiving`, which looks anyway), words that are a typing error away.
 */
export async function meaningOf(typed: string, locale: Locale, { forgiving = false } = {}): Promise<Meaning> {
  const own = stem(typed, locale);
  const stems = new Map<string, number>();
  let products = 0;
  const add = (found: string, sure: number, count = 0) => {
    if (!stems.has(found)) products += count;
    stems.set(found, Math.max(stems.get(found) ?? 0, sure));
  };
  const [longer, compounds] = await Promise.all([
    startingWith(typed, locale),
    typed.length >= SHORTEST_END ? endingWith(typed, locale) : [],
  ]);
  for (const one of [...longer, ...compounds].filter((word) => word.stem === own)) add(own, SURE.form, one.products);
  for (const synonym of synonymsOf(own, locale)) add(synonym, SURE.synonym);
  for (const one of longer) add(one.stem, SURE.beginning, one.products);
  for (const one of compounds) add(one.stem, SURE.compound, one.products);
  let known = longer.length > 0;
  let correction: string | null = null;
  if (!known || forgiving) {
    const like = await spelledLike(typed, locale);
    known ||= like.some((one) => one.stem === own);
    correction = known ? null : (like[0]?.spelled ?? null);
    for (const one of like) add(one.stem, one.sure, one.products);
  }
  add(own, SURE.form);
  return { typed, stems, products, known, correction };
}
