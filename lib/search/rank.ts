import { LOCALES, type Locale } from '../i18n/locales';

/** Popularity in 64 steps; between two steps it makes no difference to search. */
const STEPS = 64;
/** What sells so often stands in the middle of the steps. */
const MIDDLE = 50;
const PER_STEP = 2 ** 23;
const PER_LOCALE = STEPS * PER_STEP;

/** The step of a popularity: 0 for the best sellers, 63 for what nobody bought. */
export function rankStep(popularity: number): number {
  return STEPS - 1 - Math.floor(((STEPS - 1) * Math.max(0, popularity)) / (Math.max(0, popularity) + MIDDLE));
}

/**
 * Where the documents of a language, or of one step of popularity in it, have their ids. An index that is read in the order of ids
 * gives the best sellers of a language first and can stop when it has enough; all three languages fit into 31 bits.
 */
export function idsOf(locale: Locale, step?: number): { first: number; last: number } {
  const first = LOCALES.indexOf(locale) * PER_LOCALE + (step ?? 0) * PER_STEP;
  return { first, last: first + (step === undefined ? PER_LOCALE : PER_STEP) - 1 };
}

/** Where the migration `search_tiers` has cut the index of a language: the steps that tiers begin with. */
const TIERS = [0, 5, 12, 28];

/** The ids of each tier of popularity in a language, the best sellers first. */
export function popularityBuckets(locale: Locale): { first: number; last: number }[] {
  return TIERS.map((step, index) => ({
    first: idsOf(locale, step).first,
    last: idsOf(locale, (TIERS[index + 1] ?? STEPS) - 1).last,
  }));
}

/** How well something sells by the id of its document: 1 for the best, 0 for what nobody bought. */
export function popularityOf(documentId: number): number {
  return 1 - Math.floor((documentId % PER_LOCALE) / PER_STEP) / (STEPS - 1);
}
