import { shop } from '../../shop.config';
import type { Locale } from '../i18n/locales';

export const CURRENCIES = shop.currencies;
export type Currency = (typeof CURRENCIES)[number];

/** An amount in minor units (cents, grosze). */
export type Money = { amountInCents: number; currency: Currency };

// Making one takes far longer than using it, and a list says two dozen prices.
const formats: Record<string, Intl.NumberFormat> = {};

/** `1299 EUR` in German is `12,99 €`. */
export function formatMoney({ amountInCents, currency }: Money, locale: Locale): string {
  formats[locale + currency] ??= new Intl.NumberFormat(locale, { style: 'currency', currency });
  // What is taken off has a minus, not a hyphen, on every page and paper.
  return (formats[locale + currency] as Intl.NumberFormat).format(amountInCents / 100).replace('-', '−');
}

/** `percent` of an amount, rounded half up to a whole minor unit. */
export function percentOf(amountInCents: number, percent: number): number {
  return Math.round((amountInCents * percent) / 100);
}
