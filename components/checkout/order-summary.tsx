import { getTranslations } from 'next-intl/server';
import { ProductPicture } from '@/components/catalog/product-picture';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { formatUnitPrice } from '@/lib/catalog/unit-price';
import { unitPriceWords } from '@/lib/catalog/unit-price-words';
import type { CheckoutView } from '@/lib/checkout/checkout';
import type { Locale } from '@/lib/i18n/locales';
import { taxNote } from '@/lib/orders/tax-note';
import { formatMoney } from '@/lib/platform/money';
import { ChangedLine } from './changed-line';
import { Sums } from './sums';

type Line = CheckoutView['cart']['lines'][number];

async function SummaryLine({ line, gift, locale }: { line: Line; gift: boolean; locale: Locale }) {
  const words = await getTranslations('checkout.summary');
  const { picture, name, variantName, quantity, lineTotal, unitPrice } = line;
  return (
    <ChangedLine variantId={line.variantId} words={words('changed')}>
      <div className="w-14 flex-none overflow-hidden rounded-field bg-stage">
        <ProductPicture picture={picture} />
      </div>
      <div className="min-w-0 flex-1">
        <p className="leading-snug font-semibold">{name}</p>
        <p className="text-sm text-soft">
          {quantity > 0 ? words('quantity', { count: quantity }) : words('unavailable')} {variantName}
        </p>
        {unitPrice && (
          <p className="text-sm text-soft lining-nums tabular-nums">
            {formatUnitPrice(unitPrice, unitPriceWords(locale), locale)}
          </p>
        )}
        {gift && (
          <Badge tone="quiet" className="mt-1">
            {words('gift')}
          </Badge>
        )}
      </div>
      <p className="lining-nums tabular-nums whitespace-nowrap">{formatMoney(lineTotal, locale)}</p>
    </ChangedLine>
  );
}

type OrderSummaryProps = Pick<CheckoutView, 'cart' | 'coupon' | 'totals'> & {
  delivery: string | null;
  /** Variants that are presents. */
  gifts?: readonly string[];
  locale: Locale;
};

/** What is being ordered and what it costs, beside the steps. */
export async function OrderSummary({ cart, coupon, totals, delivery, gifts = [], locale }: OrderSummaryProps) {
  const words = await getTranslations('checkout');
  const money = (amountInCents: number) => formatMoney({ amountInCents, currency: totals.currency }, locale);
  const problem = coupon?.problem;
  const discount =
    coupon && !problem
      ? [
          {
            label: words('summary.discount', { code: coupon.code, percent: coupon.percent }),
            sum: `−${money(totals.discountInCents)}`,
          },
        ]
      : [];
  const rows = [
    { label: words('summary.goods'), sum: money(totals.goodsInCents) },
    ...discount,
    {
      label: words(delivery ? 'summary.delivery' : 'summary.deliveryYet'),
      sum: totals.deliveryInCents === 0 ? words('delivery.free') : money(totals.deliveryInCents),
    },
  ];
  return (
    <Card aria-label={words('summary.title')} as="section" tone="sunken" gap={5}>
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="subtitle">{words('summary.title')}</h2>
        <Link href="/cart" className="link text-sm">
          {words('summary.changeCart')}
        </Link>
      </div>
      <Stack as="ul" gap={3.5}>
        {cart.lines.map((line) => (
          <SummaryLine key={line.variantId} line={line} gift={gifts.includes(line.variantId)} locale={locale} />
        ))}
      </Stack>
      {coupon && problem && (
        <Notice as="p" tone="warning" className="text-sm">
          {words(`coupon.${problem}`, { code: coupon.code })}
        </Notice>
      )}
      <Sums
        rows={rows}
        total={{
          label: words('summary.total'),
          sum: money(totals.totalInCents),
          tax: taxNote(totals.taxes, totals.currency, locale),
        }}
      />
    </Card>
  );
}
