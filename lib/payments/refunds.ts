import 'server-only';
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { db, transaction } from '@/db/client';
import { payments } from '@/db/schema/orders';
import { abandonedCharges, refunds } from '@/db/schema/returns';
import { addOrderEvent } from '@/lib/orders/commands';
import { now } from '@/lib/platform/clock';
import { eachOnItsOwn, throwAny } from '@/lib/platform/one-by-one';
import { providerOf } from './providers';

type DueRefund = { refund: typeof refunds.$inferSelect; payment: typeof payments.$inferSelect };

/** Writes down that the provider has given the money back, once. */
function noteDone({ refund, payment }: DueRefund): Promise<void> {
  return transaction(async (tx) => {
    const done = await tx
      .update(refunds)
      .set({ doneAt: now() })
      .where(and(eq(refunds.id, refund.id), isNull(refunds.doneAt)))
      .returning({ id: refunds.id });
    if (done.length === 0) return;
    await addOrderEvent(tx, refund.orderId, 'refunded', refund.amountInCents);
    const [given] = await tx
      .select({ sum: sql<number>`sum(${refunds.amountInCents})` })
      .from(refunds)
      .where(and(eq(refunds.orderId, refund.orderId), isNotNull(refunds.doneAt)));
    if (Number(given?.sum ?? 0) < payment.amountInCents) return;
    await tx.update(payments).set({ status: 'refunded', at: now() }).where(eq(payments.id, payment.id));
  });
}

/**
 * Gives back what returns have made due, of one order or of all. Every refund is paid once, however often this runs; one that
 * fails stops no other. Throws at the end when one has.
 */
export async function payDueRefunds(orderId?: string): Promise<void> {
  const due = await db
    .select({ refund: refunds, payment: payments })
    .from(refunds)
    .innerJoin(payments, eq(payments.orderId, refunds.orderId))
    .where(and(isNull(refunds.doneAt), orderId ? eq(refunds.orderId, orderId) : undefined));
  const { errors } = await eachOnItsOwn(
    'refund',
    due,
    ({ refund }) => refund.id,
    async (one) => {
      const { id, amountInCents } = one.refund;
      await providerOf(one.payment.provider).refund(one.payment.id, { refundKey: id, amountInCents });
      await noteDone(one);
    },
  );
  throwAny(errors, 'the refunds');
}

/**
 * Makes sure that no charge of a vanished order takes money: what was taken goes back, what is still on its way is refused when it
 * arrives. One that fails stops no other.
 */
export async function voidAbandonedCharges(): Promise<void> {
  const { errors } = await eachOnItsOwn(
    'abandoned-charge',
    await db.select().from(abandonedCharges),
    ({ idempotencyKey }) => idempotencyKey,
    async ({ idempotencyKey, provider }) => {
      await providerOf(provider).cancel(idempotencyKey);
      await transaction((tx) => tx.delete(abandonedCharges).where(eq(abandonedCharges.idempotencyKey, idempotencyKey)));
    },
  );
  throwAny(errors, 'the abandoned charges');
}
