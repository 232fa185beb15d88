import { createContext, useContext } from 'react';
import type { CartWords } from '@/lib/cart/words';
import type { Locale } from '@/lib/i18n/locales';

type CartSurroundings = {
  words: CartWords;
  locale: Locale;
  /** The heading of a line: one below that of the page or the drawer. */
  Heading: 'h2' | 'h3';
  /** Says something to those who do not see the lines change. */
  tell: (sentence: string) => void;
};

export const CartContext = createContext<CartSurroundings | null>(null);

export function useSurroundings(): CartSurroundings {
  const surroundings = useContext(CartContext);
  if (!surroundings) throw new Error('A part of the cart stands outside of one.');
  return surroundings;
}
