import { getTranslations } from 'next-intl/server';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import { payBy, transferLines } from '@/lib/orders/mails';
import type { OrderView } from '@/lib/orders/order';

/** How to pay in advance; nothing once it is paid. */
export async function TransferDetails({ order }: { order: OrderView }) {
  const lines = transferLines(order);
  if (!lines) return null;
  const words = await getTranslations('orders.transfer');
  const until = payBy(order);
  return (
    <Notice as="section" tone="info" aria-label={words('title')}>
      <h2 className="font-semibold">{words('title')}</h2>
      <Facts>
        {lines.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd className="lining-nums tabular-nums break-words">{value}</dd>
          </div>
        ))}
      </Facts>
      {until && <p>{words('until', { date: until })}</p>}
    </Notice>
  );
}
