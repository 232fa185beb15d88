import 'server-only';
import { and, eq, inArray, sum } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { variants } from '@/db/schema/catalog';
import { orderLines, orders } from '@/db/schema/orders';
import { consumeNetworkRateLimit, consumeRateLimit } from '@/lib/identity/rate-limit';
import { PAYMENT_DUE_IN_DAYS } from '@/lib/orders/rules';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Orders of any kind. Each also sends a mail to an address that nobody may have proven. */
const ORDERS = {
  browser: { limit: 15, windowInMinutes: HOUR },
  network: { limit: 60, windowInMinutes: HOUR },
  address: { limit: 8, windowInMinutes: HOUR },
  addressToday: { limit: 20, windowInMinutes: DAY },
};

/** Pieces that somebody may keep from others without having paid for any; one order is always possible. */
const UNPAID_PIECES = { browser: 20, network: 40, address: 20 };

/** Of each article so many pieces, or half of all that are there, may be kept unpaid for addresses that nobody has proven. */
const UNPROVEN_PIECES = 5;

export type Placing = {
  /** The owner of the cart: an account, or the visitor of this browser. */
  ownerId: string;
  /** See `networkOf`; null where none is known. */
  network: string | null;
  email: string;
  pieces: number;
};

async function countUnpaidPieces(email: string): Promise<number> {
  const [row] = await db
    .select({ pieces: sum(orderLines.quantity) })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .where(and(eq(orders.status, 'awaiting-payment'), eq(orders.email, email)));
  return Number(row?.pieces ?? 0);
}

/** Counts an order that is about to be placed, and says whether it is still within what one browser, network and address may. */
export async function mayPlace(tx: Transaction, { ownerId, network, email }: Placing): Promise<boolean> {
  const within = [
    await consumeRateLimit(tx, `order:browser:${ownerId}`, ORDERS.browser),
    await consumeNetworkRateLimit(tx, 'order:network', network, ORDERS.network),
    await consumeRateLimit(tx, `order:address:${email}`, ORDERS.address),
    await consumeRateLimit(tx, `order:address-today:${email}`, ORDERS.addressToday),
  ];
  return !within.includes(false);
}

/** The same for goods that are kept until a transfer arrives: nobody empties the shelves without a cent. */
export async function mayReserveUnpaid(tx: Transaction, placing: Placing): Promise<boolean> {
  const { ownerId, network, email, pieces } = placing;
  const unpaid = await countUnpaidPieces(email);
  if (unpaid > 0 && unpaid + pieces > UNPAID_PIECES.address) return false;
  const window = { windowInMinutes: PAYMENT_DUE_IN_DAYS * DAY, weight: pieces };
  const within = [
    await consumeRateLimit(tx, `unpaid:browser:${ownerId}`, { ...window, limit: UNPAID_PIECES.browser }),
    await consumeNetworkRateLimit(tx, 'unpaid:network', network, { ...window, limit: UNPAID_PIECES.network }),
  ];
  return !within.includes(false);
}

/**
 * Whether a guest may have these goods kept until a transfer arrives: browsers, networks and addresses are easily changed, so
 * that half of the goods are kept for people who pay at once or have proven who they are.
 */
export async function mayReserveUnproven(lines: readonly { variantId: string; quantity: number }[]): Promise<boolean> {
  const ids = lines.map(({ variantId }) => variantId);
  const stocks = await db
    .select({ id: variants.id, stock: variants.stock })
    .from(variants)
    .where(inArray(variants.id, ids));
  const unpaid = await db
    .select({ id: orderLines.variantId, pieces: sum(orderLines.quantity) })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .where(and(eq(orders.status, 'awaiting-payment'), inArray(orderLines.variantId, ids)))
    .groupBy(orderLines.variantId);
  const kept = new Map(unpaid.map(({ id, pieces }) => [id, Number(pieces ?? 0)]));
  return lines.every(({ variantId, quantity }) => {
    const held = kept.get(variantId) ?? 0;
    const all = held + (stocks.find(({ id }) => id === variantId)?.stock ?? 0);
    return held + quantity <= Math.max(UNPROVEN_PIECES, Math.floor(all / 2));
  });
}
