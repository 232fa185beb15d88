/**
 * The domains of `lib`, from the ground up: the core of each imports only those before it. The check reads this list
 * (`domain-graph.mjs`), and so do the docs.
 */
export const DOMAINS = [
  'i18n',
  'platform',
  'data-inventory',
  'seo',
  'legal',
  'mail',
  'identity',
  'market',
  'consent',
  'catalog',
  'search',
  'shipping',
  'cart',
  'wishlist',
  'newsletter',
  'alerts',
  'orders',
  'reviews',
  'payments',
  'checkout',
  'personalization',
  'shopper-view',
  'account',
  'demo-id',
  'privacy',
  'demo',
];

/**
 * The top layer, which may compose any domains and which no core imports: server actions, whoever listens to events, and the files of
 * `lib` itself.
 */
export const isTopLayer = (file) => /^lib\/([^/]+|[^/]+\/(actions|subscribers)\.ts)$/.test(file);

/** The domain of a file of `lib`; null for anything else. */
export const domainOf = (file) => /^lib\/([^/]+)\//.exec(file)?.[1] ?? null;
