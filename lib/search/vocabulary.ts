import 'server-only';
import { and, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { inList, type Params, preparedQuery } from '@/db/prepared-query';
import { searchSpellings, searchWords } from '@/db/schema/search';
import { LOCALES, type Locale } from '../i18n/locales';
import { isCommonWord } from './common-words';
import { rangeOf, spellingKeys } from './spelling';
import { stem } from './stem';
import { synonymsOf } from './synonyms-of';
import { distance } from './tokens';
import { typingError } from './typing-error';

/** A typed word as the catalogue may say it. */
export type Expansion = {
  typed: string;
  /** Stems of the catalogue and how surely each of them is meant: 1 for the word itself. */
  stems: Map<string, number>;
  /** In how many products they stand, about. */
  products: number;
  /** Whether the catalogue has this word, or a longer one that begins with it. */
  known: boolean;
  /** If this one is misspelt: the right words it may be, the likeliest first. */
  corrections: Correction[];
};

type Correction = Pick<typeof searchWords.$inferSelect, 'stem' | 'spelled'>;

type Word = Pick<typeof searchWords.$inferSelect, 'word' | 'stem' | 'spelled' | 'products' | 'named'>;

const SURE = { form: 1, synonym: 0.8, beginning: 0.5, nearlyWhole: 0.3, compound: 0.6 };
const MOST_COMPLETIONS = 40;
const MOST_COMPOUNDS = 20;
const MOST_TYPOS = 8;
const MOST_SIMILAR = 400;
const SHORTEST_END = 4;
/** A word from this length on may also be the misspelling of one that only tells of a product. */
const LONG = 7;

const columns = {
  word: searchWords.word,
  stem: searchWords.stem,
  spelled: searchWords.spelled,
  products: searchWords.products,
  named: searchWords.named,
};

/** A run of the vocabulary, as it is or backwards: `from` itself and what follows it up to `before`, the commonest words first. */
const rangeIn = (column: typeof searchWords.word) =>
  preparedQuery(
    ({ locale, from, before, most }: Params<{ locale: Locale; from: string; before: string; most: number }>) => {
      // The beginning itself, where it is a word, is never cut off.
      const whole = sql`case when ${column} = ${from} then 0 else 1 end`;
      return db
        .select(columns)
        .from(searchWords)
        .where(and(eq(searchWords.locale, locale), gte(column, from), lt(column, before)))
        .orderBy(whole, desc(searchWords.products), searchWords.word)
        .limit(most);
    },
  );

const [readStarts, readEnds] = [rangeIn(searchWords.word), rangeIn(searchWords.reversed)];

function startingWith(word: string, locale: Locale): Promise<Word[]> {
  const [from, before] = rangeOf(word);
  return readStarts({ locale, from, before, most: MOST_COMPLETIONS });
}

function endingWith(word: string, locale: Locale): Promise<Word[]> {
  const [from, before] = rangeOf(Array.from(word).reverse().join(''));
  return readEnds({ locale, from, before, most: MOST_COMPOUNDS });
}

/** Forms of a word: whatever has its stem. */
const readForms = preparedQuery(({ locale, root }: Params<{ locale: Locale; root: string }>) =>
  db
    .select(columns)
    .from(searchWords)
    .where(and(eq(searchWords.locale, locale), eq(searchWords.stem, root)))
    .limit(20),
);

/** Words of the catalogue as they are. */
export async function readWords(words: string[], locale: Locale): Promise<Word[]> {
  if (words.length === 0) return [];
  const rows = db.select(columns).from(searchWords);
  return rows.where(and(eq(searchWords.locale, locale), inArray(searchWords.word, words)));
}

/** Which of these stems the catalogue has. */
export async function readStems(stems: string[], locale: Locale): Promise<Set<string>> {
  if (stems.length === 0) return new Set();
  const rows = db.select({ stem: searchWords.stem }).from(searchWords);
  const found = await rows.where(and(eq(searchWords.locale, locale), inArray(searchWords.stem, stems)));
  return new Set(found.map(({ stem: one }) => one));
}

const readAnywhere = preparedQuery(({ word }: Params<{ word: string }>) =>
  db
    .select({ word: searchWords.word })
    .from(searchWords)
    .where(and(inArray(searchWords.locale, [...LOCALES]), eq(searchWords.word, word)))
    .limit(1),
);

const readWithKeys = preparedQuery(({ locale, keys }: Params<{ locale: Locale; keys: string[] }>) =>
  db
    .selectDistinct(columns)
    .from(searchSpellings)
    .innerJoin(searchWords, and(eq(searchWords.locale, locale), eq(searchWords.word, searchSpellings.word)))
    .where(and(eq(searchSpellings.locale, locale), inList(searchSpellings.key, keys)))
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
    .filter(({ named }) => named > 0 || typed.length >= LONG)
    .map((row) => ({ ...row, sure: typingError(typed, row.word) }))
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure || Number(b.named > 0) - Number(a.named > 0) || b.products - a.products)
    .slice(0, MOST_TYPOS);
}

/** Words of the catalogue that come closest to one it cannot have meant, for "did you mean". */
export async function nearestWords(typed: string, locale: Locale, most: number): Promise<string[]> {
  if (await isWord(typed, locale)) return [];
  const limit = Math.max(2, Math.floor(typed.length / 2));
  const near = (await readSimilar(typed, locale))
    .filter(({ named }) => named > 0)
    .map((row) => ({ ...row, errors: distance(typed, row.word, limit) }));
  const best = near
    .filter(({ errors }) => errors <= limit)
    .sort((a, b) => a.errors - b.errors || b.products - a.products);
  return best.slice(0, most).map(({ spelled }) => spelled);
}

/** Whether this is a word as it stands: of the language, of the shop, or of the catalogue in another language. */
async function isWord(typed: string, locale: Locale): Promise<boolean> {
  if (isCommonWord(typed, locale) || synonymsOf(stem(typed, locale), locale).length > 0) return true;
  return (await readAnywhere({ word: typed })).length > 0;
}

type Reading = {
  /** Somebody is still typing it: it may be the beginning of anything. */
  unfinished?: boolean;
  /** Nothing was found: a word that is only the beginning of others may be misspelt as well. */
  forgiving?: boolean;
};

/**
 * What a typed word can mean: its own forms, synonyms, longer words that begin with it, compounds that end with it. Only when it is
 * no word at all, neither here nor in the language, it is taken for one that is a typing error away.
 */
export async function expand(
  typed: string,
  locale: Locale,
  { unfinished, forgiving }: Reading = {},
): Promise<Expansion> {
  const own = stem(typed, locale);
  const stems = new Map<string, number>();
  let products = 0;
  const add = (found: string, sure: number, count = 0) => {
    if (!stems.has(found)) products += count;
    stems.set(found, Math.max(stems.get(found) ?? 0, sure));
  };
  const [forms, beginnings, compounds] = await Promise.all([
    readForms({ locale, root: own }),
    startingWith(typed, locale),
    typed.length >= SHORTEST_END ? endingWith(typed, locale) : [],
  ]);
  const isWhole = forms.length > 0 || isCommonWord(typed, locale);
  const longer = unfinished || forms.length > 0 || !isWhole ? beginnings : [];
  for (const one of forms) add(own, SURE.form, one.products);
  for (const synonym of synonymsOf(own, locale)) add(synonym, SURE.synonym);
  for (const { word, stem: found, products: count } of longer)
    add(found, SURE.beginning + SURE.nearlyWhole * (typed.length / word.length), count);
  for (const one of compounds) add(one.stem, SURE.compound, one.products);
  const known = forms.length > 0 || longer.length > 0;
  let corrections: Correction[] = [];
  if ((!known || (forgiving && forms.length === 0)) && !(await isWord(typed, locale))) {
    const like = await spelledLike(typed, locale);
    if (!known) corrections = like;
    for (const one of like) add(one.stem, one.sure, one.products);
  }
  add(own, SURE.form);
  return { typed, stems, products, known, corrections };
}
