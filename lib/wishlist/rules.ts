import type { Currency, Money } from '../platform/money';

/** The use that share tokens are hashed and sealed for, see `lib/platform/secret.ts`. */
export const SHARE_SECRET = 'wishlist-share';
/** On one list. */
export const MAX_HEARTS = 200;
/** With a name of their own. */
export const MAX_LISTS = 20;
export const LIST_NAME_LENGTH = 60;
/** So long a deleted list can be brought back. */
export const UNDO_FOR_MINUTES = 15;

/** How much less a product costs than when it was hearted; null when it does not. Only prices in one currency can be compared. */
export function dropOf(
  seen: { seenInCents: number | null; seenCurrency: Currency | null },
  price: Money,
): Money | null {
  if (seen.seenCurrency !== price.currency || seen.seenInCents === null) return null;
  const amountInCents = seen.seenInCents - price.amountInCents;
  return amountInCents > 0 ? { amountInCents, currency: price.currency } : null;
}
