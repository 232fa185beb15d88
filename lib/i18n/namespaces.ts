/** One message file per domain and language: `messages/<locale>/<namespace>.json`. */
export const NAMESPACES = [
  'account',
  'cart',
  'catalog',
  'checkout',
  'consent',
  'demo',
  'errors',
  'home',
  'identity',
  'legal',
  'mail',
  'newsletter',
  'orders',
  'personalization',
  'privacy',
  'search',
  'shell',
  'wishlist',
] as const;
type Namespace = (typeof NAMESPACES)[number];
