import { Stack } from '@/components/ui/layout';
import { Meter } from '@/components/ui/meter';
import type { CartView } from '@/lib/cart/cart';
import { fill } from '@/lib/i18n/fill';
import { formatMoney } from '@/lib/platform/money';
import { useSurroundings } from './cart-context';
import styles from './cart-sums.module.css';

/** How far it is to free delivery. */
export function FreeDelivery({ freeDelivery: { missing, from } }: Pick<CartView, 'freeDelivery'>) {
  const { words, locale } = useSurroundings();
  const percent = Math.round((1 - missing.amountInCents / from.amountInCents) * 100);
  return (
    <Stack gap={2}>
      <p className="text-sm">
        {missing.amountInCents > 0
          ? fill(words.freeDeliveryMissing, { amount: formatMoney(missing, locale) })
          : words.freeDeliveryReached}
      </p>
      <Meter
        percent={percent}
        role="progressbar"
        aria-label={words.freeDeliveryLabel}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      />
    </Stack>
  );
}

/** What the goods, the discount and the delivery come to. */
export function CartSums({ totals, coupon }: Pick<CartView, 'totals' | 'coupon'>) {
  const { words, locale } = useSurroundings();
  const money = (amountInCents: number) => formatMoney({ amountInCents, currency: totals.currency }, locale);
  return (
    <dl className={styles.totals}>
      <dt>{words.goods}</dt>
      <dd>{money(totals.goodsInCents)}</dd>
      {coupon && !coupon.problem && (
        <>
          <dt>{fill(words.discount, { code: coupon.code, percent: coupon.percent })}</dt>
          <dd>{money(-totals.discountInCents)}</dd>
        </>
      )}
      <dt>{words.delivery}</dt>
      <dd>{totals.deliveryInCents === 0 ? words.free : money(totals.deliveryInCents)}</dd>
      <dt className={styles.sum}>{words.total}</dt>
      <dd className={`${styles.sum} whitespace-nowrap`}>{money(totals.totalInCents)}</dd>
      <dd className={`${styles.tax} text-sm text-soft`}>{fill(words.tax, { tax: money(totals.taxInCents) })}</dd>
    </dl>
  );
}
