import { getTranslations } from 'next-intl/server';
import { Facts } from '@/components/ui/facts';
import { MultiLine } from '@/components/ui/multi-line';
import { Table } from '@/components/ui/table';
import { formatDay } from '@/lib/i18n/days';
import type { Locale } from '@/lib/i18n/locales';
import type { InvoiceSheet } from '@/lib/orders/invoice';
import type { OrderView } from '@/lib/orders/order';
import { countryName, postalLines } from '@/lib/orders/postal-lines';
import { formatMoney } from '@/lib/platform/money';
import { isCollected } from '@/lib/shipping/delivery';
import { shop } from '@/shop.config';
import styles from './invoice.module.css';
import { InvoiceTaxes } from './invoice-taxes';

type InvoiceProps = { order: OrderView; sheet: InvoiceSheet; corrects: string | null; locale: Locale };

function sellerLines(locale: Locale): string[] {
  const country = shop.seller.address.at(-1);
  return [shop.seller.name, ...shop.seller.address.slice(0, -1), ...(country ? [countryName(country, locale)] : [])];
}

/** When the goods were handed over: what an invoice calls the date of supply. */
function suppliedAt({ events }: OrderView): Date | null {
  const handed = events.find(({ kind }) => kind === 'delivered') ?? events.find(({ kind }) => kind === 'sent');
  return handed?.at ?? null;
}

/** One sheet of an invoice, as it is printed: who, to whom, what, which tax. */
export async function Invoice({ order, sheet, corrects, locale }: InvoiceProps) {
  const words = await getTranslations('orders.invoice');
  const sign = sheet.kind === 'invoice' ? 1 : -1;
  const money = (amountInCents: number) =>
    formatMoney({ amountInCents: sign * amountInCents, currency: order.total.currency }, locale);
  const supplied = suppliedAt(order);
  const collected = isCollected(order.delivery);
  return (
    <article className={styles.invoice} aria-labelledby={`sheet-${sheet.number}`}>
      <header className={styles.head}>
        <div>
          <p className={styles.brand}>{shop.seller.name}</p>
          <MultiLine lines={[...sellerLines(locale).slice(1), words('vatId', { id: shop.seller.vatId }), shop.email]} />
        </div>
        <address className="not-italic">
          <MultiLine lines={postalLines(order.address, locale)} />
        </address>
      </header>
      <h1 id={`sheet-${sheet.number}`} className="subtitle">
        {words(`heading.${sheet.kind}`, { number: sheet.number })}
      </h1>
      <Facts className="text-sm">
        <dt>{words('date')}</dt>
        <dd>{formatDay(sheet.date, locale)}</dd>
        {corrects && (
          <>
            <dt>{words('corrects')}</dt>
            <dd>{corrects}</dd>
          </>
        )}
        <dt>{words('order')}</dt>
        <dd>
          {order.number}, {formatDay(order.placedAt, locale)}
        </dd>
        <dt>{words(collected ? 'collected' : 'supplied')}</dt>
        <dd>{supplied ? formatDay(supplied, locale) : words('notYetSupplied')}</dd>
      </Facts>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: at 400 % the table scrolls, and the keyboard has to reach it. */}
      <section className="max-w-full overflow-x-auto" tabIndex={0} aria-labelledby={`sheet-${sheet.number}`}>
        <Table className="lining-nums tabular-nums">
          <thead>
            <tr>
              <th scope="col">{words('what')}</th>
              <th scope="col">{words('quantity')}</th>
              <th scope="col">{words('unit')}</th>
              <th scope="col">{words('tax')}</th>
              <th scope="col">{words('sum')}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.lines.map(({ name, variantName, quantity, unitInCents, taxPercent }) => (
              <tr key={`${name} ${variantName}`}>
                <th scope="row">
                  {name}
                  {variantName && <span className="block text-sm font-normal text-soft">{variantName}</span>}
                </th>
                <td>{quantity}</td>
                <td>{money(unitInCents)}</td>
                <td>{words('percent', { percent: taxPercent })}</td>
                <td>{money(quantity * unitInCents)}</td>
              </tr>
            ))}
            {sheet.discountInCents > 0 && (
              <tr>
                <th scope="row" colSpan={4}>
                  {words('discount', { code: order.couponCode ?? '' })}
                </th>
                <td>{money(-sheet.discountInCents)}</td>
              </tr>
            )}
            {sheet.deliveryInCents > 0 && (
              <tr>
                <th scope="row" colSpan={3}>
                  {words('delivery')}
                </th>
                <td>{words('percent', { percent: sheet.deliveryTaxPercent })}</td>
                <td>{money(sheet.deliveryInCents)}</td>
              </tr>
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {words('total')}
              </th>
              <td>
                <strong>{money(sheet.totalInCents)}</strong>
              </td>
            </tr>
          </tfoot>
        </Table>
      </section>
      <InvoiceTaxes taxes={sheet.taxes} money={money} />
      <p className="text-sm text-soft">{words(sheet.kind === 'invoice' ? 'paid' : 'givenBack')}</p>
    </article>
  );
}
