import type { Locale } from '../i18n/locales';
import { stem } from './stem';
import { SYNONYMS } from './synonyms';
import { tokenize } from './tokens';

function readSynonyms(locale: Locale): Map<string, Set<string>> {
  const meanings = new Map<string, Set<string>>();
  for (const line of SYNONYMS[locale]) {
    const stems = tokenize(line).map((word) => stem(word, locale));
    for (const one of stems) {
      const others = meanings.get(one) ?? new Set<string>();
      for (const other of stems) if (other !== one) others.add(other);
      meanings.set(one, others);
    }
  }
  return meanings;
}

const OF_LOCALE = { en: readSynonyms('en'), de: readSynonyms('de'), pl: readSynonyms('pl') };

/** Stems that mean the same as this one. */
export function synonymsOf(stemmed: string, locale: Locale): string[] {
  return [...(OF_LOCALE[locale].get(stemmed) ?? [])];
}
