import { shop } from '@/shop.config';
import type { Locale } from '../i18n/locales';
import type { Currency } from '../platform/money';
import { type Country, isCountry } from './countries';
import type { MarketInput } from './input';
import { currencyOf, isCurrency } from './market';

/** In which currency somebody sees prices, and where their orders go. */
export type MarketChoice = { currency: Currency; country: Country };

/** A choice as the cookie holds it; `before` is what it took the place of, until the person has taken note of it in the cart. */
export type KeptChoice = MarketChoice & { before: MarketChoice | null };

/** What a language's pages begin with. */
export function firstChoice(locale: Locale): MarketChoice {
  return { currency: currencyOf(locale), country: shop.locales[locale].country };
}

function pairOf([currency, country]: string[]): MarketChoice | null {
  return isCurrency(currency) && isCountry(country) ? { currency, country } : null;
}

/** Reads `PLN.PL`, or `PLN.PL.EUR.DE` with the choice before it; null for anything else. */
export function parseChoice(value: string | undefined): KeptChoice | null {
  const parts = (value ?? '').split('.');
  const choice = pairOf(parts);
  return choice && { ...choice, before: pairOf(parts.slice(2)) };
}

export function choiceValue({ currency, country, before }: KeptChoice): string {
  return [currency, country, ...(before ? [before.currency, before.country] : [])].join('.');
}

function isSameChoice(one: MarketChoice, other: MarketChoice): boolean {
  return one.currency === other.currency && one.country === other.country;
}

/**
 * The choice that follows from what was asked for. What is remembered for Undo is what the person knew when they last took note: a
 * second thought does not move it, and going back to it by hand leaves nothing to tell.
 */
export function choiceAfter(asked: MarketInput, now: KeptChoice): KeptChoice {
  if (asked.intent !== 'choose') return { ...(asked.intent === 'undo' && now.before ? now.before : now), before: null };
  const chosen = { currency: asked.currency, country: asked.country || now.country };
  const before = now.before ?? { currency: now.currency, country: now.country };
  return { ...chosen, before: isSameChoice(before, chosen) ? null : before };
}
