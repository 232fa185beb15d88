import 'server-only';
import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { db } from '@/db/client';
import { orders } from '@/db/schema/orders';
import { returns } from '@/db/schema/returns';
import type { Asked, Item } from '@/lib/data-inventory/item';
import type { Removal } from '@/lib/data-inventory/removal';
import { formatDeadline } from '@/lib/i18n/days';
import { formatMoney } from '@/lib/platform/money';
import { openOrderToken } from './token';

/** Orders, each followed by what was said with it that no law asks to be kept: that can be taken away while the order stays. */
export async function placedOrders({ ids, locale, words }: Asked): Promise<Item[]> {
  const rows = await db.select().from(orders).where(inArray(orders.identifierId, ids)).orderBy(desc(orders.placedAt));
  const own = rows.map(({ id }) => id);
  const sentBack = await db
    .select()
    .from(returns)
    .where(inArray(returns.orderId, own))
    .orderBy(asc(returns.announcedAt));
  return rows.flatMap(({ id, number, note, address, placedAt, ...order }): Item[] => {
    const href = `/orders/${openOrderToken(order.sealedToken)}`;
    const comments = sentBack.filter((one) => one.orderId === id && one.comment);
    return [
      {
        text: words('items.order', {
          number,
          total: formatMoney({ amountInCents: order.totalInCents, currency: order.currency }, locale),
        }),
        detail: words('items.orderUntil', { date: formatDeadline(order.destroyAfter, locale) }),
        at: placedAt,
        href,
      },
      ...(note ? [said('order-note', id, words('items.orderNote', { number, text: note }), placedAt)] : []),
      ...(address.phone
        ? [said('order-phone', id, words('items.orderPhone', { number, text: address.phone }), placedAt)]
        : []),
      ...comments.map((one) => ({
        ...said(
          'return-comment',
          one.id,
          words('items.returnComment', { number: one.number, text: one.comment ?? '' }),
          one.announcedAt,
        ),
        href: `${href}/return/${one.id}`,
      })),
    ];
  });
}

const said = (kind: 'order-note' | 'order-phone' | 'return-comment', id: string, text: string, at: Date): Item => ({
  text,
  at,
  remove: { kind, id },
});

const removeComment: Removal = async (tx, ids, id) => {
  const ofThem = inArray(
    returns.orderId,
    tx.select({ id: orders.id }).from(orders).where(inArray(orders.identifierId, ids)),
  );
  const removed = await tx
    .update(returns)
    .set({ comment: null })
    .where(and(eq(returns.id, id), ofThem, isNotNull(returns.comment)))
    .returning({ id: returns.id });
  return removed.length > 0;
};

const removeFromOrder =
  (what: 'note' | 'phone'): Removal =>
  async (tx, ids, id) => {
    const which = and(inArray(orders.identifierId, ids), eq(orders.id, id));
    const [order] = await tx.select().from(orders).where(which);
    if (!order || !(what === 'note' ? order.note : order.address.phone)) return false;
    const gone = what === 'note' ? { note: null } : { address: { ...order.address, phone: null } };
    await tx.update(orders).set(gone).where(which);
    return true;
  };

/** What was said with an order, which stays for the invoice while this may go. */
export const SAID_WITH_ORDERS = {
  'order-note': removeFromOrder('note'),
  'order-phone': removeFromOrder('phone'),
  'return-comment': removeComment,
};
