import { getTranslations } from 'next-intl/server';
import { Timeline, TimelineItem } from '@/components/ui/timeline';
import { formatMoment } from '@/lib/i18n/dates';
import { formatDays } from '@/lib/i18n/days';
import type { Locale } from '@/lib/i18n/locales';
import type { OrderView } from '@/lib/orders/order';
import { stepsAhead } from '@/lib/orders/rules';
import { formatMoney } from '@/lib/platform/money';
import { isCollected } from '@/lib/shipping/delivery';

/** What has happened to an order, and what comes next. */
export async function OrderTimeline({ order, locale }: { order: OrderView; locale: Locale }) {
  const words = await getTranslations('orders');
  const days = formatDays({ from: order.expectedFrom, until: order.expectedUntil }, locale);
  const collected = isCollected(order.delivery);
  return (
    <Timeline>
      {order.events.map(({ kind, amount, at }) => (
        <TimelineItem key={`${kind}-${at.getTime()}`} done>
          <p className="font-semibold">
            {words(`event.${kind}`, { amount: amount ? formatMoney(amount, locale) : 'none' })}
          </p>
          <p className="text-sm text-soft">
            <time dateTime={at.toISOString()}>{formatMoment(at, locale)}</time>
          </p>
        </TimelineItem>
      ))}
      {stepsAhead(order.status, collected).map((step) => (
        <TimelineItem key={step} className="text-soft">
          {words(`next.${step}`, { days })}
        </TimelineItem>
      ))}
    </Timeline>
  );
}
