import { type Subscribers, subscribe } from './platform/events';

/** Who listens to what happens: the one list. A feature that is deleted takes its lines along. */
const SUBSCRIBERS: Subscribers = {
  'stock-changed': [async () => (await import('./alerts/subscribers')).onStockChanged],
  'price-changed': [async () => (await import('./alerts/subscribers')).onPriceChanged],
  'order-placed': [async () => (await import('./personalization/subscribers')).onOrderPlaced],
  'purchase-undone': [async () => (await import('./personalization/subscribers')).onPurchaseUndone],
};

subscribe(SUBSCRIBERS);
