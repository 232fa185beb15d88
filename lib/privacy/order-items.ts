import 'server-only';
import { asc, desc, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { orders } from '@/db/schema/orders';
import { returns } from '@/db/schema/returns';
import { openOrderToken } from '@/lib/orders/token';
import { formatMoney } from '@/lib/platform/money';
import { formatDeadline } from './dates';
import type { Asked, Item } from './goods-items';

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
