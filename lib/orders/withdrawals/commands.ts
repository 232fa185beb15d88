import { shop } from '@/shop.config';
import 'server-only';
import { and, asc, eq, ne } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { orders } from '@/db/schema/orders';
import { returns, withdrawals } from '@/db/schema/returns';
import { formatMoment } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import { consumeNetworkRateLimit, consumeRateLimit } from '@/lib/identity/rate-limit';
import { enqueueMail } from '@/lib/mail/commands';
import type { MailData } from '@/lib/mail/kinds';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { logFailure } from '@/lib/platform/log';
import { lookupOf } from '@/lib/platform/lookup';
import { eachOnItsOwn } from '@/lib/platform/one-by-one';
import { fail, ok, type Result } from '@/lib/platform/result';
import { seal, unseal } from '@/lib/platform/secret';
import { addOrderEvent, cancel } from '../commands';
import { findDelivery, writeReturn } from '../returns/commands';
import { countReturnable } from '../returns/queries';
import { hasLeftTheHouse, isOver, RETURN_IN_DAYS } from '../returns/rules';
import { canCancel } from '../rules';
import { openOrderToken } from '../token';

type OrderRow = typeof orders.$inferSelect;
type Outcome = MailData['withdrawal-received']['outcome'];

/** What a person declares, as typed; `email` is normalized. */
export type Declaration = { name: string; email: string; orderNumber: string; locale: Locale };

/** Mails to an address under which there is no such order: somebody may be typing a stranger's. */
const MAILS_TO_STRANGERS = { limit: 3, windowInMinutes: 60 };
/** Names that may be tried for one order of somebody who was erased. */
const NAMES_TRIED = { limit: 5, windowInMinutes: 60 };
const USE = 'withdrawal';

/**
 * Declarations: more than any household needs, far too few to find a number (30⁵ of them). They count whether or not there is such an
 * order. Whoever is over the limit still has the link of the order’s own mail, which needs no number.
 */
const DECLARATIONS = {
  address: { limit: 10, windowInMinutes: 60 },
  addressToday: { limit: 20, windowInMinutes: 24 * 60 },
  network: { limit: 20, windowInMinutes: 60 },
  networkToday: { limit: 60, windowInMinutes: 24 * 60 },
};

/**
 * Writes down a withdrawal the moment it arrives, whether or not there is such an order. The same id twice is one declaration.
 * Returns when it arrived.
 */
export async function receiveWithdrawal(
  id: string,
  declaration: Declaration,
  network: string | null = null,
): Promise<Result<Date, 'too-many'>> {
  const { email } = declaration;
  const [before] = await db.select().from(withdrawals).where(eq(withdrawals.id, id));
  if (before) return ok(before.receivedAt);
  const allowed = await transaction(async (tx) => [
    await consumeRateLimit(tx, `withdrawal:address:${email}`, DECLARATIONS.address),
    await consumeRateLimit(tx, `withdrawal:address-today:${email}`, DECLARATIONS.addressToday),
    await consumeNetworkRateLimit(tx, 'withdrawal:network', network, DECLARATIONS.network),
    await consumeNetworkRateLimit(tx, 'withdrawal:network-today', network, DECLARATIONS.networkToday),
  ]);
  if (allowed.includes(false)) return fail('too-many');
  return transaction(async (tx) => {
    const receivedAt = now();
    const sealed = seal(USE, JSON.stringify(declaration));
    const row = { id, lookup: lookupOf('email', email), sealed, receivedAt };
    await tx.insert(withdrawals).values(row).onConflictDoNothing();
    const [kept] = await tx.select().from(withdrawals).where(eq(withdrawals.id, id));
    return ok(kept?.receivedAt ?? receivedAt);
  });
}

/** Ends the contract: what has not left the house is called off, what has is to come back. */
async function end(
  tx: Transaction,
  order: OrderRow,
): Promise<{ outcome: Outcome; link: string | null; returnNumber?: string }> {
  // The page of an order that only the law keeps opens for nobody, so nothing leads there.
  const link = order.heldSince ? null : `/orders/${openOrderToken(order.sealedToken)}`;
  if (canCancel(order.status)) {
    await addOrderEvent(tx, order.id, 'withdrawn');
    await cancel(tx, order.id);
    return { outcome: 'cancelled', link };
  }
  const left = [...(await countReturnable(order.id))].filter(([, quantity]) => quantity > 0);
  if (!hasLeftTheHouse(order.status) || left.length === 0) return { outcome: 'ended', link };
  // Whoever withdraws after the law's fourteen days is still inside the shop's own period, which is longer.
  if (isOver(RETURN_IN_DAYS, await findDelivery(order.id), now())) return { outcome: 'late', link };
  await addOrderEvent(tx, order.id, 'withdrawn');
  const id = newId();
  const goods = left.map(([position, quantity]) => ({ position, quantity, reason: null }));
  await writeReturn(tx, order.id, { id, cause: 'withdrawal', goods, comment: null });
  const [written] = await tx.select({ number: returns.number }).from(returns).where(eq(returns.id, id));
  return { outcome: 'return', link: link && `${link}/return/${id}`, returnNumber: written?.number };
}

const spelled = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * The order of a declaration: number and address must belong together. Whoever was erased has no address here any more, but has not
 * lost the right: for an order that only the law keeps, the name on its invoice stands in for it.
 */
async function findOrder(tx: Transaction, { orderNumber, email, name }: Declaration): Promise<OrderRow | null> {
  const [order] = await tx
    .select()
    .from(orders)
    .where(and(eq(orders.number, orderNumber), ne(orders.status, 'reserved')));
  if (!order) return null;
  if (!order.heldSince) return order.email === email ? order : null;
  if (!(await consumeRateLimit(tx, `withdrawal-by-name:${orderNumber}`, NAMES_TRIED))) return null;
  return spelled(order.address.name) === spelled(name) ? order : null;
}

/** Sealed with a secret that this shop no longer has. The declaration counts all the same, so it is kept until it can be read. */
class UnreadableWithdrawal extends Error {
  constructor(id: string) {
    super(`The withdrawal ${id} was sealed with another KINDLING_SECRET: start the shop with that one to act on it.`);
    this.name = 'UnreadableWithdrawal';
  }
}

export type ActedOn = { orderId: string };

/** Acts on one declaration and acknowledges it by mail, all or nothing. */
function actOn({ id, sealed, receivedAt }: typeof withdrawals.$inferSelect): Promise<ActedOn | null> {
  return transaction(async (tx) => {
    const text = unseal(USE, sealed);
    if (text === null) throw new UnreadableWithdrawal(id);
    const taken = await tx.delete(withdrawals).where(eq(withdrawals.id, id)).returning({ id: withdrawals.id });
    if (taken.length === 0) return null;
    const declaration = JSON.parse(text) as Declaration;
    const { name, email: to, orderNumber, locale } = declaration;
    const said = { orderNumber, receivedAt: formatMoment(receivedAt, locale) };
    const mail = { cause: `withdrawal:${id}`, to, locale };
    const order = await findOrder(tx, declaration);
    if (!order) {
      if (await consumeRateLimit(tx, `withdrawal:${to}`, MAILS_TO_STRANGERS))
        await enqueueMail(tx, { ...mail, kind: 'withdrawal-unknown', data: said });
      return null;
    }
    const { outcome, link, returnNumber } = await end(tx, order);
    const label = link || !returnNumber ? null : { number: returnNumber, address: [...shop.studios['collect-berlin']] };
    await enqueueMail(tx, { ...mail, kind: 'withdrawal-received', data: { ...said, name, outcome, link, label } });
    return { orderId: order.id };
  });
}

/**
 * Acts on every declaration that waits; safe to run at any time, and twice at once. One that cannot be acted on is kept and stops
 * no other.
 */
export async function actOnWithdrawals(): Promise<ActedOn[]> {
  const waiting = await db.select().from(withdrawals).orderBy(asc(withdrawals.receivedAt));
  const { done, errors } = await eachOnItsOwn('withdrawal', waiting, ({ id }) => id, actOn);
  for (const error of errors) logFailure('A withdrawal could not be acted on', error);
  return done.filter((one) => one !== null);
}
