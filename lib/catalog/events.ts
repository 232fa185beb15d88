import type { Currency } from '../platform/money';

declare module '../platform/events' {
  interface Events {
    /** Pieces were taken from the shelf or put on it. */
    'stock-changed': { variantId: string; productId: string; before: number; after: number };
    /** An article has a new price in one currency. */
    'price-changed': { variantId: string; productId: string; currency: Currency };
  }
}
