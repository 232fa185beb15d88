import { shop } from '@/shop.config';
import 'server-only';
import { getTranslations } from 'next-intl/server';
import { dateLocale, dayRange } from '../i18n/dates';
import type { Locale } from '../i18n/locales';
import { perLocale } from '../i18n/per-locale';
import type { ShopperScope } from '../identity/shopper';
import type { Country } from '../market/countries';
import { localeOf, type Market } from '../market/market';
import { now } from '../platform/clock';
import { expectedRange } from '../shipping/delivery';
import type { CartView } from './cart';
import type { Outcome } from './commands';
import { getCart } from './queries';
import { type CartWords, cartWords } from './words';

/** All that the browser needs to draw a cart and to show at once what a click will do to it. */
export type CartPanel = {
  cart: CartView;
  /** When the shop said so, in milliseconds: of two panels the later one counts. */
  at: number;
  locale: Locale;
  words: CartWords;
  /** When all this would arrive where it goes. */
  arrives: string;
  /** What became of the changes that were sent; empty when none were. */
  outcomes: Outcome[];
};

const dayOf = perLocale(
  (locale) =>
    new Intl.DateTimeFormat(dateLocale(locale), {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      timeZone: shop.timeZone,
    }),
);

/** The days on which standard delivery from now on arrives in a country. */
export function arrivalDays(country: Country, locale: Locale): string {
  const { from, until } = expectedRange('standard', country, now());
  return dayRange(dayOf(locale), from, until);
}

export async function getCartPanel(
  owner: ShopperScope | null,
  market: Market,
  chosen: Country | null = null,
  outcomes: Outcome[] = [],
): Promise<CartPanel> {
  const locale = localeOf(market);
  const [cart, words] = await Promise.all([getCart(owner, market, chosen), cartWords(locale)]);
  const say = await getTranslations({ locale, namespace: 'market' });
  const arrives = say('arrives', {
    where: say(`where.${cart.country}`),
    days: arrivalDays(cart.country, locale),
  });
  return { cart, at: now().getTime(), locale, words, arrives, outcomes };
}
