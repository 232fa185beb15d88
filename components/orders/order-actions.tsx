import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { invoiceSheets } from '@/lib/orders/invoice';
import type { OrderView } from '@/lib/orders/order';
import { CancelOrder } from './cancel-order';
import styles from './order-actions.module.css';

/** What a person can do with an order as it stands. */
export async function OrderActions({ order }: { order: OrderView }) {
  const words = await getTranslations('orders');
  const isOver = order.status === 'cancelled' || order.status === 'returned';
  const links = [
    ...(invoiceSheets(order).length > 0 ? [{ path: 'invoice', name: words('toInvoice') }] : []),
    ...(order.canReturn ? [{ path: 'return', name: words('toReturn') }] : []),
    ...(isOver ? [] : [{ path: 'withdraw', name: words('toWithdraw') }]),
  ];
  return (
    <Stack as="section" className="print:hidden" aria-label={words('more')}>
      <h2 className="subtitle">{words('more')}</h2>
      <ul className={styles.orderWays}>
        {links.map(({ path, name }) => (
          <li key={path}>
            <Link
              href={`/orders/${order.token}/${path}`}
              prefetch={false}
              className={button({ variant: 'secondary', size: 'small' })}
            >
              {name}
            </Link>
          </li>
        ))}
        <li>
          <Link href="/" className={button({ variant: 'quiet', size: 'small' })}>
            {words('onwards')}
          </Link>
        </li>
      </ul>
      {order.canCancel && <CancelOrder token={order.token} />}
    </Stack>
  );
}
