import { shop } from '../../shop.config';
import { FORM_ANSWER, LOCALES, type Locale, toLocale } from '../i18n/locales';
import { CURRENCIES, type Currency } from '../platform/money';

/**
 * A language and the currency of its prices. The first segment of the addresses inside the shop carries it: `en` is English with its
 * own currency, `en-PLN` with another. Addresses that people see hold the language alone; `next.config.ts` adds what their cookie says.
 */
export type Market = Locale | `${Locale}-${Currency}`;

export function isCurrency(value: unknown): value is Currency {
  return CURRENCIES.includes(value as Currency);
}

export function marketOf(locale: Locale, currency: Currency): Market {
  return currency === shop.locales[locale].currency ? locale : `${locale}-${currency}`;
}

/** The markets of a language that are not its own currency's. */
const otherMarkets = (locale: Locale): Market[] =>
  CURRENCIES.map((currency) => marketOf(locale, currency)).filter((market) => market !== locale);

export const MARKETS: readonly Market[] = LOCALES.flatMap((locale) => [locale, ...otherMarkets(locale)]);

/** The first segment of an address inside the shop; null for one that is none. */
export function marketOfSegment(segment: unknown): Market | null {
  const named = typeof segment === 'string' ? segment.replace(FORM_ANSWER, '') : segment;
  return MARKETS.find((market) => market === named) ?? null;
}

/** The same, made safe. */
export function toMarket(segment: unknown): Market {
  return marketOfSegment(segment) ?? toLocale(segment);
}

export function localeOf(market: Market): Locale {
  return toLocale(market);
}

/** The currency in which a market shows prices. */
export function currencyOf(market: Market): Currency {
  const currency = market.split('-')[1];
  return isCurrency(currency) ? currency : shop.locales[localeOf(market)].currency;
}
