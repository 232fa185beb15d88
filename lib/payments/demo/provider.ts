import 'server-only';
import type { PaymentProvider } from '../provider';
import { cancel, charge, confirm, lookup, refund } from './commands';

/** The built-in provider of the demo: moves no money, but keeps its own books, as a real one would. */
export const demoPayment: PaymentProvider = {
  id: 'demo',
  methods: ['demo-pay', 'demo-confirm', 'demo-decline', 'demo-timeout'],
  charge,
  confirm,
  lookup,
  refund,
  cancel,
};
