import type { Locale } from '../i18n/locales';
import { COLOR_FAMILIES, isColorFamily } from './color-families';
import { COLORS, isColorKey } from './colors';

/** A colour's name in a language; an unknown key (an old order's, say) stands for itself. */
export function colorName(key: string, locale: Locale): string {
  return isColorKey(key) ? COLORS[key].name[locale] : key;
}

/** What a family of colours is called in a filter. */
export function colorFamilyName(key: string, locale: Locale): string {
  return isColorFamily(key) ? COLOR_FAMILIES[key].name[locale] : key;
}

export function colorFamilySwatch(key: string): string {
  return isColorFamily(key) ? COLOR_FAMILIES[key].swatch : 'transparent';
}

/** The colour of a swatch, as CSS. */
export function swatchOf(key: string): string {
  return isColorKey(key) ? COLORS[key].swatch : 'transparent';
}

/** What tells a variant from its siblings: `Moss, 30 cm`. Null for a product that comes in one form only. */
export function variantName(variant: { color: string | null; size: string | null }, locale: Locale): string | null {
  const parts = [
    variant.color && colorName(variant.color, locale),
    variant.size && sizeName(variant.size, locale),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}

/** A size as it is written in a language: `1.5 l` has a decimal comma everywhere but in English. */
export function sizeName(size: string, locale: Locale): string {
  return locale === 'en' ? size : size.replace(/(\d)\.(\d)/g, '$1,$2');
}
