import 'server-only';
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { orders } from '@/db/schema/orders';
import { returns } from '@/db/schema/returns';
import type { Removable } from './input';

const KINDS = ['order-note', 'order-phone', 'return-comment'] as const;
/** What was said with an order, which stays for the invoice while this may go. */
export type SaidWithOrder = (typeof KINDS)[number];

export const isSaidWithOrder = (kind: Removable): kind is SaidWithOrder => KINDS.some((one) => one === kind);

/** Takes it off orders of `ids` alone. Returns whether there was any. */
export async function removeSaid(tx: Transaction, ids: string[], kind: SaidWithOrder, id: string): Promise<boolean> {
  const own = inArray(orders.identifierId, ids);
  if (kind === 'return-comment') {
    const ofThem = inArray(returns.orderId, tx.select({ id: orders.id }).from(orders).where(own));
    const removed = await tx
      .update(returns)
      .set({ comment: null })
      .where(and(eq(returns.id, id), ofThem, isNotNull(returns.comment)))
      .returning({ id: returns.id });
    return removed.length > 0;
  }
  const which = and(own, eq(orders.id, id));
  const [order] = await tx.select().from(orders).where(which);
  if (!order || !(kind === 'order-note' ? order.note : order.address.phone)) return false;
  const gone = kind === 'order-note' ? { note: null } : { address: { ...order.address, phone: null } };
  await tx.update(orders).set(gone).where(which);
  return true;
}
