import type { Metadata } from 'next';
import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '@/components/account/account-page';
import { SignInNews } from '@/components/account/sign-in-news';
import { Badge } from '@/components/ui/badge';
import { button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Cluster, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { requireAccount } from '@/lib/account/require-account';
import { formatDay } from '@/lib/i18n/days';
import { toLocale } from '@/lib/i18n/locales';
import { listOrders } from '@/lib/orders/queries';
import { formatMoney } from '@/lib/platform/money';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('account');
  return { title: words('orders.title'), robots: { index: false } };
}

/** Orders of the account and of its proven address, also those placed as a guest. */
export default async function OrdersPage({ searchParams }: PageProps<'/[locale]/account/orders'>) {
  const { owner, email } = await requireAccount('/account/orders');
  const locale = toLocale(await routeLocale());
  const orders = await listOrders([owner.writeId, email.identifierId]);
  const words = await getTranslations('account.orders');
  const status = await getTranslations('orders.status');
  return (
    <AccountPage title={words('title')}>
      <SignInNews query={await searchParams} here="/account/orders" />
      {orders.length === 0 && (
        <Card tone="sunken" gap={5}>
          <p>{words('none')}</p>
          <p className="text-soft">{words('noneText', { email: email.address })}</p>
          <p>
            <Link href="/" className={button()}>
              {words('shop')}
            </Link>
          </p>
        </Card>
      )}
      <Stack as="ul">
        {orders.map((order) => (
          <Card key={order.id} as="li" gap={2}>
            <Cluster className="justify-between">
              <h2 className="subtitle">{words('number', { number: order.number })}</h2>
              <Badge tone="quiet">{status(order.status)}</Badge>
            </Cluster>
            <p className="text-soft">
              {words('placed', { date: formatDay(order.placedAt, locale) })} ·{' '}
              {words('pieces', { count: order.lines.reduce((sum, line) => sum + line.quantity, 0) })} ·{' '}
              <span className="lining-nums tabular-nums">{formatMoney(order.total, locale)}</span>
            </p>
            <p>{order.lines.map((line) => line.name).join(', ')}</p>
            <p>
              <Link href={`/orders/${order.token}`} className="link">
                {words('open', { number: order.number })}
              </Link>
            </p>
          </Card>
        ))}
      </Stack>
    </AccountPage>
  );
}
