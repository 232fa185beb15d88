import 'server-only';
import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { type InvoiceKind, invoiceSeries, invoices } from '@/db/schema/orders';
import { now } from '@/lib/platform/clock';
import { invoiceNumber, invoiceYear } from '../rules';

/**
 * Gives an invoice, or what takes one back, the next number of its year. Belongs into the transaction of what it is about: the
 * series stands still until that ends, so that two at once get one after the other, and a number that is rolled back is given
 * again. `subjectId` is the return that a correction is about, the order for everything else.
 */
export async function issueInvoice(
  tx: Transaction,
  sheet: { kind: InvoiceKind; orderId: string; subjectId: string },
): Promise<string> {
  const issuedAt = now();
  const year = invoiceYear(issuedAt);
  const [series] = await tx
    .insert(invoiceSeries)
    .values({ year, last: 1 })
    .onConflictDoUpdate({ target: invoiceSeries.year, set: { last: sql`${invoiceSeries.last} + 1` } })
    .returning({ last: invoiceSeries.last });
  const number = invoiceNumber(year, series?.last ?? 1);
  await tx.insert(invoices).values({ ...sheet, number, issuedAt });
  return number;
}
