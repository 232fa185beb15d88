import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { formatDay } from '@/lib/i18n/days';
import type { Locale } from '@/lib/i18n/locales';
import type { OrderReturn, OrderView } from '@/lib/orders/order';
import { formatMoney } from '@/lib/platform/money';
import { CallOffReturn } from './call-off-return';

function piecesOf(one: OrderReturn, order: OrderView): string[] {
  return one.lines.map(({ position, quantity }) => {
    const line = order.lines.find((sold) => sold.position === position);
    return `${quantity} × ${line?.name ?? ''}`;
  });
}

function stateOf(
  { receivedAt, calledOffAt, announcedAt }: OrderReturn,
  words: Awaited<ReturnType<typeof getTranslations<'orders.return'>>>,
  locale: Locale,
): string {
  if (receivedAt) return words('received', { day: formatDay(receivedAt, locale) });
  if (calledOffAt) return words('calledOff', { day: formatDay(calledOffAt, locale) });
  return words('announced', { day: formatDay(announcedAt, locale) });
}

/** What goes back or is back, each with its label or what was given back. */
export async function OrderReturns({ order, locale }: { order: OrderView; locale: Locale }) {
  if (order.returns.length === 0) return null;
  const words = await getTranslations('orders.return');
  return (
    <Card as="section" tone="sunken" gap={5} aria-label={words('list')}>
      <h2 className="subtitle">{words('list')}</h2>
      <Stack as="ul">
        {order.returns.map((one) => (
          <Stack key={one.id} as="li" gap={1}>
            <p className="font-semibold">
              {words(one.cause === 'withdrawal' ? 'withdrawn' : 'number', { number: one.number })}
            </p>
            <p>{piecesOf(one, order).join(', ')}</p>
            <p className="text-sm text-soft">
              {stateOf(one, words, locale)}{' '}
              {one.refund &&
                one.refund.amountInCents > 0 &&
                words('givenBack', { sum: formatMoney(one.refund, locale) })}
            </p>
            {!one.receivedAt && !one.calledOffAt && (
              <>
                <p className="print:hidden">
                  <Link href={`/orders/${order.token}/return/${one.id}`} className="link">
                    {words('toLabel', { number: one.number })}
                  </Link>
                </p>
                <CallOffReturn token={order.token} announced={one} />
              </>
            )}
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}
