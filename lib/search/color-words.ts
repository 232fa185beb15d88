import { COLORS, type ColorKey, colorWords } from '../catalog/colors';
import { LOCALES, type Locale } from '../i18n/locales';
import { stem } from './stem';
import { tokenize } from './tokens';

type Said = Record<Locale, Map<string, ColorKey[]>>;

/** Which colours each word means: its own first, then those it is the family of, then those that pass for it. */
function readColors(): Said {
  const said = Object.fromEntries(LOCALES.map((locale) => [locale, new Map()])) as Said;
  for (const locale of LOCALES) {
    const places = new Map<string, [ColorKey, number][]>();
    for (const key of Object.keys(COLORS) as ColorKey[])
      for (const [place, word] of tokenize(colorWords(key, locale)).entries()) {
        const root = stem(word, locale);
        places.set(root, [...(places.get(root) ?? []), [key, place]]);
      }
    for (const [root, list] of places)
      said[locale].set(root, [...new Set(list.sort(([, a], [, b]) => a - b).map(([key]) => key))]);
  }
  return said;
}

const SAID = readColors();

/** The colours that typed words ask for, the likeliest first; none where no colour was typed. */
export function colorsAskedFor(words: readonly string[], locale: Locale): ColorKey[] {
  return [...new Set(words.flatMap((word) => SAID[locale].get(stem(word, locale)) ?? []))];
}
