import type { Locale } from '@/lib/i18n/locales';
import { withShopName } from '@/lib/i18n/shop-name';

const load = (locale: Locale) => import(`@/lib/i18n/messages/${locale}/shell.json`).then(withShopName);
const loading = new Map<Locale, ReturnType<typeof load>>();

/** The words of the shop's frame, for what is rarely shown and draws itself in the browser: give it to React's `use`. */
export function shellWords(locale: Locale) {
  const words = loading.get(locale) ?? load(locale);
  loading.set(locale, words);
  return words;
}
