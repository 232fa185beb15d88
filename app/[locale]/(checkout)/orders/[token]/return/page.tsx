import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale as routeLocale } from 'next/root-params';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { ReturnForm } from '@/components/orders/return-form';
import { Page } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { toLocale } from '@/lib/i18n/locales';
import { redirectTo } from '@/lib/i18n/redirect-to';
import { getOrderByToken } from '@/lib/orders/queries';
import { countReturnable } from '@/lib/orders/returns/queries';
import { RETURN_IN_DAYS } from '@/lib/orders/returns/rules';
import { newId } from '@/lib/platform/id';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('orders.return');
  return { title: words('title'), robots: { index: false, follow: false } };
}

export default async function ReturnPage({ params }: PageProps<'/[locale]/orders/[token]/return'>) {
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('orders.return');
  await connection();
  const order = await getOrderByToken((await params).token);
  if (!order) notFound();
  if (!order.canReturn) redirectTo(locale, `/orders/${order.token}`);
  return (
    <Page width="narrow" gap={6} className="py-8 sm:py-12">
      <h1 className="title">{words('title')}</h1>
      <p className="lede">{words('text', { days: RETURN_IN_DAYS })}</p>
      <ReturnForm order={order} left={await countReturnable(order.id)} returnId={newId()} />
      <p>
        <Link href={`/orders/${order.token}`} className="link">
          {words('back', { number: order.number })}
        </Link>
      </p>
    </Page>
  );
}
