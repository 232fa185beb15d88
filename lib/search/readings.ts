import 'server-only';
import type { Locale } from '../i18n/locales';
import { isCommonWord } from './common-words';
import { phraseStem, stem } from './stem';
import { type Expansion, expand, readStems, readWords } from './vocabulary';

/** A word of a reading: `weight` says for how many typed words it stands. */
type ReadWord = Expansion & { weight?: number };
/** The ways to read what was typed, the plain one first: all words of one of them are meant. */
export type Readings = [plain: ReadWord[], ...others: ReadWord[][]];

const MOST_OTHERS = 6;
const LONGEST_PHRASE = 4;
const SHORTEST_HALF = 3;
/** German adjectives before the noun they may be joined with: `grüner Tee` and `Grüntee`. */
const ADJECTIVE_END = /(?:e|er|en|em|es)$/;

function exactly(typed: string, stems: readonly string[], weight: number): ReadWord {
  const sure = new Map(stems.map((one) => [one, 1]));
  return { typed, stems: sure, products: 1, known: true, corrections: [], weight };
}

/** Neighbours that are one thing in the catalogue: `travel mug`, `pour over`, `Espresso Tasse`. */
async function joined(
  words: readonly string[],
  locale: Locale,
): Promise<[from: number, count: number, word: ReadWord][]> {
  const runs = words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_PHRASE, words.length - from) - 1 }, (_, more) => {
      const run = words.slice(from, from + more + 2);
      const [first = '', ...rest] = run;
      const stems = [phraseStem(run, locale), stem(run.join(''), locale)];
      if (ADJECTIVE_END.test(first) && locale === 'de')
        stems.push(stem([first.replace(ADJECTIVE_END, ''), ...rest].join(''), locale));
      return { from, run, stems: [...new Set(stems)] };
    }),
  );
  const known = await readStems(
    runs.flatMap(({ stems }) => stems),
    locale,
  );
  return runs
    .map(({ from, run, stems }) => ({ from, run, stems: stems.filter((one) => known.has(one)) }))
    .filter(({ stems }) => stems.length > 0)
    .sort((a, b) => b.run.length - a.run.length)
    .slice(0, MOST_OTHERS)
    .map(({ from, run, stems }) => [from, run.length, exactly(run.join(''), stems, run.length)]);
}

/** Where one word that the catalogue does not know was typed for two that it does: `teapot` for `tea pot`, `Salatteller`. */
async function apart(words: readonly string[], locale: Locale): Promise<Map<string, [string, string]>> {
  const cuts = words.flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_HALF + 1) }, (_, at) => {
      const [left, right] = [word.slice(0, at + SHORTEST_HALF), word.slice(at + SHORTEST_HALF)];
      // What joins the parts of a German compound.
      const lefts = locale === 'de' ? [left, left.replace(/(?:s|n|en|es)$/, '')] : [left];
      return { word, lefts: lefts.filter((one) => one.length >= SHORTEST_HALF), right };
    }),
  );
  const known = new Map(
    (await readWords([...new Set(cuts.flatMap(({ lefts, right }) => [...lefts, right]))], locale)).map((row) => [
      row.word,
      row,
    ]),
  );
  const found = cuts.flatMap(({ word, lefts, right }): [string, [string, string]][] => {
    const left = lefts.find((one) => known.has(one));
    return left && (known.get(right)?.named ?? 0) > 0 ? [[word, [left, right]]] : [];
  });
  // The longest first part is the likeliest: `Kaffee|becher`.
  return new Map(found);
}

/** The thing at the end of a compound that the catalogue has no other part of: `tee` in `Früchtetee`. Polish has no such words. */
async function headOf(word: string, locale: Locale): Promise<string | null> {
  if (locale === 'pl') return null;
  const ends = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_HALF + 1) }, (_, at) =>
    word.slice(at + SHORTEST_HALF),
  );
  const known = new Set((await readWords(ends, locale)).filter(({ named }) => named > 0).map((row) => row.word));
  return ends.find((end) => known.has(end)) ?? null;
}

/** All readings of some typed words. `unfinished`: somebody is still typing the last one. `forgiving`: as nothing was found otherwise. */
export async function readingsOf(
  words: readonly string[],
  locale: Locale,
  { unfinished = false, forgiving = false } = {},
): Promise<Readings> {
  const [meanings, phrases] = await Promise.all([
    Promise.all(
      words.map((word, at) => expand(word, locale, { forgiving, unfinished: unfinished && at === words.length - 1 })),
    ),
    words.length > 1 ? joined(words, locale) : [],
  ]);
  const unknown = meanings.filter(({ known }) => !known).map(({ typed }) => typed);
  const halves = unknown.length > 0 ? await apart(unknown, locale) : new Map<string, [string, string]>();
  const inHalves = new Map<string, ReadWord[]>();
  for (const [word, pair] of halves)
    inHalves.set(
      word,
      (await Promise.all(pair.map((half) => expand(half, locale)))).map((half, at) => ({
        ...half,
        weight: at === 0 ? 0.4 : 0.8,
      })),
    );
  // A word of its own that is nowhere, and no misspelling either.
  const strange = meanings.filter(
    ({ known, corrections, typed }) =>
      !known && corrections.length === 0 && !halves.has(typed) && !isCommonWord(typed, locale),
  );
  for (const { typed } of forgiving ? strange : []) {
    const head = await headOf(typed, locale);
    // That nothing has the whole word is true: it stands beside its end.
    if (head) inHalves.set(typed, [exactly(typed, [typed], 0.5), await expand(head, locale)]);
  }
  const plain = meanings.flatMap((meaning): ReadWord[] => inHalves.get(meaning.typed) ?? [meaning]);
  const others = phrases.map(([from, count, word]) => [
    ...meanings.slice(0, from),
    word,
    ...meanings.slice(from + count),
  ]);
  return [plain, ...others];
}
