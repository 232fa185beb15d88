import 'server-only';
import { and, eq, gt, lt, or } from 'drizzle-orm';
import { db, transaction } from '@/db/client';
import { orders, type PaymentStatus, payments } from '@/db/schema/orders';
import { confirmOrder, noteRefund, releaseOrder } from '@/lib/orders/commands';
import { MINUTE_IN_MS, now, shift } from '@/lib/platform/clock';
import { eachOnItsOwn, throwAny } from '@/lib/platform/one-by-one';
import { type PaymentAnswer, type PaymentMethod, type PaymentProvider, PaymentUnanswered } from './provider';
import { providerOf } from './providers';
import { payDueRefunds, voidAbandonedCharges } from './refunds';

/** A request that reserved an order is surely over after this; then the worker may reconcile it. */
const IN_FLIGHT_FOR_MINUTES = 2;
/** How long a person may take to say yes in the bank's app. */
const CONFIRMATION_WAITS_FOR_MINUTES = 15;

export type PaymentOutcome =
  /** `first` is true for the one call that made it an order. */
  | { state: 'placed'; orderId: string; first: boolean }
  | { state: 'released' }
  /** The person was deleted meanwhile, and the order with them. */
  | { state: 'erased' }
  | { state: 'needs-confirmation' }
  /** The provider does not answer; the worker goes on asking. */
  | { state: 'unknown' };

async function readPayment(orderId: string) {
  const [row] = await db
    .select({ payment: payments, status: orders.status, currency: orders.currency, placedAt: orders.placedAt })
    .from(payments)
    .innerJoin(orders, eq(orders.id, payments.orderId))
    .where(eq(payments.orderId, orderId));
  return row ?? null;
}

type OpenPayment = NonNullable<Awaited<ReturnType<typeof readPayment>>>;

async function note(orderId: string, status: PaymentStatus): Promise<void> {
  await transaction((tx) => tx.update(payments).set({ status }).where(eq(payments.orderId, orderId)));
}

/** What a provider's answer means for a reserved order. */
function whatFollows(status: PaymentAnswer['status']): 'confirm' | 'wait' | 'release' {
  if (status === 'succeeded' || status === 'awaiting-transfer') return 'confirm';
  return status === 'needs-confirmation' ? 'wait' : 'release';
}

/** Does what the provider's answer means for the order. Every step may be repeated. */
async function reconcile({ payment }: OpenPayment, answer: PaymentAnswer): Promise<PaymentOutcome> {
  const { orderId } = payment;
  const next = whatFollows(answer.status);
  if (next === 'confirm') {
    const status = answer.status === 'awaiting-transfer' ? 'awaiting-transfer' : 'succeeded';
    const first = await confirmOrder(orderId, { status, reference: answer.reference });
    if (await readPayment(orderId)) return { state: 'placed', orderId, first };
    // Erased with its person while the money was on its way: no order, no money.
    if (payment.amountInCents > 0) await providerOf(payment.provider).cancel(payment.id);
    return { state: 'erased' };
  }
  if (next === 'release' && !(await readPayment(orderId))) return { state: 'erased' };
  if (next === 'release') {
    await releaseOrder(orderId, 'refused');
    return { state: 'released' };
  }
  await note(orderId, 'needs-confirmation');
  return { state: 'needs-confirmation' };
}

/** What the provider says, or else what its books say: did the money move? Null when those cannot be read either. */
async function ask(
  { payment }: OpenPayment,
  question: (provider: PaymentProvider) => Promise<PaymentAnswer>,
): Promise<PaymentAnswer | null> {
  const provider = providerOf(payment.provider);
  try {
    return await question(provider);
  } catch (error) {
    if (!(error instanceof PaymentUnanswered)) throw error;
    return provider.lookup(payment.id).catch((again) => {
      if (again instanceof PaymentUnanswered) return null;
      throw again;
    });
  }
}

async function reconcileOrWait(open: OpenPayment, answer: PaymentAnswer | null): Promise<PaymentOutcome> {
  if (answer) return reconcile(open, answer);
  await note(open.payment.orderId, 'unknown');
  return { state: 'unknown' };
}

/** Pays a reserved order and reconciles it. However often and from wherever it is called, the money moves once. */
export async function payOrder(orderId: string): Promise<PaymentOutcome> {
  const open = await readPayment(orderId);
  if (!open) return { state: 'erased' };
  if (open.status !== 'reserved') return { state: 'placed', orderId, first: false };
  if (open.payment.amountInCents === 0) return reconcile(open, { status: 'succeeded', reference: 'free' });
  const { payment, currency } = open;
  const charge = {
    idempotencyKey: payment.id,
    amount: { amountInCents: payment.amountInCents, currency },
    method: payment.method as PaymentMethod,
  };
  return reconcileOrWait(open, await ask(open, (provider) => provider.charge(charge)));
}

/** Takes the person's yes or no from the bank's page to the provider and reconciles the order. */
export async function answerPayment(orderId: string, approved: boolean): Promise<PaymentOutcome> {
  const open = await readPayment(orderId);
  if (!open) return { state: 'erased' };
  if (open.status !== 'reserved') return { state: 'placed', orderId, first: false };
  return reconcileOrWait(open, await ask(open, (provider) => provider.confirm(open.payment.id, approved)));
}

/** Gives back what was paid for a cancelled order. */
export async function refundOrder(orderId: string): Promise<void> {
  const open = await readPayment(orderId);
  if (open?.status !== 'cancelled' || open.payment.status !== 'succeeded') return;
  if (open.payment.amountInCents === 0) return;
  await providerOf(open.payment.provider).cancel(open.payment.id);
  await noteRefund(open.payment.id);
}

async function reconcileLeftBehind(orderId: string): Promise<void> {
  const open = await readPayment(orderId);
  if (!open || open.status === 'cancelled') return refundOrder(orderId);
  if (open.payment.amountInCents === 0) return void (await payOrder(orderId));
  const provider = providerOf(open.payment.provider);
  const known = await provider.lookup(open.payment.id);
  const waiting = known?.status === 'needs-confirmation';
  if (waiting && open.placedAt > shift(now(), -CONFIRMATION_WAITS_FOR_MINUTES * MINUTE_IN_MS)) return;
  // Never heard of, or never answered: from now on the provider refuses it, and the goods go back.
  await reconcile(open, known && !waiting ? known : await provider.cancel(open.payment.id));
}

/**
 * Reconciles what a crash or a silent provider has left behind: orders between reservation and confirmation, refunds that did not
 * get through, charges whose order is gone. Safe to run at any time, and twice at once. Returns how many orders it looked at;
 * throws at the end when something could not be reconciled.
 */
export async function reconcilePayments(): Promise<number> {
  const since = shift(now(), -IN_FLIGHT_FOR_MINUTES * MINUTE_IN_MS);
  const reserved = and(eq(orders.status, 'reserved'), lt(orders.placedAt, since));
  const unrefunded = and(
    eq(orders.status, 'cancelled'),
    eq(payments.status, 'succeeded'),
    gt(payments.amountInCents, 0),
  );
  const rows = await db
    .select({ id: orders.id })
    .from(orders)
    .innerJoin(payments, eq(payments.orderId, orders.id))
    .where(or(reserved, unrefunded));
  const { errors } = await eachOnItsOwn(
    'payment',
    rows,
    ({ id }) => id,
    ({ id }) => reconcileLeftBehind(id),
  );
  for (const rest of [payDueRefunds, voidAbandonedCharges]) await rest().catch((error) => errors.push(error));
  throwAny(errors, 'the payments');
  return rows.length;
}
