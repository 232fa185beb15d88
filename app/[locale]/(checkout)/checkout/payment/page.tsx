import type { Metadata } from 'next';
import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { OrderSummary } from '@/components/checkout/order-summary';
import { PaymentForm } from '@/components/checkout/payment-form';
import { Review } from '@/components/checkout/review';
import { StepFrame } from '@/components/checkout/step-frame';
import { notice } from '@/components/ui/notice';
import { ReadFirst } from '@/components/ui/read-first';
import { requireCheckoutStep } from '@/lib/checkout/require-checkout-step';
import { toLocale } from '@/lib/i18n/locales';
import { listPaymentMethods } from '@/lib/payments/providers';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('checkout');
  return { title: words('payment.title'), robots: { index: false } };
}

export default async function PaymentPage({ searchParams }: PageProps<'/[locale]/checkout/payment'>) {
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('checkout');
  const checkout = await requireCheckoutStep('payment', locale);
  // How an answer on the bank's page ended, when it led back here.
  const said = { refused: words('payment.refused'), unknown: words('problem.unknown') };
  const { payment } = await searchParams;
  const refusal = (payment === 'refused' || payment === 'unknown') && (
    <ReadFirst className={notice({ tone: 'warning' })}>{said[payment]}</ReadFirst>
  );
  return (
    <StepFrame step="payment" asideFirst aside={<Review checkout={checkout} locale={locale} />} notice={refusal}>
      <PaymentForm checkout={checkout} methods={listPaymentMethods()}>
        <OrderSummary {...checkout} locale={locale} />
      </PaymentForm>
    </StepFrame>
  );
}
