/** Where orders can be collected, line by line as on an envelope; the last is the country. Invented. */
export const STUDIOS: Readonly<Record<'collect-berlin' | 'collect-krakow', readonly string[]>> = {
  'collect-berlin': ['Kindling Studio', 'Musterstraße 7', '12045 Berlin', 'DE'],
  'collect-krakow': ['Kindling Studio', 'ul. Przykładowa 7', '31-056 Kraków', 'PL'],
};

/** Who sells, as an invoice must say (§ 14 UStG). Invented; put your own here. */
export const SELLER = {
  name: 'Kindling',
  address: STUDIOS['collect-berlin'].slice(1),
  vatId: 'DE 000 000 000',
  email: 'hello@kindling.example',
} as const;

/** Where goods come back to, line by line as on an envelope; the last is the country. */
export const RETURN_ADDRESS = STUDIOS['collect-berlin'];
