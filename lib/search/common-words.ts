import type { Locale } from '../i18n/locales';
import common from './common-words.json';
import { stem } from './stem';

const known = new Map<Locale, Set<string>>();

function wordsIn(locale: Locale): Set<string> {
  let words = known.get(locale);
  if (!words) {
    const list = common[locale].split(' ');
    words = new Set([...list, ...list.map((word) => stem(word, locale))]);
    known.set(locale, words);
  }
  return words;
}

/** Whether a folded word is an ordinary word of the language, in any of its forms: then it is no misspelling of another. */
export function isCommonWord(word: string, locale: Locale): boolean {
  const words = wordsIn(locale);
  return words.has(word) || words.has(stem(word, locale));
}
