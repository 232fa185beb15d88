import type { Money } from '@/lib/platform/money';

/** What people choose between; each belongs to one provider. `none` is an order that costs nothing. */
export type PaymentMethod = 'demo-pay' | 'demo-decline' | 'demo-confirm' | 'demo-timeout' | 'bank-transfer';

export type ChargeRequest = {
  /** The same key is charged once, however often and from wherever it is asked. */
  idempotencyKey: string;
  amount: Money;
  method: PaymentMethod;
};

export type PaymentAnswer = {
  status: 'succeeded' | 'declined' | 'needs-confirmation' | 'awaiting-transfer' | 'cancelled' | 'refunded';
  /** What the provider calls the charge. */
  reference: string;
};

/**
 * The port to whoever moves the money. Every call may be repeated with the same key, and may fail with `PaymentUnanswered`:
 * then nobody knows whether money moved, and `lookup` has to tell.
 */
export interface PaymentProvider {
  id: string;
  methods: readonly PaymentMethod[];
  charge(request: ChargeRequest): Promise<PaymentAnswer>;
  /** The person's answer on the provider's own page. */
  confirm(idempotencyKey: string, approved: boolean): Promise<PaymentAnswer>;
  /** What became of a key; null when the provider never heard of it. */
  lookup(idempotencyKey: string): Promise<PaymentAnswer | null>;
  /** Gives back a part of what a key took; once for each `refundKey`. */
  refund(idempotencyKey: string, part: { refundKey: string; amountInCents: number }): Promise<PaymentAnswer>;
  /** Makes sure that a key takes no money: gives back what was taken, and refuses a charge that is still on its way. */
  cancel(idempotencyKey: string): Promise<PaymentAnswer>;
}

/** No answer came in time. Says nothing about whether money moved. */
export class PaymentUnanswered extends Error {
  constructor(idempotencyKey: string) {
    super(`The payment provider did not answer about ${idempotencyKey}.`);
    this.name = 'PaymentUnanswered';
  }
}
