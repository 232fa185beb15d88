import { getTranslations } from 'next-intl/server';
import { MultiLine } from '@/components/ui/multi-line';
import type { Locale } from '@/lib/i18n/locales';
import { returnCarrier } from '@/lib/orders/carriers';
import type { OrderReturn, OrderView } from '@/lib/orders/order';
import { countryName, postalLines } from '@/lib/orders/postal-lines';
import { shop } from '@/shop.config';
import { Barcode } from './barcode';
import styles from './return-label.module.css';

type ReturnLabelProps = { order: OrderView; announced: OrderReturn; locale: Locale };

/** What goes onto, and into, the parcel. */
export async function ReturnLabel({ order, announced, locale }: ReturnLabelProps) {
  const words = await getTranslations('orders.return');
  const country = countryName(shop.studios['collect-berlin'].at(-1) ?? 'DE', locale);
  return (
    <section className={styles.sheet} aria-label={words('label')}>
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <p className="text-lg font-semibold">{returnCarrier(order.address.country)}</p>
        <p className="text-sm">{words('prepaid')}</p>
      </div>
      <div>
        <Barcode text={announced.number} />
        <p className={`${styles.number} lining-nums tabular-nums`}>{announced.number}</p>
      </div>
      <div>
        <p className="text-sm text-soft">{words('from')}</p>
        <MultiLine lines={postalLines(order.address, locale)} />
      </div>
      <div className="text-lg">
        <p className="text-sm text-soft">{words('to')}</p>
        <MultiLine lines={[...shop.studios['collect-berlin'].slice(0, -1), country]} />
      </div>
      <div>
        <p className="text-sm text-soft">{words('inside', { number: order.number })}</p>
        <ul>
          {announced.lines.map(({ position, quantity, reason }) => {
            const line = order.lines.find((one) => one.position === position);
            return (
              <li key={position}>
                {quantity} × {[line?.name, line?.variantName].filter(Boolean).join(', ')}
                {reason && <span className="text-soft"> ({words(`reasons.${reason}`)})</span>}
              </li>
            );
          })}
        </ul>
      </div>
      {announced.comment && <p className="break-words whitespace-pre-line">{announced.comment}</p>}
    </section>
  );
}
