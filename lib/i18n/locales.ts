import { shop } from '../../shop.config';

export type Locale = keyof typeof shop.locales;
export const LOCALES = Object.keys(shop.locales) as [Locale, ...Locale[]];
export const [DEFAULT_LOCALE] = LOCALES;

/** The languages that addresses name, for a regular expression: `de|pl`. */
export const PREFIXES = LOCALES.slice(1).join('|');

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

/** Stands behind the language in the address that answers a form sent without JavaScript: see `next.config.ts`. */
export const FORM_ANSWER = '-form';

/** What a stranger sent as a language, or the first segment of an address inside the shop (`lib/market/market.ts`), made safe. */
export function toLocale(value: unknown): Locale {
  const named = typeof value === 'string' ? value.split('-')[0] : value;
  return isLocale(named) ? named : DEFAULT_LOCALE;
}

/** The address of a page in a language: the first one has no prefix. `path` starts with a slash and may carry a query. */
export function localePath(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}
