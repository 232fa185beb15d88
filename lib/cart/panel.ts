import 'server-only';
import { now } from '../clock';
import type { Locale } from '../i18n/locales';
import type { Owner } from '../identity/shopper';
import type { CartView } from './cart';
import type { Outcome } from './commands';
import { getCart } from './queries';
import { type CartWords, cartWords } from './words';

/** All that the browser needs to draw a cart and to foresee what a click will do to it. */
export type CartPanel = {
  cart: CartView;
  /** When the shop said so, in milliseconds: of two panels the later one counts. */
  at: number;
  locale: Locale;
  words: CartWords;
  /** What became of the changes that were sent; empty when none were. */
  outcomes: Outcome[];
};

export async function getCartPanel(owner: Owner | null, locale: Locale, outcomes: Outcome[] = []): Promise<CartPanel> {
  const [cart, words] = await Promise.all([getCart(owner, locale), cartWords(locale)]);
  return { cart, at: now().getTime(), locale, words, outcomes };
}
