import type { NetUnit } from '@/db/schema/catalog';
import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import { formatMoney, type Money } from '../platform/money';

/** What a kilogram or a litre of something costs. */
export type UnitPrice = Money & { per: 'kg' | 'l' };

const PER: Record<NetUnit, UnitPrice['per']> = { g: 'kg', ml: 'l' };
/** Grams of a kilogram, millilitres of a litre: the one measure the law allows (PAngV § 5; Directive 98/6/EC, Art. 2). */
const WHOLE = 1000;

/** The price per kilogram or litre; null for what is sold by the piece. */
export function unitPrice(price: Money, netAmount: number | null, netUnit: NetUnit | null): UnitPrice | null {
  if (!netAmount || !netUnit) return null;
  const amountInCents = Math.round((price.amountInCents * WHOLE) / netAmount);
  return { amountInCents, currency: price.currency, per: PER[netUnit] };
}

/** Sentences with `{price}`, see `catalog.unitPrice` of the messages. */
export type UnitPriceWords = Record<UnitPrice['per'], string>;

/** `Grundpreis 39,60 €/kg`. */
export const formatUnitPrice = (price: UnitPrice, words: UnitPriceWords, locale: Locale): string =>
  fill(words[price.per], { price: formatMoney(price, locale) });
