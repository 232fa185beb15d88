import { type Subscribers, subscribe } from './platform/events';

/** Who listens to what happens: the one list. A feature that is deleted takes its lines along. */
const SUBSCRIBERS: Subscribers = {
  'stock-changed': [async () => (await import('./alerts/subscribers')).onStockChanged],
  'price-changed': [async () => (await import('./alerts/subscribers')).onPriceChanged],
  'address-resumed': [async () => (await import('./alerts/subscribers')).onAddressResumed],
  'signed-in': [async () => (await import('./consent/subscribers')).onSignedIn],
  'consent-ended': [
    async () => (await import('./alerts/subscribers')).onConsentEnded,
    async () => (await import('./personalization/subscribers')).onConsentEnded,
  ],
  'order-placed': [async () => (await import('./personalization/subscribers')).onOrderPlaced],
  'order-cancelled': [async () => (await import('./payments/subscribers')).onOrderCancelled],
  'purchase-undone': [async () => (await import('./personalization/subscribers')).onPurchaseUndone],
};

subscribe(SUBSCRIBERS);
