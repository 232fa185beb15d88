import type { DeliveryChoice } from './delivery';

/** Where orders can be collected, line by line as on an envelope. */
export const STUDIOS: Partial<Record<DeliveryChoice, readonly string[]>> = {
  'collect-berlin': ['Kindling Studio', 'Weserstraße 58', '12045 Berlin', 'DE'],
  'collect-krakow': ['Kindling Studio', 'ul. Józefa 14', '31-056 Kraków', 'PL'],
};
