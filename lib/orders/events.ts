export type BoughtLine = { productId: string; gift: boolean };

declare module '../platform/events' {
  interface Events {
    /** A reserved order has become a real one. `ownerId` is whose cart it was; null when they were erased meanwhile. */
    'order-placed': { orderId: string; ownerId: string | null; lines: readonly BoughtLine[] };
    /** An order will not be sent. What was paid for it goes back. */
    'order-cancelled': { orderId: string };
    /** Products of an order that nobody has bought after all: it was cancelled, or all their pieces came back. */
    'purchase-undone': { orderId: string; productIds: string[] };
  }
}
