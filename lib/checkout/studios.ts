import type { DeliveryChoice } from './delivery';

/** Where orders can be collected, line by line as on an envelope; the last is the country. Invented. */
export const STUDIOS: Partial<Record<DeliveryChoice, readonly string[]>> = {
  'collect-berlin': ['Kindling Studio', 'Musterstraße 7', '12045 Berlin', 'DE'],
  'collect-krakow': ['Kindling Studio', 'ul. Przykładowa 7', '31-056 Kraków', 'PL'],
};
