import { DEFAULT_LOCALE, LOCALES, type Locale, localePath } from './locales';

/** Canonical address and hreflang of a page. `path` has no language prefix and no query: `/c/coffee`. */
export function alternatesFor(path: string, locale: Locale): { canonical: string; languages: Record<string, string> } {
  const languages = Object.fromEntries(LOCALES.map((language) => [language, localePath(language, path)]));
  return {
    canonical: localePath(locale, path),
    languages: { ...languages, 'x-default': localePath(DEFAULT_LOCALE, path) },
  };
}
