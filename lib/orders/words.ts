import type { Locale } from '@/lib/i18n/locales';
import deCheckout from '@/lib/i18n/messages/de/checkout.json';
import de from '@/lib/i18n/messages/de/orders.json';
import enCheckout from '@/lib/i18n/messages/en/checkout.json';
import en from '@/lib/i18n/messages/en/orders.json';
import plCheckout from '@/lib/i18n/messages/pl/checkout.json';
import pl from '@/lib/i18n/messages/pl/orders.json';
import { withShopName } from '@/lib/i18n/shop-name';
import { wordsOf } from '@/lib/i18n/words';

/** The words of orders in a language, for what is written outside any request. */
export const orderWords = wordsOf<typeof en>({ en, de, pl });

const METHODS: Record<Locale, Record<string, string>> = withShopName({
  en: enCheckout.method,
  de: deCheckout.method,
  pl: plCheckout.method,
});

/** What a way to pay is called; null when there was nothing to pay, or it is not offered any more. */
export function methodName(method: string | undefined, locale: Locale): string | null {
  return (method && METHODS[locale][method]) || null;
}
