import type { Locale } from '../i18n/locales';

/**
 * Light stemmers: they bring the forms of one word together and leave meanings alone. Words come folded (`fold`). They follow the
 * published light stemmers for these languages (Savoy, "Light stemming approaches for the French, Portuguese, German and
 * Hungarian languages", 2006; Porter's steps 1a and 1b) with rules of our own for Polish. Both databases get what comes out of
 * here, so that they find the same.
 */
export function stem(word: string, locale: Locale): string {
  // Article numbers and sizes have no endings.
  if (word.length < 4 || /\d/.test(word)) return word;
  return STEMMERS[locale](word);
}

const VOWEL = /[aeiouy]/;

/** Takes the first ending away that leaves at least `least` letters. */
function without(word: string, endings: readonly string[], least: number): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= least);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** `kettles` and `kettle`, `knives` and `knife`, `brewing` and `brew`, `berries` and `berry`. */
function english(word: string): string {
  let root = word;
  if (root.endsWith('ies') && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (/(ss|x|z|ch|sh)es$/.test(root)) root = root.slice(0, -2);
  else if (/[^su]s$/.test(root) && !root.endsWith('is')) root = root.slice(0, -1);
  const shorter = without(root, ['ing', 'ed'], 3);
  if (shorter !== root && VOWEL.test(shorter)) root = shorter.replace(/([bdgmnprt])\1$/, '$1');
  if (root.length > 3) root = root.replace(/e$/, '');
  return root.replace(/v$/, 'f').replace(/y$/, 'i');
}

/** `Tassen` and `Tasse`, `Gläser` and `Glas`, `Körbe` and `Korb`; umlauts go last, as in `Muhle` typed without them. */
function german(word: string): string {
  const root = word.replace(/(?<!q)([aou])e/g, '$1');
  const singular = root.replace(/(?<=[bdfghklmnrt]{1})s$/, '');
  const base = singular.length >= 4 ? singular : root;
  if (base.endsWith('eln')) return base.slice(0, -1);
  return without(base, ['erinnen', 'ern', 'em', 'en', 'er', 'es', 'e'], 3);
}

const POLISH_ENDINGS =
  'iego iemu owie ami ach ego emu ymi imi iej owi iem ych ich ow om em ie ia iu ej ym im io y i a e u o'.split(' ');

/** `kubki` and `kubek`, `filiżanek` and `filiżanka`, `czarnego` and `czarny`. */
function polish(word: string): string {
  const root = without(word, POLISH_ENDINGS, 3);
  // The e that comes and goes: kubek, kubka; ziaren, ziarno.
  return root.length > 4 || root === word ? root.replace(/(?<=[^aeiouy])i?e([kcn])$/, '$1') : root;
}

const STEMMERS: Record<Locale, (word: string) => string> = { en: english, de: german, pl: polish };

/** The one stem of a phrase, so that it is found joined and apart: `travel mugs` and `travelmug`, `grünen Tee` and `grüner Tee`. */
export function phraseStem(words: readonly string[], locale: Locale): string {
  return words.map((word) => stem(word, locale)).join('');
}
