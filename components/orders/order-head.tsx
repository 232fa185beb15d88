import { getTranslations } from 'next-intl/server';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Cluster, Stack } from '@/components/ui/layout';
import { formatDay } from '@/lib/i18n/days';
import type { Locale } from '@/lib/i18n/locales';
import type { OrderView } from '@/lib/orders/order';
import { shop } from '@/shop.config';

type OrderHeadProps = {
  order: OrderView;
  /** Right after ordering. */
  thanks: boolean;
  locale: Locale;
};

const TONES: Partial<Record<OrderView['status'], BadgeTone>> = { cancelled: 'quiet', 'awaiting-payment': 'accent' };

/** The number and state of an order; right after ordering with a word of thanks. */
export async function OrderHead({ order, thanks, locale }: OrderHeadProps) {
  const words = await getTranslations('orders');
  const thanked = thanks && (order.status === 'confirmed' || order.status === 'awaiting-payment');
  const tone = TONES[order.status] ?? 'success';
  return (
    <Stack as="header" gap={3}>
      <p className="hidden print:block">
        {words('seller')}: {shop.studios['collect-berlin'].slice(0, -1).join(', ')}
      </p>
      {thanked && <p className="title-large print:hidden">{words('thanks')}</p>}
      <h1 className={thanked ? 'subtitle' : 'title'}>{words('title', { number: order.number })}</h1>
      <Cluster as="p">
        <Badge tone={tone}>{words(`status.${order.status}`)}</Badge>
        <span className="text-soft">{words('placedOn', { day: formatDay(order.placedAt, locale) })}</span>
      </Cluster>
      {thanked && (
        <p className="lede print:hidden">
          {order.email && words('thanksTo', { email: order.email })}{' '}
          {order.status === 'awaiting-payment' && words('thanksWaiting')}
        </p>
      )}
    </Stack>
  );
}
