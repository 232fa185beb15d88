import { getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import type { CartView } from '@/lib/cart/queries';
import type { Locale } from '@/lib/i18n/locales';
import { formatMoney } from '@/lib/money';

/** How far it is to free delivery. */
export async function FreeDelivery({
  freeDelivery,
  locale,
}: {
  freeDelivery: CartView['freeDelivery'];
  locale: Locale;
}) {
  const words = await getTranslations('cart');
  const { missing, from } = freeDelivery;
  const percent = Math.round((1 - missing.amountInCents / from.amountInCents) * 100);
  return (
    <div className="stack gap-2">
      <p className="small">
        {missing.amountInCents > 0
          ? words('freeDeliveryMissing', { amount: formatMoney(missing, locale) })
          : words('freeDeliveryReached')}
      </p>
      <div
        className="meter"
        role="progressbar"
        aria-label={words('freeDeliveryLabel')}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        style={{ '--share': `${percent}%` } as CSSProperties}
      >
        <span />
      </div>
    </div>
  );
}
