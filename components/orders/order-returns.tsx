import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/i18n/locales';
import { formatMoney } from '@/lib/money';
import { formatDay } from '@/lib/orders/dates';
import type { OrderReturn, OrderView } from '@/lib/orders/order';

function piecesOf(one: OrderReturn, order: OrderView): string[] {
  return one.lines.map(({ position, quantity }) => {
    const line = order.lines.find((sold) => sold.position === position);
    return `${quantity} × ${line?.name ?? ''}`;
  });
}

/** What goes back or is back, each with its label or what was given back. */
export async function OrderReturns({ order, locale }: { order: OrderView; locale: Locale }) {
  if (order.returns.length === 0) return null;
  const words = await getTranslations('orders.return');
  return (
    <section className="panel stack" aria-label={words('list')}>
      <h2 className="subtitle">{words('list')}</h2>
      <ul className="stack">
        {order.returns.map((one) => (
          <li key={one.id} className="stack [--gap:0.25rem]">
            <p className="font-semibold">
              {words(one.cause === 'withdrawal' ? 'withdrawn' : 'number', { number: one.number })}
            </p>
            <p>{piecesOf(one, order).join(', ')}</p>
            <p className="small text-soft">
              {one.receivedAt
                ? words('received', { day: formatDay(one.receivedAt, locale) })
                : words('announced', { day: formatDay(one.announcedAt, locale) })}{' '}
              {one.refund &&
                one.refund.amountInCents > 0 &&
                words('givenBack', { sum: formatMoney(one.refund, locale) })}
            </p>
            {!one.receivedAt && (
              <p className="no-print">
                <Link href={`/orders/${order.token}/return/${one.id}`} className="link">
                  {words('toLabel', { number: one.number })}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
