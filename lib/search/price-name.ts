import type { Locale } from '../i18n/locales';

/** A price in a field, in the spelling of the language: `1299`, `19.99` in English, `19,99` elsewhere. */
export function priceName(units: number, locale: Locale): string {
  const text = Number.isInteger(units) ? String(units) : units.toFixed(2);
  return locale === 'en' ? text : text.replace('.', ',');
}
