import { getTranslations } from 'next-intl/server';
import { ProductPicture } from '@/components/catalog/product-picture';
import { Sums } from '@/components/checkout/sums';
import { Badge } from '@/components/ui/badge';
import { Cluster, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/i18n/locales';
import type { OrderLine, OrderView } from '@/lib/orders/order';
import { taxNote } from '@/lib/orders/tax-note';
import { formatMoney, type Money } from '@/lib/platform/money';

function LineName({ line }: { line: OrderLine }) {
  const name = line.slug ? (
    <Link href={`/p/${line.slug}`} className="font-semibold hover:underline">
      {line.name}
    </Link>
  ) : (
    <span className="font-semibold">{line.name}</span>
  );
  return (
    <>
      {name}
      {line.variantName && <span className="block text-sm text-soft">{line.variantName}</span>}
    </>
  );
}

/** The goods of an order as they were sold, and its sums. */
export async function OrderLines({ order, locale }: { order: OrderView; locale: Locale }) {
  const words = await getTranslations('orders');
  const money = (amount: Money) => formatMoney(amount, locale);
  const discount =
    order.discount.amountInCents > 0
      ? [{ label: words('discount', { code: order.couponCode ?? '' }), sum: `−${money(order.discount)}` }]
      : [];
  const delivery = order.deliveryPrice.amountInCents === 0 ? words('free') : money(order.deliveryPrice);
  return (
    <Stack as="section" aria-label={words('lines')}>
      <h2 className="subtitle">{words('lines')}</h2>
      <Stack as="ul" gap={0}>
        {order.lines.map((line) => (
          <li key={line.variantId} className="flex items-start gap-4 border-b border-line py-4 first:pt-0">
            {line.picture && (
              <div className="print:hidden w-16 flex-none overflow-hidden rounded-field bg-stage">
                <ProductPicture picture={line.picture} />
              </div>
            )}
            <div className="min-w-0 flex-1">
              <LineName line={line} />
              <p className="text-sm lining-nums tabular-nums text-soft">
                {line.quantity} × {money(line.unit)}
              </p>
              {(line.gift || line.returned > 0) && (
                <Cluster as="p" className="mt-1">
                  {line.gift && <Badge tone="quiet">{words('gift')}</Badge>}
                  {line.returned > 0 && <Badge tone="quiet">{words('cameBack', { count: line.returned })}</Badge>}
                </Cluster>
              )}
            </div>
            <p className="lining-nums tabular-nums whitespace-nowrap">{money(line.total)}</p>
          </li>
        ))}
      </Stack>
      <Sums
        rows={[
          { label: words('goods'), sum: money(order.goods) },
          ...discount,
          { label: words('delivery'), sum: delivery },
        ]}
        total={{
          label: words('total'),
          sum: money(order.total),
          tax: taxNote(order.taxes, order.total.currency, locale),
        }}
      />
    </Stack>
  );
}
