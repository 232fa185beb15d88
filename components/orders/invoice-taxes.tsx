import { getTranslations } from 'next-intl/server';
import { Table } from '@/components/ui/table';
import type { TaxLine } from '@/db/schema/orders';
import styles from './invoice.module.css';

/** What of the total is tax, by rate. */
export async function InvoiceTaxes({
  taxes,
  money,
}: {
  taxes: readonly TaxLine[];
  money: (amountInCents: number) => string;
}) {
  const words = await getTranslations('orders');
  if (taxes.length === 0) return null;
  return (
    <Table className={`lining-nums tabular-nums ${styles.taxes}`}>
      <caption className="sr-only">{words('invoice.taxes')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('invoice.rate')}</th>
          <th scope="col">{words('invoice.net')}</th>
          <th scope="col">{words('invoice.tax')}</th>
          <th scope="col">{words('invoice.gross')}</th>
        </tr>
      </thead>
      <tbody>
        {taxes.map(({ percent, netInCents, taxInCents, grossInCents }) => (
          <tr key={percent}>
            <th scope="row">{words('invoice.percent', { percent })}</th>
            <td>{money(netInCents)}</td>
            <td>{money(taxInCents)}</td>
            <td>{money(grossInCents)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
