import { getTranslations } from 'next-intl/server';
import type { Locale } from '../i18n/locales';
import { MAX_LINES } from './rules';

/** What the cart says in the browser: sentences that `fill` completes. */
const SENTENCES = [
  'lines',
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
  'change.fewer',
  'change.priceUp',
  'change.priceDown',
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

export type CartWords = Record<(typeof SENTENCES)[number], string> & {
  /** By plural category of the language, with `{count}` for the number. */
  count: Partial<Record<Intl.LDMLPluralRule, string>>;
  /** What a heart says. */
  heart: string;
  /** Why a change could not be made. */
  problem: Record<'gone' | 'soldOut' | 'full' | 'fewer', string>;
};

/** A number of each plural category that the shop's languages have. */
const SAMPLES = [1, 2, 5, 1.5];

export async function cartWords(locale: Locale): Promise<CartWords> {
  const words = await getTranslations({ locale, namespace: 'cart' });
  const rules = new Intl.PluralRules(locale);
  const forms = SAMPLES.map((count) => [
    rules.select(count),
    words('count', { count }).replace(new Intl.NumberFormat(locale).format(count), '{count}'),
  ]);
  const sentences = SENTENCES.map((key) => [key, words.raw(key) as string]);
  return {
    ...(Object.fromEntries(sentences) as Record<(typeof SENTENCES)[number], string>),
    count: Object.fromEntries(forms) as CartWords['count'],
    heart: (await getTranslations({ locale, namespace: 'wishlist' })).raw('save'),
    problem: {
      gone: words('problem.gone'),
      soldOut: words('problem.soldOut'),
      full: words('problem.full', { count: MAX_LINES }),
      fewer: words.raw('atMost') as string,
    },
  };
}
