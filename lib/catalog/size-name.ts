import type { Locale } from '../i18n/locales';

/** A size as it is written in a language: `1.5 l` has a decimal comma everywhere but in English. */
export function sizeName(size: string, locale: Locale): string {
  return locale === 'en' ? size : size.replace(/(\d)\.(\d)/g, '$1,$2');
}
