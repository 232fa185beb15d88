import { DAY_IN_MS, shift } from '../platform/clock';
import { CURRENCIES, type Currency, type Money } from '../platform/money';

export type StockState = 'in' | 'low' | 'out';

/** From this many pieces down the shop says that few are left. */
const LOW_STOCK = 5;
const NEW_FOR_DAYS = 45;

export function stockStateOf(stock: number): StockState {
  if (stock <= 0) return 'out';
  return stock <= LOW_STOCK ? 'low' : 'in';
}

/** The state of a product is that of its best variant. */
export function bestStock(states: readonly StockState[]): StockState {
  if (states.includes('in')) return 'in';
  return states.includes('low') ? 'low' : 'out';
}

/**
 * How many whole percent cheaper than a price that is struck through; null when there is nothing to claim. In whole numbers: a float
 * makes 9 of the 10 percent from 18.00 to 16.20.
 */
export function savingPercent(price: Money, before: Money | null): number | null {
  if (!before || before.amountInCents <= price.amountInCents) return null;
  const saved = (before.amountInCents - price.amountInCents) * 100;
  return Math.floor(saved / before.amountInCents) || null;
}

/** Products added after this moment carry the "new" badge. */
export function newSince(now: Date): Date {
  return shift(now, -NEW_FOR_DAYS * DAY_IN_MS);
}

/** Where a product is, shown as one of its variants or as it comes. */
export function productPath(slug: string, variantId?: string): string {
  return variantId ? `/p/${slug}?variant=${encodeURIComponent(variantId)}` : `/p/${slug}`;
}

/** Every path from the root to `path`: `a/b/c` gives `a`, `a/b`, `a/b/c`. */
export function pathsUpTo(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** A currency as somebody types it; null for one the shop has no prices in. */
export function parseCurrency(typed: string): Currency | null {
  return CURRENCIES.find((currency) => currency === typed.toUpperCase()) ?? null;
}

/** An amount as somebody types it, such as `79`, `79.9` or `79,90`, in cents; null for anything else. */
export function parseAmount(typed: string): number | null {
  const [, whole = '', part = ''] = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(typed) ?? [];
  return whole ? Number(whole) * 100 + Number(part.padEnd(2, '0')) : null;
}
