export type ContactSurface = 'newsletter' | 'wishlist';

/** The welcome coupon: percent off one order. */
export const WELCOME = { campaign: 'welcome', percent: 10, lifetimeInDays: 30 };
