import 'server-only';
import { getTableName } from 'drizzle-orm';
import { ELSEWHERE } from './registry/browser';
import { BUYING } from './registry/buying';
import { DEMO_PROVIDER } from './registry/demo-provider';
import type { Category, Holding, PersonalTable } from './registry/holding';
import { LAW } from './registry/law';
import { OBSERVED } from './registry/observed';
import { ORDERS } from './registry/orders';
import { SUBSCRIBED } from './registry/subscribed';
import { TOLD } from './registry/told';
import { WHO } from './registry/who';

/** Orders first, identifiers last: what points at something stands (and is erased) before it. */
const ALL = [
  ...ORDERS,
  ...LAW,
  ...BUYING,
  ...TOLD,
  ...SUBSCRIBED,
  ...OBSERVED,
  ...DEMO_PROVIDER,
  ...WHO,
  ...ELSEWHERE,
] as const;

export type HoldingId = (typeof ALL)[number]['id'];

/**
 * Everything personal in this shop: each table and column, cookie, storage key and worked-out thing. The privacy center, the
 * record of processing, the export, the erasure, the retention job and the notices beside forms are all made from this list;
 * a test fails for whatever is stored and not in it.
 */
export const HOLDINGS: readonly Holding<HoldingId>[] = ALL;

export const CATEGORIES = ['told', 'observed', 'concluded', 'law'] as const satisfies Category[];

export function holdingOf(id: HoldingId): Holding<HoldingId> {
  return HOLDINGS.find((holding) => holding.id === id) as Holding<HoldingId>;
}

/** Names of all cookies the shop may set, without the `__Host-` prefix that https adds. */
export const COOKIE_NAMES: readonly string[] = HOLDINGS.flatMap((holding) => holding.cookies ?? []);

/** Keys of everything that scripts of the shop may keep in a browser. */
export const STORAGE_KEYS: readonly string[] = HOLDINGS.flatMap((holding) => holding.storageKeys ?? []);

/** The name of a table in the database. */
export function nameOf(table: PersonalTable['table']): string {
  return getTableName(table);
}
