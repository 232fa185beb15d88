import type { Currency, Money } from '../money';

/** The use that share tokens are hashed and sealed for, see `lib/secret.ts`. */
export const SHARE_SECRET = 'wishlist-share';
export const MAX_HEARTS = 200;

/** Whether a product costs less than when it was hearted; only prices in one currency can be compared. */
export function hasDropped(
  seen: { seenInCents: number | null; seenCurrency: Currency | null } | undefined,
  price: Money,
  currency: Currency,
): boolean {
  return seen?.seenCurrency === currency && seen.seenInCents !== null && price.amountInCents < seen.seenInCents;
}
