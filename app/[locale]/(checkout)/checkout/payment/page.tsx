import type { Metadata } from 'next';
import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { OrderSummary } from '@/components/checkout/order-summary';
import { PaymentForm } from '@/components/checkout/payment-form';
import { Review } from '@/components/checkout/review';
import { StepFrame } from '@/components/checkout/step-frame';
import { listPaymentMethods } from '@/lib/checkout/payment-providers';
import { standOn } from '@/lib/checkout/standing';
import { toLocale } from '@/lib/i18n/locales';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('checkout');
  return { title: words('payment.title'), robots: { index: false } };
}

export default async function PaymentPage({ searchParams }: PageProps<'/[locale]/checkout/payment'>) {
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('checkout');
  const checkout = await standOn('payment', locale);
  const refused = (await searchParams).payment === 'refused';
  return (
    <StepFrame step="payment" asideFirst aside={<Review checkout={checkout} locale={locale} />}>
      <div className="stack [--gap:2rem]">
        {refused && (
          <p className="notice notice-info" role="status">
            {words('payment.refused')}
          </p>
        )}
        <OrderSummary {...checkout} locale={locale} />
        <PaymentForm checkout={checkout} methods={listPaymentMethods()} />
      </div>
    </StepFrame>
  );
}
