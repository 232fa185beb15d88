import { getTranslations } from 'next-intl/server';
import { Stack } from '@/components/ui/layout';
import { MultiLine } from '@/components/ui/multi-line';
import type { Locale } from '@/lib/i18n/locales';
import type { OrderView } from '@/lib/orders/order';
import { destinationLines, postalLines } from '@/lib/orders/postal-lines';
import { isCollected } from '@/lib/shipping/delivery';

function paymentState({ status, payment, total }: OrderView): 'paid' | 'unpaid' | 'refunded' | 'nothingToPay' {
  if (total.amountInCents === 0) return 'nothingToPay';
  if (payment?.status === 'refunded') return 'refunded';
  return payment?.status === 'succeeded' && status !== 'awaiting-payment' ? 'paid' : 'unpaid';
}

/** Where an order goes, who gets the invoice, and how it was paid. */
export async function OrderFacts({ order, locale }: { order: OrderView; locale: Locale }) {
  const words = await getTranslations('orders');
  const methods = await getTranslations('checkout.method');
  const collected = isCollected(order.delivery);
  const method = order.payment?.method;
  const methodName =
    method && method !== 'none' && methods.has(method as 'demo-pay') ? methods(method as 'demo-pay') : null;
  return (
    <Stack as="dl">
      <div>
        <dt className="text-sm font-semibold text-soft">{words(collected ? 'collectAt' : 'to')}</dt>
        <dd>
          <MultiLine lines={destinationLines(order, locale)} />
        </dd>
      </div>
      {collected && (
        <div>
          <dt className="text-sm font-semibold text-soft">{words('invoiceTo')}</dt>
          <dd>
            <MultiLine lines={postalLines(order.address, locale)} />
          </dd>
        </div>
      )}
      {order.parcel && (
        <div>
          <dt className="text-sm font-semibold text-soft">{words('parcel', { carrier: order.parcel.carrier })}</dt>
          <dd>
            <a href={order.parcel.href} className="link lining-nums tabular-nums break-words" rel="noreferrer">
              {order.parcel.number}
            </a>
          </dd>
        </div>
      )}
      {order.email && (
        <div>
          <dt className="text-sm font-semibold text-soft">{words('email')}</dt>
          <dd className="break-words">{order.email}</dd>
        </div>
      )}
      <div>
        <dt className="text-sm font-semibold text-soft">{words('payment')}</dt>
        <dd>
          {methodName && <span className="block">{methodName}</span>}
          {words(paymentState(order))}
        </dd>
      </div>
      {order.note && (
        <div>
          <dt className="text-sm font-semibold text-soft">{words('note')}</dt>
          <dd className="break-words whitespace-pre-line">{order.note}</dd>
        </div>
      )}
    </Stack>
  );
}
