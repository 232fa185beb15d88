/**
 * The shop: what it is called, who sells, where it serves, and its colours where no style sheet reaches. What differs from one server to
 * another (addresses, secrets, providers) comes from the environment, see `.env.example`.
 */
export const shop = {
  name: 'Kindling',
  /** For names of files that people download. */
  slug: 'kindling',
  email: 'hello@kindling.example',

  /** Who sells, as an invoice must say (§ 14 UStG). Invented; put your own here. */
  seller: {
    name: 'Kindling',
    address: ['Musterstraße 7', '12045 Berlin', 'DE'],
    vatId: 'DE 000 000 000',
  },
  /** Where orders can be collected, line by line as on an envelope; the last is the country. Goods come back to the first. */
  studios: {
    'collect-berlin': ['Kindling Studio', 'Musterstraße 7', '12045 Berlin', 'DE'],
    'collect-krakow': ['Kindling Studio', 'ul. Przykładowa 7', '31-056 Kraków', 'PL'],
  },

  /** The first language has no prefix in addresses, and stands in for texts that another one lacks. Prices and parcels begin as said here. */
  locales: {
    en: { currency: 'EUR', country: 'DE', dates: 'en-GB' },
    de: { currency: 'EUR', country: 'DE', dates: 'de' },
    pl: { currency: 'PLN', country: 'PL', dates: 'pl' },
  },
  currencies: ['EUR', 'PLN', 'USD'],
  /** Where the shop sends to. */
  countries: ['DE', 'AT', 'PL', 'NL', 'FR'],
  timeZone: 'Europe/Berlin',

  /** The tokens of `app/globals.css` for mails, downloads and the browser's own frame, on a light and on a dark ground. */
  colors: {
    paper: ['#faf6ef', '#191512'],
    surface: ['#fffdfa', '#221d19'],
    sunken: ['#f2eadf', '#120f0d'],
    stage: ['#f0e7da', '#574b41'],
    ink: ['#2b211a', '#f4ece2'],
    soft: ['#63554a', '#c3b5a6'],
    line: ['#e4d9cb', '#3b322b'],
    accent: ['#a03f18', '#f29b6b'],
    accentStrong: ['#83310f', '#f7b48e'],
    onAccent: ['#fffaf5', '#2a1206'],
    accentSoft: ['#f8e6d8', '#3d261a'],
  },
} as const;
