import { getTranslations } from 'next-intl/server';
import type { CartView } from '@/lib/cart/queries';
import type { Locale } from '@/lib/i18n/locales';
import { formatMoney } from '@/lib/money';

type TotalsProps = { totals: CartView['totals']; coupon: CartView['coupon']; locale: Locale };

/** What the goods, the discount and the delivery come to. */
export async function Totals({ totals, coupon, locale }: TotalsProps) {
  const words = await getTranslations('cart');
  const money = (amountInCents: number) => formatMoney({ amountInCents, currency: totals.currency }, locale);
  return (
    <dl className="totals">
      <dt>{words('goods')}</dt>
      <dd>{money(totals.goodsInCents)}</dd>
      {coupon && !coupon.problem && (
        <>
          <dt>{words('discount', { code: coupon.code, percent: coupon.percent })}</dt>
          <dd>{money(-totals.discountInCents)}</dd>
        </>
      )}
      <dt>{words('delivery')}</dt>
      <dd>{totals.deliveryInCents === 0 ? words('free') : money(totals.deliveryInCents)}</dd>
      <dt className="totals-sum">{words('total')}</dt>
      <dd className="totals-sum price">{money(totals.totalInCents)}</dd>
      <dd className="totals-tax small muted">{words('tax', { tax: money(totals.taxInCents) })}</dd>
    </dl>
  );
}
