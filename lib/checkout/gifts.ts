import { MAX_LINES } from '@/lib/cart/rules';

const FIELD = 'gift-';

/** The name of the box that makes a variant in the cart a present. */
export const giftField = (variantId: string) => FIELD + variantId;

/** The variants whose boxes were ticked, as many as a cart can have lines. */
export function giftsOf(formData: FormData): string[] {
  const ticked = [...formData.keys()].filter((name) => name.startsWith(FIELD));
  return ticked.map((name) => name.slice(FIELD.length)).slice(0, MAX_LINES);
}
