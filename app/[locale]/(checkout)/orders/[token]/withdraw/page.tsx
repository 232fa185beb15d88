import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { WithdrawalForm } from '@/components/orders/withdrawal-form';
import { WithdrawalHelp } from '@/components/orders/withdrawal-help';
import { Page } from '@/components/ui/layout';
import { getOrderByToken } from '@/lib/orders/queries';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('orders.withdraw');
  return { title: words('title'), robots: { index: false, follow: false } };
}

/** The same with everything filled in, for whoever comes from the order. */
export default async function WithdrawFromOrderPage({ params }: PageProps<'/[locale]/orders/[token]/withdraw'>) {
  const words = await getTranslations('orders.withdraw');
  await connection();
  const order = await getOrderByToken((await params).token);
  if (!order) notFound();
  const known = { name: order.address.name, orderNumber: order.number, email: order.email ?? '' };
  return (
    <Page width="narrow" gap={6} className="py-8 sm:py-12">
      <h1 className="title">{words('title')}</h1>
      <p className="lede">{words('text')}</p>
      <WithdrawalForm known={known} />
      <WithdrawalHelp />
    </Page>
  );
}
