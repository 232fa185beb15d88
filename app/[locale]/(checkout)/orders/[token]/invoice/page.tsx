import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale as routeLocale } from 'next/root-params';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { Invoice } from '@/components/orders/invoice';
import { PrintButton } from '@/components/orders/print-button';
import { Cluster, Page } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { toLocale } from '@/lib/i18n/locales';
import { invoiceSheets } from '@/lib/orders/invoice';
import { getOrderByToken } from '@/lib/orders/queries';

export const instant = false;

export async function generateMetadata({ params }: PageProps<'/[locale]/orders/[token]/invoice'>): Promise<Metadata> {
  const words = await getTranslations('orders.invoice');
  await connection();
  const order = await getOrderByToken((await params).token);
  const number = order && invoiceSheets(order)[0]?.number;
  return {
    title: number ? words('heading.invoice', { number }) : undefined,
    robots: { index: false, follow: false },
  };
}

/** The invoice, and whatever corrects it, one sheet of paper each. */
export default async function InvoicePage({ params }: PageProps<'/[locale]/orders/[token]/invoice'>) {
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('orders.invoice');
  await connection();
  const order = await getOrderByToken((await params).token);
  const sheets = order ? invoiceSheets(order) : [];
  const [invoice] = sheets;
  if (!order || !invoice) notFound();
  return (
    <Page gap={6} className="py-8 sm:py-12 print:py-0">
      <Cluster as="p" className="print:hidden">
        <PrintButton>{words('print')}</PrintButton>
        <Link href={`/orders/${order.token}`} className="link">
          {words('back')}
        </Link>
      </Cluster>
      {sheets.map((sheet) => (
        <Invoice
          key={sheet.number}
          order={order}
          sheet={sheet}
          corrects={sheet === invoice ? null : invoice.number}
          locale={locale}
        />
      ))}
      <p className="text-sm text-soft print:hidden">{words('demo')}</p>
    </Page>
  );
}
