import 'server-only';
import type { Locale } from '../i18n/locales';
import { readMarketCookie } from '../identity/cookies';
import { firstChoice, type MarketChoice, parseChoice } from './choice';
import type { Country } from './countries';
import { type Market, marketOf } from './market';

export type ChosenMarket = MarketChoice & {
  market: Market;
  /** Null for who has chosen nothing: then the language decides, and an address that was typed. */
  chosenCountry: Country | null;
  before: MarketChoice | null;
};

/** What this browser asks for, for what is made for one person: pages of the cart and the checkout, actions, the cart's requests. */
export async function chosenMarket(locale: Locale): Promise<ChosenMarket> {
  const kept = parseChoice(await readMarketCookie());
  const choice = kept ?? firstChoice(locale);
  return {
    currency: choice.currency,
    country: choice.country,
    market: marketOf(locale, choice.currency),
    chosenCountry: kept?.country ?? null,
    before: kept?.before ?? null,
  };
}
