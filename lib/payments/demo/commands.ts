import 'server-only';
import { eq } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { demoCharges } from '@/db/schema/orders';
import { demoRefunds } from '@/db/schema/returns';
import { now } from '@/lib/platform/clock';
import { type ChargeRequest, type PaymentAnswer, PaymentUnanswered } from '../provider';

type Outcome = typeof demoCharges.$inferSelect.outcome;

/** How each method of the demo ends; the names in the shop say so, too. */
const OUTCOME_OF: Partial<Record<ChargeRequest['method'], Outcome>> = {
  'demo-pay': 'succeeded',
  'demo-decline': 'declined',
  'demo-confirm': 'needs-confirmation',
  'demo-timeout': 'succeeded',
};

const answer = (idempotencyKey: string, status: Outcome): PaymentAnswer => ({
  status,
  reference: `demo-${idempotencyKey.slice(0, 8)}`,
});

async function readOutcome(idempotencyKey: string): Promise<Outcome | null> {
  const [row] = await db.select().from(demoCharges).where(eq(demoCharges.idempotencyKey, idempotencyKey));
  return row?.outcome ?? null;
}

/** Writes the first word about a key; a later one changes nothing. Returns what is in the books then. */
async function book(tx: Transaction, idempotencyKey: string, amountInCents: number, outcome: Outcome) {
  const fresh = await tx
    .insert(demoCharges)
    .values({ idempotencyKey, amountInCents, outcome, at: now() })
    .onConflictDoNothing()
    .returning();
  return {
    isFresh: fresh.length === 1,
    outcome: fresh[0]?.outcome ?? ((await readOutcome(idempotencyKey)) as Outcome),
  };
}

async function rebook(tx: Transaction, idempotencyKey: string, outcome: Outcome) {
  await tx.update(demoCharges).set({ outcome, at: now() }).where(eq(demoCharges.idempotencyKey, idempotencyKey));
  return outcome;
}

/** Charges once per key. The method `demo-timeout` takes the money and then does not answer, as a broken line would. */
export async function charge({ idempotencyKey, amount, method }: ChargeRequest): Promise<PaymentAnswer> {
  const wanted = OUTCOME_OF[method] ?? 'declined';
  const booked = await transaction((tx) => book(tx, idempotencyKey, amount.amountInCents, wanted));
  if (method === 'demo-timeout' && booked.isFresh) throw new PaymentUnanswered(idempotencyKey);
  return answer(idempotencyKey, booked.outcome);
}

/** Counts only while the charge waits for it. */
export async function confirm(idempotencyKey: string, approved: boolean): Promise<PaymentAnswer> {
  const outcome = await transaction(async (tx) => {
    const known = await readOutcome(idempotencyKey);
    if (known !== 'needs-confirmation') return known ?? 'cancelled';
    return rebook(tx, idempotencyKey, approved ? 'succeeded' : 'declined');
  });
  return answer(idempotencyKey, outcome);
}

export async function lookup(idempotencyKey: string): Promise<PaymentAnswer | null> {
  const outcome = await readOutcome(idempotencyKey);
  return outcome && answer(idempotencyKey, outcome);
}

/** Never gives back more than was taken, whatever it is asked. */
export async function refund(
  idempotencyKey: string,
  { refundKey, amountInCents }: { refundKey: string; amountInCents: number },
): Promise<PaymentAnswer> {
  await transaction(async (tx) => {
    const [taken] = await tx.select().from(demoCharges).where(eq(demoCharges.idempotencyKey, idempotencyKey));
    const given = await tx.select().from(demoRefunds).where(eq(demoRefunds.chargeKey, idempotencyKey));
    if (given.some((one) => one.idempotencyKey === refundKey)) return;
    const sum = given.reduce((total, one) => total + one.amountInCents, amountInCents);
    if (taken?.outcome !== 'succeeded' || sum > taken.amountInCents)
      throw new Error(`The demo provider was asked to give back more than it took for ${idempotencyKey}.`);
    await tx
      .insert(demoRefunds)
      .values({ idempotencyKey: refundKey, chargeKey: idempotencyKey, amountInCents, at: now() });
  });
  return answer(idempotencyKey, 'refunded');
}

export async function cancel(idempotencyKey: string): Promise<PaymentAnswer> {
  const outcome = await transaction(async (tx) => {
    const { outcome: known } = await book(tx, idempotencyKey, 0, 'cancelled');
    if (known === 'succeeded') return rebook(tx, idempotencyKey, 'refunded');
    return known === 'needs-confirmation' ? rebook(tx, idempotencyKey, 'cancelled') : known;
  });
  return answer(idempotencyKey, outcome);
}
