import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale as routeLocale } from 'next/root-params';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { SignInNews } from '@/components/account/sign-in-news';
import { KeepOrder } from '@/components/orders/keep-order';
import { OrderActions } from '@/components/orders/order-actions';
import { OrderAgain } from '@/components/orders/order-again';
import { OrderFacts } from '@/components/orders/order-facts';
import { OrderHead } from '@/components/orders/order-head';
import { OrderLines } from '@/components/orders/order-lines';
import { OrderReturns } from '@/components/orders/order-returns';
import { OrderTimeline } from '@/components/orders/order-timeline';
import { TransferDetails } from '@/components/orders/transfer-details';
import { ReviewInvitation } from '@/components/reviews/review-invitation';
import { Page, Split, Stack } from '@/components/ui/layout';
import { toLocale } from '@/lib/i18n/locales';
import { getOrderByToken } from '@/lib/orders/queries';

export const instant = false;

export async function generateMetadata({ params }: PageProps<'/[locale]/orders/[token]'>): Promise<Metadata> {
  const words = await getTranslations('orders');
  await connection();
  const order = await getOrderByToken((await params).token);
  return {
    title: order ? words('title', { number: order.number }) : undefined,
    robots: { index: false, follow: false },
  };
}

export default async function OrderPage({ params, searchParams }: PageProps<'/[locale]/orders/[token]'>) {
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('orders');
  await connection();
  const order = await getOrderByToken((await params).token);
  if (!order) notFound();
  const query = await searchParams;
  return (
    <Page gap={8} className="py-8 sm:py-12">
      <OrderHead order={order} thanks={query.thanks === '1'} locale={locale} />
      <SignInNews query={query} here={`/orders/${order.token}`} />
      <Split>
        <Stack gap={8}>
          <TransferDetails order={order} />
          <KeepOrder order={order} />
          <OrderReturns order={order} locale={locale} />
          <OrderLines order={order} locale={locale} />
          <OrderAgain token={order.token} />
          <ReviewInvitation order={order} />
        </Stack>
        <Stack as="aside" gap={8}>
          <Stack as="section" aria-label={words('timeline')}>
            <h2 className="subtitle">{words('timeline')}</h2>
            <OrderTimeline order={order} locale={locale} />
          </Stack>
          <OrderFacts order={order} locale={locale} />
          <OrderActions order={order} />
        </Stack>
      </Split>
    </Page>
  );
}
