import type { Locale } from './i18n/locales';

export type Currency = 'EUR' | 'PLN' | 'USD';

/** An amount in minor units (cents, grosze). */
export type Money = { amountInCents: number; currency: Currency };

const CURRENCY_OF_LOCALE: Record<Locale, Currency> = { en: 'EUR', de: 'EUR', pl: 'PLN' };

/** The currency in which a language's pages show prices. */
export function currencyOf(locale: Locale): Currency {
  return CURRENCY_OF_LOCALE[locale];
}

/** `1299 EUR` in German is `12,99 €`. */
export function formatMoney({ amountInCents, currency }: Money, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amountInCents / 100);
}

/** `percent` of an amount, rounded half up to a whole minor unit. */
export function percentOf(amountInCents: number, percent: number): number {
  return Math.round((amountInCents * percent) / 100);
}
