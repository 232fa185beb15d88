import 'server-only';
import { and, inArray, isNotNull, isNull, ne, notInArray, or } from 'drizzle-orm';
import { db } from '@/db/client';
import { checkouts, orders } from '@/db/schema/orders';
import { dialect } from '@/db/url';
import { type RetentionLaw, retentionPeriodOf } from '@/lib/orders/retention-periods';
import type { DataOrigin } from '../data-inventory/data-category';
import { identifiersToErase, listKeptOrders } from './commands';
import { hasAccount, personOf } from './person';
import { DATA_ORIGINS, type DataCategoryId, dataCategoryOf } from './registry';
import type { Subject } from './subject';
import { countHoldings } from './things';

export type DeletionPlan = {
  /** What goes, pile by pile; piles of which nothing goes are left out. */
  goes: { category: DataOrigin; things: { id: DataCategoryId; count: number }[] }[];
  stays: { number: string; placedAt: Date; destroyAfter: Date; law: RetentionLaw }[];
  /** Orders that were placed in this browser but belong to an address: they stay with it. */
  leftWithAddress: string[];
  /** A lasting objection to mail, which stays as a code. */
  suppressed: boolean;
  /** The address opens an account: its own proof is needed. */
  opensAccount: boolean;
  /** The database keeps replaced rows and a journal for a while that the shop cannot empty at once. */
  copiesInDatabase: boolean;
  /** Whether there is anything to delete at all. */
  empty: boolean;
};

/** Numbers of orders that were placed in the browser of one of these identifiers and belong to none of them. */
export async function ordersPlacedHere(identifierIds: readonly string[]): Promise<string[]> {
  const ids = [...identifierIds];
  const placed = db
    .select({ id: checkouts.orderId })
    .from(checkouts)
    .where(and(inArray(checkouts.identifierId, ids), isNotNull(checkouts.orderId)));
  const ofOthers = or(isNull(orders.identifierId), notInArray(orders.identifierId, ids));
  const rows = await db
    .select({ number: orders.number })
    .from(orders)
    .where(and(inArray(orders.id, placed), ofOthers, isNull(orders.heldSince), ne(orders.status, 'reserved')));
  return rows.map(({ number }) => number);
}

/** What a deletion would take and what it would have to leave, from the same lists that the deletion works by. */
export async function getDeletionPlan(subject: Subject): Promise<DeletionPlan> {
  const ids = await identifiersToErase(subject);
  const counted = (await countHoldings(await personOf(ids))).filter(({ rows }) => rows > 0);
  const kept = await listKeptOrders(ids);
  const stays = (id: DataCategoryId) => dataCategoryOf(id).tables.every(({ erased }) => erased === 'hold');
  const going = counted.filter(({ id }) => !stays(id));
  return {
    goes: DATA_ORIGINS.map((category) => ({
      category,
      things: going
        .filter(({ id }) => dataCategoryOf(id).category === category)
        .map(({ id, things }) => ({ id, count: things })),
    })).filter(({ things }) => things.length > 0),
    stays: kept.map(({ country, ...order }) => ({ ...order, law: retentionPeriodOf(country).law })),
    leftWithAddress: await ordersPlacedHere(ids),
    suppressed: counted.some(({ id }) => id === 'suppression'),
    opensAccount:
      subject.status === 'address' && subject.email !== null && (await hasAccount(subject.email.identifierId)),
    copiesInDatabase: dialect === 'postgres',
    empty: going.length === 0,
  };
}
