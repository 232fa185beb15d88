import type { HelpTopic } from './help';

/** The page that answers each topic, without language. */
export const HELP_PAGES: Record<HelpTopic, string> = {
  delivery: '/help#delivery',
  returns: '/help#returns',
  orders: '/orders/find',
  contact: '/imprint',
  payment: '/help#payment',
  giftCard: '/help#coupons',
  sale: '/search?sale=1',
  new: '/search?sort=new',
  account: '/account',
  newsletter: '/newsletter',
  privacy: '/privacy',
  terms: '/terms',
  wishlist: '/wishlist',
  cart: '/cart',
};
