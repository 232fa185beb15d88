import 'server-only';
import { eq, inArray, or } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { orders, payments } from '@/db/schema/orders';
import { erasures } from '@/db/schema/privacy';
import { returnLines, returns } from '@/db/schema/returns';
import { releaseOrder } from '@/lib/orders/commands';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { personOf } from './person';
import { DATA_INVENTORY, type DataCategoryId } from './registry';
import { countHoldings } from './things';

export type ErasureCause = 'deleted-account' | 'deleted-visitor' | 'deleted-address' | 'retention';
export const HELD_ORDERS = 'orders-under-hold';

/** Things, as people count: an order with five lines is one. */
type Holder = { holder: string; before: number; after: number };
export type Certificate = { id: string; at: Date; cause: ErasureCause; holders: Holder[] };

/** The mail that says that everything is gone is the last one, and so the only one there is afterwards. */
const FAREWELL = 1;
const MAILS: DataCategoryId = 'mails';

/**
 * Takes everything that identifiers hold out of the shop, in the caller's transaction: rows are deleted, orders that the law
 * keeps lose whoever they belonged to. Counts what was there before and is there after, holder by holder, and writes the
 * certificate, which knows how much was erased but not of whom. `farewell`: the caller sends one more mail, which is counted.
 * Does nothing for identifiers that are gone already.
 */
export async function eraseIdentifiers(
  tx: Transaction,
  identifierIds: readonly string[],
  cause: ErasureCause,
  { farewell = false } = {},
): Promise<Certificate> {
  const person = await personOf(identifierIds);
  const before = await countHoldings(person);
  const held = await releaseOrders(tx, person.identifierIds);
  for (const { beforeErasure } of DATA_INVENTORY) await beforeErasure?.(tx, person);
  for (const { table, rowsOf, erased } of DATA_INVENTORY.flatMap(({ tables }) => tables)) {
    if (erased === 'delete') await tx.delete(table).where(rowsOf(person));
  }
  const after = await countHoldings(person);
  const left = (id: DataCategoryId, things: number) => (id === MAILS && farewell ? things + FAREWELL : things);
  const all = [
    ...before.map(({ id, things }, index) => ({
      holder: id,
      before: things,
      after: left(id, after[index]?.things ?? 0),
    })),
    { holder: HELD_ORDERS, before: 0, after: held },
  ];
  const holders = before.some(({ rows }) => rows > 0) ? all : [];
  const certificate = { id: newId(), at: now(), cause, holders };
  if (person.lookups.length > 0) await tx.insert(erasures).values({ ...certificate, lookups: person.lookups });
  return certificate;
}

/**
 * Takes the person off their orders. The name and address stay, because an invoice must carry them; account, email, phone,
 * note, coupon, reasons and comments of returns, and what the payment provider calls the payment go, and the link in old mails
 * opens nothing any more. Returns how many the law keeps from now on.
 */
async function releaseOrders(tx: Transaction, identifierIds: string[]): Promise<number> {
  let held = 0;
  const own = await tx
    .select()
    .from(orders)
    .where(or(inArray(orders.identifierId, identifierIds), inArray(orders.cartOwnerId, identifierIds)));
  for (const order of own) {
    if (order.status === 'reserved') {
      // Not placed yet: no law keeps it, and the goods go back on the shelf.
      await releaseOrder(order.id);
      continue;
    }
    await tx
      .update(orders)
      .set({
        identifierId: null,
        cartOwnerId: null,
        email: null,
        note: null,
        couponCode: null,
        address: { ...order.address, phone: null },
        tokenHash: newId(),
        sealedToken: '',
        heldSince: now(),
        pseudonym: `person-${newId().slice(0, 8)}`,
      })
      .where(eq(orders.id, order.id));
    const sentBack = tx.select({ id: returns.id }).from(returns).where(eq(returns.orderId, order.id));
    await tx.update(returnLines).set({ reason: null }).where(inArray(returnLines.returnId, sentBack));
    await tx.update(returns).set({ comment: null }).where(eq(returns.orderId, order.id));
    await tx.update(payments).set({ reference: null }).where(eq(payments.orderId, order.id));
    held += 1;
  }
  return held;
}

/** What an erasure did, for its certificate page: the id is known to nobody but whoever was just erased. */
export async function getCertificate(id: string): Promise<Certificate | null> {
  const [row] = await db.select().from(erasures).where(eq(erasures.id, id));
  return row ? { id: row.id, at: row.at, cause: row.cause as ErasureCause, holders: row.holders } : null;
}
