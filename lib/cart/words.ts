import { getTranslations } from 'next-intl/server';
import type { UnitPriceWords } from '../catalog/unit-price';
import { unitPriceWords } from '../catalog/unit-price-words';
import type { Locale } from '../i18n/locales';
import { MAX_LINES } from './rules';

/** What the cart says in the browser: sentences that `fill` completes. */
const SENTENCES = [
  'lines',
  'soldOut',
  'browse',
  'quantityOf',
  'update',
  'fewer',
  'more',
  'remove',
  'removeNamed',
  'removedNamed',
  'undo',
  'unit',
  'atMostHere',
  'limitHere',
  'change.soldOut',
  'change.soldOutSaved',
  'change.notify',
  'change.priceUp',
  'change.priceDown',
  'change.currency',
  'understood',
  'saveForLater',
  'savedTitle',
  'savedText',
  'moveToCart',
  'gone',
  'goneNameless',
  'goneOther',
  'summary',
  'goods',
  'discount',
  'delivery',
  'free',
  'total',
  'tax',
  'changeMarket',
  'freeDeliveryMissing',
  'freeDeliveryReached',
  'freeDeliveryLabel',
  'checkout',
  'checkoutHint',
  'keepLooking',
  'toCart',
  'offline',
  'refused',
  'tellNow',
  'tellRemoved',
  'tellSaved',
  'tellMoved',
  'tellAdded',
] as const;

/** A sentence by plural category of the language, with `{count}` for the number. */
type PluralWords = Partial<Record<Intl.LDMLPluralRule, string>>;

export type CartWords = Record<(typeof SENTENCES)[number], string> & {
  count: PluralWords;
  /** There are fewer than the person `{wanted}`. */
  fewerLeft: PluralWords;
  unitPrice: UnitPriceWords;
  /** What a heart says. */
  heart: string;
  /** Why a change could not be made. */
  problem: Record<'gone' | 'soldOut' | 'full', string> & { fewer: PluralWords };
};

/** A number of each plural category that the shop's languages have. */
const SAMPLES = [1, 2, 5, 1.5];

export async function cartWords(locale: Locale): Promise<CartWords> {
  const words = await getTranslations({ locale, namespace: 'cart' });
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const forms = (sentence: (count: number) => string): PluralWords =>
    Object.fromEntries(
      SAMPLES.map((count) => [rules.select(count), sentence(count).replaceAll(number.format(count), '{count}')]),
    );
  const sentences = SENTENCES.map((key) => [key, words.raw(key) as string]);
  return {
    ...(Object.fromEntries(sentences) as Record<(typeof SENTENCES)[number], string>),
    count: forms((count) => words('count', { count })),
    fewerLeft: forms((count) => words('change.fewer', { count, wanted: '{wanted}' })),
    unitPrice: unitPriceWords(locale),
    heart: (await getTranslations({ locale, namespace: 'wishlist' })).raw('save'),
    problem: {
      gone: words('problem.gone'),
      soldOut: words('problem.soldOut'),
      full: words('problem.full', { count: MAX_LINES }),
      fewer: forms((count) => words('atMost', { count })),
    },
  };
}
