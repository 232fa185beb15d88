import type { Metadata } from 'next';
import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { Form } from '@/components/ui/form';
import { cluster, Page } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { answerPaymentAction } from '@/lib/checkout/actions';
import { getOpenPayment } from '@/lib/checkout/queries';
import { toLocale } from '@/lib/i18n/locales';
import { redirectTo } from '@/lib/i18n/redirect-to';
import { currentShopper } from '@/lib/identity/queries';
import { formatMoney } from '@/lib/platform/money';
import { shop } from '@/shop.config';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('checkout.bank');
  return { title: words('title'), robots: { index: false } };
}

/** Stands for the page or app of the person's bank. */
export default async function ConfirmPaymentPage() {
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('checkout.bank');
  const { owner } = await currentShopper();
  const open = owner && (await getOpenPayment(owner));
  if (!open) redirectTo(locale, '/cart');
  const amount = formatMoney(open.amount, locale);
  return (
    <Page width="narrow" className="py-12">
      <Card gap={6}>
        <p className="eyebrow">{words('title')}</p>
        <h1 className="subtitle">{words('intro', { amount })}</h1>
        <Facts>
          <dt>{words('payee')}</dt>
          <dd>{shop.name}</dd>
          <dt>{words('amount')}</dt>
          <dd className="lining-nums tabular-nums font-semibold">{amount}</dd>
        </Facts>
        <Form action={answerPaymentAction} className={cluster()}>
          <SubmitButton name="approved" value="yes">
            {words('approve')}
          </SubmitButton>
          <SubmitButton name="approved" value="no" variant="secondary">
            {words('reject')}
          </SubmitButton>
        </Form>
        <p className="text-sm text-soft">{words('until')}</p>
      </Card>
    </Page>
  );
}
