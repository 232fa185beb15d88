import 'server-only';
import { and, eq, isNull, lte, or } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { orders } from '@/db/schema/orders';
import { enqueueMail } from '@/lib/mail/commands';
import { HOUR_IN_MS, now, shift } from '@/lib/platform/clock';
import { logFailure } from '@/lib/platform/log';
import { eachOnItsOwn } from '@/lib/platform/one-by-one';
import { cancel } from '../commands';
import { reminderMail, unpaidMail } from '../mails';
import { getPlacedOrder } from '../queries';
import { PAYMENT_REMINDER_BEFORE_IN_HOURS, paymentDueAt } from '../rules';

type Order = typeof orders.$inferSelect;

/** An order from before there was such a day gets one, and so its reminder. */
async function setDueDay(tx: Transaction, { id }: Order): Promise<void> {
  await tx
    .update(orders)
    .set({ paymentDueAt: paymentDueAt(now()) })
    .where(eq(orders.id, id));
}

/** Whoever was erased meanwhile gets no mail. */
async function mail(tx: Transaction, orderId: string, cause: string, write: typeof unpaidMail): Promise<void> {
  const placed = await getPlacedOrder(orderId);
  if (!placed?.email) return;
  await enqueueMail(tx, { ...write(placed), cause: `${cause}:${orderId}`, to: placed.email, locale: placed.locale });
}

async function remind(tx: Transaction, { id }: Order): Promise<void> {
  await tx.update(orders).set({ paymentRemindedAt: now() }).where(eq(orders.id, id));
  await mail(tx, id, 'payment-reminder', reminderMail);
}

/** Does what is due for one order as it is now: its money may have arrived in this moment. */
function follow(orderId: string): Promise<void> {
  return transaction(async (tx) => {
    const [order] = await tx.select().from(orders).where(eq(orders.id, orderId));
    if (order?.status !== 'awaiting-payment') return;
    const { paymentDueAt: due, paymentRemindedAt } = order;
    if (!due) await setDueDay(tx, order);
    else if (due <= now()) {
      await cancel(tx, orderId);
      await mail(tx, orderId, 'order-cancelled', unpaidMail);
    } else if (!paymentRemindedAt && isReminderDue(due)) await remind(tx, order);
  });
}

const reminderLine = () => shift(now(), PAYMENT_REMINDER_BEFORE_IN_HOURS * HOUR_IN_MS);
const isReminderDue = (due: Date) => due <= reminderLine();

/**
 * Reminds of orders whose transfer has not arrived, and cancels them on the day that was told: goods and coupon go back, a mail
 * says so. Safe to run at any time, and twice at once.
 */
export async function followUnpaidOrders(): Promise<void> {
  const due = await db
    .select({ id: orders.id })
    .from(orders)
    .where(
      and(
        eq(orders.status, 'awaiting-payment'),
        or(
          isNull(orders.paymentDueAt),
          lte(orders.paymentDueAt, now()),
          and(isNull(orders.paymentRemindedAt), lte(orders.paymentDueAt, reminderLine())),
        ),
      ),
    );
  const { errors } = await eachOnItsOwn(
    'unpaid-order',
    due,
    ({ id }) => id,
    ({ id }) => follow(id),
  );
  for (const error of errors) logFailure('An unpaid order could not be followed', error);
}
