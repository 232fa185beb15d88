export type ContactSurface = 'newsletter' | 'wishlist';

export const CONFIRMATION_IN_HOURS = 72;

/** What can be asked for before anybody has to wait. Per address nothing is said about it; the answer is always the same. */
export const LIMITS = {
  browserForAddress: { limit: 1, windowInMinutes: 10 },
  networkForAddress: { limit: 3, windowInMinutes: 60 },
  addressToday: { limit: 20, windowInMinutes: 24 * 60 },
  browser: { limit: 12, windowInMinutes: 60 },
  network: { limit: 60, windowInMinutes: 60 },
};

/** The welcome coupon: percent off one order. */
export const WELCOME = { campaign: 'welcome', percent: 10, lifetimeInDays: 30 };
