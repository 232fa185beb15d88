import 'server-only';
import { env } from '@/lib/platform/env';
import { bankTransfer } from './bank-transfer';
import { demoPayment } from './demo/provider';
import type { PaymentMethod, PaymentProvider } from './provider';

/** The providers of this shop: outside demo mode the built-in one does not exist. */
function paymentProviders(): PaymentProvider[] {
  const { demo, paymentBankAccount } = env();
  return [...(demo ? [demoPayment] : []), ...(paymentBankAccount ? [bankTransfer] : [])];
}

/** What people can choose between. */
export function listPaymentMethods(): PaymentMethod[] {
  return paymentProviders().flatMap(({ methods }) => methods);
}

/** The provider of a method that a stranger named; null when this shop has no such method. */
export function providerOfMethod(method: string): { provider: PaymentProvider; method: PaymentMethod } | null {
  for (const provider of paymentProviders()) {
    const known = provider.methods.find((one) => one === method);
    if (known) return { provider, method: known };
  }
  return null;
}

/** Throws when an order was paid with a provider that this shop no longer has: its payment cannot be reconciled without. */
export function providerOf(id: string): PaymentProvider {
  const provider = paymentProviders().find((one) => one.id === id);
  if (!provider) throw new Error(`The payment provider ${id} is not configured.`);
  return provider;
}
