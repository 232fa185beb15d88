import type { Locale } from '../i18n/locales';

/** What tells a variant from its siblings: `Sage, 30 cm`. Null for a product with one variant only. */
export function variantName(variant: { color: string | null; size: string | null }, _locale: Locale): string | null {
  const parts = [variant.color, variant.size].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}
