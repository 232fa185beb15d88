import type { Locale } from '@/lib/i18n/locales';
import { LOCALES } from '@/lib/i18n/locales';
import { type KnownItem, NOUNS, type Random } from './synthetic';

export type Question = { query: string; locale: Locale; id?: string };

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One typing error anywhere, the first letter included: a letter wrong, missing, too many, or two swapped. */
export function mistyped(query: string, random: Random): string {
  for (;;) {
    const at = random.below(query.length);
    const [before, here, after] = [query.slice(0, at), query[at] ?? '', query.slice(at + 1)];
    const wrong = random.one([
      `${before}${random.one([...LETTERS])}${after}`,
      `${before}${after}`,
      `${before}${random.one([...LETTERS])}${here}${after}`,
      `${before}${after.charAt(0)}${here}${after.slice(1)}`,
    ]);
    // A space is not a letter.
    if (here !== ' ' && after.charAt(0) !== ' ' && wrong !== query && wrong.trim() === wrong) return wrong;
  }
}

/** What a shopper types who knows the product: series and kind, as on a receipt. */
export function knownItems(items: KnownItem[], count: number, random: Random): (Question & { id: string })[] {
  return Array.from({ length: count }, () => {
    const [item, locale] = [random.one(items), random.one(LOCALES)];
    return { query: `${item.series} ${item.noun[locale]}`.toLowerCase(), locale, id: item.id };
  });
}

/** A day's queries: known items with and without errors, one plain word, a colour with a word, article numbers, nonsense. */
export function searches(items: KnownItem[], count: number, random: Random): Question[] {
  const known = knownItems(items, count, random);
  const colors = { en: 'black', de: 'schwarz', pl: 'czarny' };
  return known.map(({ query, locale, id }, index) => {
    const noun = random.one(NOUNS)[locale];
    const kinds = [
      query,
      mistyped(query, random),
      noun,
      mistyped(noun, random),
      `${colors[locale]} ${noun}`,
      `${noun} ${random.one(NOUNS)[locale]}`,
      query.split(' ')[0] ?? query,
      `SY-${String(Number(id.slice(-6)) * 4).padStart(6, '0')}`,
      'qqxzw vvkjq',
    ];
    return { query: kinds[index % kinds.length] ?? query, locale };
  });
}

/** What stands in the field while somebody types: the first letters of a query, from two on. */
export function beginnings(items: KnownItem[], count: number, random: Random): Question[] {
  return searches(items, count, random).map(({ query, locale }) => ({
    query: query.slice(0, 2 + random.below(Math.max(1, query.length - 2))),
    locale,
  }));
}
