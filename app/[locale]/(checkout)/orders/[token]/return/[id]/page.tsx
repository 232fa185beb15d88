import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale as routeLocale } from 'next/root-params';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { CallOffReturn } from '@/components/orders/call-off-return';
import { PrintButton } from '@/components/orders/print-button';
import { ReturnComment } from '@/components/orders/return-comment';
import { ReturnLabel } from '@/components/orders/return-label';
import { Cluster, Page, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { formatDay } from '@/lib/i18n/days';
import { toLocale } from '@/lib/i18n/locales';
import { returnCarrier } from '@/lib/orders/carriers';
import { getOrderByToken } from '@/lib/orders/queries';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('orders.return');
  return { title: words('labelTitle'), robots: { index: false, follow: false } };
}

/** What to do with a return that was announced: the label, and three steps. */
export default async function ReturnLabelPage({ params }: PageProps<'/[locale]/orders/[token]/return/[id]'>) {
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('orders.return');
  const { token, id } = await params;
  await connection();
  const order = await getOrderByToken(token);
  const announced = order?.returns.find((one) => one.id === id);
  if (!order || !announced) notFound();
  const { calledOffAt } = announced;
  if (calledOffAt) {
    return (
      <Page width="narrow" gap={6} className="py-8 sm:py-12">
        <h1 className="title">{words('number', { number: announced.number })}</h1>
        <Notice as="p" tone="info">
          {words('callOff.isOff', { day: formatDay(calledOffAt, locale) })}
        </Notice>
        <p>
          <Link href={`/orders/${order.token}`} className="link">
            {words('back', { number: order.number })}
          </Link>
        </p>
      </Page>
    );
  }
  return (
    <Page width="narrow" gap={6} className="py-8 sm:py-12">
      <h1 className="title print:hidden">{words('labelTitle')}</h1>
      <Stack as="ol" gap={2} className="list-decimal ps-5 print:hidden">
        <li>{words('step.pack')}</li>
        <li>{words('step.label', { number: announced.number })}</li>
        <li>{words('step.hand', { carrier: returnCarrier(order.address.country) })}</li>
      </Stack>
      <ReturnLabel order={order} announced={announced} locale={locale} />
      <p className="text-soft print:hidden">{words('money')}</p>
      <Cluster as="p" className="print:hidden">
        <PrintButton>{words('print')}</PrintButton>
        <Link href={`/orders/${order.token}`} className="link">
          {words('back', { number: order.number })}
        </Link>
      </Cluster>
      <ReturnComment token={order.token} announced={announced} />
      {!announced.receivedAt && <CallOffReturn token={order.token} announced={announced} />}
    </Page>
  );
}
