import type { Localized } from '@/db/schema/catalog';
import { colorWords } from '../catalog/colors';
import { LOCALES, type Locale } from '../i18n/locales';
import { phraseStem, stem } from './stem';
import { fold, tokenize } from './tokens';

/** What search reads of a product. */
export type SearchedProduct = {
  name: Localized;
  tagline: Localized;
  description: Localized;
  details: { value: Localized }[];
  searchTerms: Localized | null;
  brand: string;
  /** Names of its categories, from the root down. */
  categories: Localized[];
  variants: { sku: string; color: string | null; size: string | null }[];
};

export type SearchText = Record<'name' | 'noun' | 'kind' | 'about' | 'elsewhere', string>;

/** A word of the catalogue: folded, stemmed, as it is written, and whether it names the product rather than tells of it. */
export type CatalogueWord = { word: string; stem: string; spelled: string; named: boolean };

const LONGEST_WORD = 40;

/** `HA-1234/b` as its parts and in one piece, as people copy or type it. */
function articleNumberTerms(sku: string): string[] {
  return [fold(sku).replace(/[^\p{L}\p{N}]/gu, ''), ...tokenize(sku)];
}

const phrasesOf = (terms: Localized | null, locale: Locale) =>
  (terms?.[locale] ?? '')
    .split(',')
    .map(tokenize)
    .filter((words) => words.length > 0);

/** The texts of a product in one language as stems; what names it stands in no other column again. */
export function searchTextOf(product: SearchedProduct, locale: Locale): SearchText {
  const { name, tagline, description, details, brand, categories, variants, searchTerms } = product;
  const stemsOf = (text: string | null) => (text ? tokenize(text).map((word) => stem(word, locale)) : []);
  const column = (terms: readonly string[], seen?: Set<string>) => {
    const fresh = [...new Set(terms)].filter((term) => term.length <= LONGEST_WORD && !seen?.has(term));
    for (const term of fresh) seen?.add(term);
    return fresh.join(' ');
  };
  const phrases = phrasesOf(searchTerms, locale);
  const [names, nouns] = [stemsOf(name[locale]), phrases.map((words) => phraseStem(words, locale))];
  const seen = new Set([...names, ...nouns]);
  const colors = variants.flatMap(({ color }) => (color ? stemsOf(colorWords(color, locale)) : []));
  return {
    name: column(names),
    noun: column(nouns),
    kind: column(
      [
        ...stemsOf(brand),
        ...colors,
        ...variants.flatMap(({ size }) => stemsOf(size)),
        ...phrases.flatMap((words) => (words.length > 1 ? words.map((word) => stem(word, locale)) : [])),
        ...variants.flatMap(({ sku }) => articleNumberTerms(sku)),
      ],
      seen,
    ),
    elsewhere: column(
      [...LOCALES.flatMap((other) => stemsOf(name[other])), ...categories.flatMap((one) => stemsOf(one[locale]))],
      seen,
    ),
    about: column(
      [tagline[locale], description[locale], ...details.map(({ value }) => value[locale])].flatMap(stemsOf),
      seen,
    ),
  };
}

/** The words of a product that may be mistyped; article numbers are not: a wrong one is that of something else. */
export function vocabularyOf(product: SearchedProduct, locale: Locale): CatalogueWord[] {
  const { name, tagline, description, details, brand, categories, variants, searchTerms } = product;
  const phrases = phrasesOf(searchTerms, locale).filter((words) => words.length > 1);
  const naming = [
    name[locale],
    searchTerms?.[locale] ?? '',
    brand,
    ...categories.map((category) => category[locale]),
    ...variants.map(({ color }) => (color ? colorWords(color, locale) : '')),
  ];
  const telling = [tagline[locale], description[locale], ...details.map(({ value }) => value[locale])];
  const read = (texts: string[], named: boolean) =>
    texts
      .flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
      .flatMap((spelled) =>
        tokenize(spelled).map((word): CatalogueWord => ({ word, stem: stem(word, locale), spelled, named })),
      );
  const joined = phrases.map(
    (words): CatalogueWord => ({
      ...{ word: words.join(''), stem: phraseStem(words, locale) },
      ...{ spelled: words.join(' '), named: true },
    }),
  );
  const words = new Map<string, CatalogueWord>();
  for (const one of [...read(naming, true), ...read(telling, false), ...joined])
    if (!words.has(one.word)) words.set(one.word, one);
  return [...words.values()].filter(({ word }) => word.length > 1 && word.length <= LONGEST_WORD && !/\d/.test(word));
}
