import type { Localized } from '@/db/schema/catalog';
import { colorName } from '../catalog/variant-name';
import { LOCALES, type Locale } from '../i18n/locales';
import { stem } from './stem';
import { fold, wordsOf } from './words';

/** What search reads of a product. */
export type SearchedProduct = {
  name: Localized;
  tagline: Localized;
  description: Localized;
  details: { value: Localized }[];
  brand: string;
  /** Names of its categories, from the root down. */
  categories: Localized[];
  variants: { sku: string; color: string | null; size: string | null }[];
};

export type SearchText = Record<'name' | 'kind' | 'about' | 'elsewhere', string>;

/** A word of the catalogue: folded, and as it is written. */
export type CatalogueWord = { word: string; spelled: string };

const LONGEST_WORD = 40;

/** `HA-1234/b` as its parts and in one piece, as people copy or type it. */
function articleNumberTerms(sku: string): string[] {
  return [fold(sku).replace(/[^\p{L}\p{N}]/gu, ''), ...wordsOf(sku)];
}

/** The texts of a product in one language as stems, each in the first of the columns it stands in. */
export function searchTextOf(product: SearchedProduct, locale: Locale): SearchText {
  const seen = new Set<string>();
  const column = (texts: readonly (string | null)[], more: readonly string[] = []) => {
    const stems = texts.flatMap((text) => (text ? wordsOf(text).map((word) => stem(word, locale)) : []));
    const fresh = [...new Set([...stems, ...more])].filter((term) => term.length <= LONGEST_WORD && !seen.has(term));
    for (const term of fresh) seen.add(term);
    return fresh.join(' ');
  };
  const { name, tagline, description, details, brand, categories, variants } = product;
  return {
    name: column([name[locale]]),
    kind: column(
      [
        brand,
        ...categories.map((category) => category[locale]),
        ...variants.flatMap(({ color, size }) => [color && colorName(color, locale), size]),
      ],
      variants.flatMap(({ sku }) => articleNumberTerms(sku)),
    ),
    elsewhere: column(LOCALES.map((other) => name[other])),
    about: column([tagline[locale], description[locale], ...details.map(({ value }) => value[locale])]),
  };
}

/** The words of a product that may be mistyped; article numbers are not: a wrong one is that of something else. */
export function vocabularyOf(product: SearchedProduct, locale: Locale): CatalogueWord[] {
  const { name, tagline, description, brand, categories, variants } = product;
  const texts = [
    ...LOCALES.map((other) => name[other]),
    brand,
    ...categories.map((category) => category[locale]),
    ...variants.map(({ color }) => (color ? colorName(color, locale) : '')),
    tagline[locale],
    description[locale],
  ];
  const spelled = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const words = new Map(spelled.flatMap((one) => wordsOf(one).map((word) => [word, one] as const)));
  return [...words]
    .filter(([word]) => word.length > 1 && word.length <= LONGEST_WORD && !/\d/.test(word))
    .map(([word, one]) => ({ word, spelled: one }));
}
