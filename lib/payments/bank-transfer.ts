import type { PaymentAnswer, PaymentProvider } from './provider';

const waiting = async (idempotencyKey: string): Promise<PaymentAnswer> => ({
  status: 'awaiting-transfer',
  reference: idempotencyKey,
});

/** Payment in advance: the one real method that needs no outside service. The order waits until the money is there. */
export const bankTransfer: PaymentProvider = {
  id: 'bank-transfer',
  methods: ['bank-transfer'],
  charge: ({ idempotencyKey }) => waiting(idempotencyKey),
  confirm: waiting,
  lookup: waiting,
  // The order's page and `npm run order` say how much is to be sent back.
  refund: async (idempotencyKey) => ({ status: 'refunded', reference: idempotencyKey }),
  // What has arrived is sent back by hand; staff see the cancelled order.
  cancel: async (idempotencyKey) => ({ status: 'cancelled', reference: idempotencyKey }),
};
