import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Cluster, Page, stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { CODE_LIFETIME_IN_MINUTES } from '@/lib/identity/email-verification';
import { finishKeepingAction, keepOrderAction } from '@/lib/orders/actions';
import { getOrderByToken } from '@/lib/orders/queries';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('orders.keep');
  return { title: words('codeTitle'), robots: { index: false, follow: false } };
}

export default async function KeepOrderPage({ params }: PageProps<'/[locale]/orders/[token]/keep'>) {
  const words = await getTranslations('orders.keep');
  await connection();
  const order = await getOrderByToken((await params).token);
  if (!order?.email || !order.guestEmailIdentifierId) notFound();
  return (
    <Page width="narrow" gap={6} className="py-12">
      <h1 className="title">{words('codeTitle')}</h1>
      <p className="break-words">{words('codeText', { email: order.email, minutes: CODE_LIFETIME_IN_MINUTES })}</p>
      <Form action={finishKeepingAction} className={stack()}>
        <input type="hidden" name="token" value={order.token} />
        <Field
          name="code"
          label={words('code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          required
          className="max-w-60"
        />
        <div>
          <SubmitButton>{words('submit')}</SubmitButton>
        </div>
      </Form>
      <Cluster>
        <Form action={keepOrderAction}>
          <input type="hidden" name="token" value={order.token} />
          <SubmitButton variant="quiet" className="-ms-3.5">
            {words('again')}
          </SubmitButton>
        </Form>
        <Link href={`/orders/${order.token}`} className="link">
          {words('back')}
        </Link>
      </Cluster>
    </Page>
  );
}
