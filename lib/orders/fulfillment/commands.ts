import 'server-only';
import { and, eq } from 'drizzle-orm';
import { type Transaction, transaction } from '@/db/client';
import { type OrderEventKind, type OrderStatus, orders, payments } from '@/db/schema/orders';
import { enqueueMail, type NewMail } from '@/lib/mail/commands';
import { now } from '@/lib/platform/clock';
import { fail, ok, type Result } from '@/lib/platform/result';
import type { Parcel } from '../carriers';
import { addOrderEvent } from '../commands';
import { issueInvoice } from '../invoices/commands';
import { deliveredMail, sentMail } from '../mails';
import type { OrderView } from '../order';
import { getPlacedOrder } from '../queries';
import { type FulfilmentStep, whyNotTaken } from '../rules';

type Order = typeof orders.$inferSelect;
export type StepProblem = 'unknown' | 'too-early' | 'too-late' | 'collected';

const RESULT: Record<FulfilmentStep, { status: OrderStatus; event: OrderEventKind }> = {
  paid: { status: 'confirmed', event: 'paid' },
  sent: { status: 'sent', event: 'sent' },
  delivered: { status: 'delivered', event: 'delivered' },
};

/** Whoever was erased meanwhile still gets the goods, and no mail. */
async function tellOwner(tx: Transaction, id: string, write: (order: OrderView) => NewMail | null): Promise<void> {
  const order = await getPlacedOrder(id);
  const mail = order && write(order);
  if (mail) await enqueueMail(tx, mail);
}

/** What a step brings along, in its transaction and only once. */
const CONSEQUENCES: Partial<Record<FulfilmentStep, (tx: Transaction, order: Order) => Promise<void>>> = {
  paid: async (tx, { id }) => {
    await tx
      .update(payments)
      .set({ status: 'succeeded', at: now() })
      .where(and(eq(payments.orderId, id), eq(payments.status, 'awaiting-transfer')));
    await issueInvoice(tx, { kind: 'invoice', orderId: id, subjectId: id });
  },
  sent: async (tx, { id }) => tellOwner(tx, id, sentMail),
  delivered: async (tx, { id }) => tellOwner(tx, id, (order) => deliveredMail(order, now())),
};

/**
 * Takes one step of an order that was placed: its money has arrived, it has left the house, it has arrived. A step that was taken
 * already changes nothing and succeeds; of two at the same moment one does it.
 */
function takeStep(
  step: FulfilmentStep,
  number: string,
  parcel: Parcel | null = null,
): Promise<Result<{ repeated: boolean }, StepProblem>> {
  return transaction(async (tx) => {
    const [order] = await tx.select().from(orders).where(eq(orders.number, number));
    if (!order || order.status === 'reserved') return fail('unknown');
    const why = whyNotTaken(step, order);
    if (why === 'taken') return ok({ repeated: true });
    if (why) return fail(why);
    const { status, event } = RESULT[step];
    const taken = await tx
      .update(orders)
      .set({ status, ...(parcel && { carrier: parcel.carrier, trackingNumber: parcel.number }) })
      .where(and(eq(orders.id, order.id), eq(orders.status, order.status)))
      .returning({ id: orders.id });
    if (taken.length === 0) return ok({ repeated: true });
    await addOrderEvent(tx, order.id, event);
    await CONSEQUENCES[step]?.(tx, order);
    return ok({ repeated: false });
  });
}

/** The transfer for an order has arrived. */
export const markPaid = (number: string) => takeStep('paid', number);
/** An order has left the house; its mail says so, and where to follow the parcel if it can be followed. */
export const markSent = (number: string, parcel: Parcel | null = null) => takeStep('sent', number, parcel);
/** An order has arrived, or was collected. */
export const markDelivered = (number: string) => takeStep('delivered', number);
