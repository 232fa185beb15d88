import 'server-only';
import { getTableName } from 'drizzle-orm';
import { NOTICES } from '@/lib/alerts/privacy';
import { CART, COUPONS } from '@/lib/cart/privacy';
import { CHECKOUT } from '@/lib/checkout/privacy';
import { CONSENTS, CONTACT, SUPPRESSION } from '@/lib/consent/privacy';
import type { Purpose } from '@/lib/consent/rules';
import type { DataCategory as AnyHolding } from '@/lib/data-inventory/data-category';
import { DEMO_ID_PEOPLE } from '@/lib/demo-id/privacy';
import { ACCOUNT, IDENTITY, NAME } from '@/lib/identity/privacy';
import { CODES, IDENTITY_COOKIES, SESSIONS, SIGN_IN_COOKIES } from '@/lib/identity/privacy-sign-in';
import { MAILS } from '@/lib/mail/privacy';
import { CHOSEN_MARKET } from '@/lib/market/privacy';
import { ORDERS, WITHDRAWALS } from '@/lib/orders/privacy';
import { ACTIVITY, DISMISSALS, INTERESTS } from '@/lib/personalization/privacy';
import { REVIEWS } from '@/lib/reviews/privacy';
import { RECENT_SEARCHES } from '@/lib/search/privacy';
import { ADDRESSES } from '@/lib/shipping/privacy';
import { WISHLIST } from '@/lib/wishlist/privacy';
import type { DataOrigin, PersonalTable } from '../data-inventory/data-category';
import { CACHE, ERASURES, LOG, PLAIN_COOKIES, PREFERENCES } from './own-categories';

/** Orders first, identifiers last: what points at something stands (and is erased) before it. */
const ALL = [
  ORDERS,
  CONSENTS,
  SUPPRESSION,
  ERASURES,
  CART,
  CHECKOUT,
  WITHDRAWALS,
  COUPONS,
  NAME,
  REVIEWS,
  WISHLIST,
  ADDRESSES,
  DISMISSALS,
  PREFERENCES,
  CONTACT,
  NOTICES,
  ACTIVITY,
  SESSIONS,
  CODES,
  MAILS,
  DEMO_ID_PEOPLE,
  ACCOUNT,
  IDENTITY,
  INTERESTS,
  IDENTITY_COOKIES,
  SIGN_IN_COOKIES,
  PLAIN_COOKIES,
  CHOSEN_MARKET,
  RECENT_SEARCHES,
  LOG,
  CACHE,
] as const;

export type DataCategoryId = (typeof ALL)[number]['id'];
export type RegisteredCategory = AnyHolding<DataCategoryId, Purpose>;

/**
 * Everything personal in this shop: each table and column, cookie, storage key and worked-out thing. The privacy center, the
 * record of processing, the export, the erasure, the retention job and the notices beside forms are all made from this list;
 * a test fails for whatever is stored and not in it.
 */
export const DATA_INVENTORY: readonly RegisteredCategory[] = ALL;

export const DATA_ORIGINS = ['provided', 'observed', 'inferred', 'legal'] as const satisfies DataOrigin[];

export function dataCategoryOf(id: DataCategoryId): RegisteredCategory {
  return DATA_INVENTORY.find((holding) => holding.id === id) as RegisteredCategory;
}

/** Names of all cookies the shop may set, without the `__Host-` prefix that https adds. */
export const COOKIE_NAMES: readonly string[] = DATA_INVENTORY.flatMap((holding) => holding.cookies ?? []);

/** Keys of everything that scripts of the shop may keep in a browser. */
export const STORAGE_KEYS: readonly string[] = DATA_INVENTORY.flatMap((holding) => holding.storageKeys ?? []);

/** The name of a table in the database. */
export function nameOf(table: PersonalTable['table']): string {
  return getTableName(table);
}
