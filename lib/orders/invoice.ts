import type { InvoiceKind, TaxLine } from '@/db/schema/orders';
import type { OrderReturn, OrderView } from './order';
import { refundBetween, type SoldOrder } from './returns/rules';

type InvoiceLine = {
  name: string;
  variantName: string | null;
  quantity: number;
  unitInCents: number;
  taxPercent: number;
};

/** An invoice, or what takes one back in whole or in part. Amounts are positive; a correction is to be read as minus. */
export type InvoiceSheet = {
  kind: InvoiceKind;
  number: string;
  date: Date;
  lines: InvoiceLine[];
  discountInCents: number;
  deliveryInCents: number;
  deliveryTaxPercent: number;
  taxes: TaxLine[];
  totalInCents: number;
};

function soldOrder(order: OrderView, returned: (position: number) => number): SoldOrder {
  return {
    discountInCents: order.discount.amountInCents,
    deliveryInCents: order.deliveryPrice.amountInCents,
    deliveryTaxPercent: order.deliveryTaxPercent,
    lines: order.lines.map(({ position, quantity, unit, taxPercent }) => ({
      quantity,
      taxPercent,
      unitInCents: unit.amountInCents,
      returned: returned(position),
    })),
  };
}

const countIn = (returns: readonly OrderReturn[], position: number) =>
  returns
    .flatMap(({ lines }) => lines)
    .reduce((sum, line) => (line.position === position ? sum + line.quantity : sum), 0);

type Sheet = Omit<InvoiceSheet, 'kind' | 'number' | 'date'>;

/** Everything that was sold; what is called off takes back the same. */
function wholeSheet(order: OrderView): Sheet {
  return {
    lines: order.lines.map((line) => ({ ...line, unitInCents: line.unit.amountInCents })),
    discountInCents: order.discount.amountInCents,
    deliveryInCents: order.deliveryPrice.amountInCents,
    deliveryTaxPercent: order.deliveryTaxPercent,
    taxes: order.taxes,
    totalInCents: order.total.amountInCents,
  };
}

/** What came back with one return, less its part of the discount, and delivery once everything is back. `received` is in order of time. */
function returnSheet(order: OrderView, received: readonly OrderReturn[], index: number): Sheet {
  const before = soldOrder(order, (position) => countIn(received.slice(0, index), position));
  const after = soldOrder(order, (position) => countIn(received.slice(0, index + 1), position));
  const { refundInCents, taxes } = refundBetween(before, after);
  const lines = (received[index]?.lines ?? []).flatMap(({ position, quantity }) => {
    const line = order.lines.find((sold) => sold.position === position);
    return line ? [{ ...line, quantity, unitInCents: line.unit.amountInCents }] : [];
  });
  const goods = lines.reduce((sum, { quantity, unitInCents }) => sum + quantity * unitInCents, 0);
  const isAll = after.lines.every(({ quantity, returned }) => quantity === returned);
  const deliveryInCents = isAll ? after.deliveryInCents : 0;
  return {
    lines,
    discountInCents: goods + deliveryInCents - refundInCents,
    deliveryInCents,
    deliveryTaxPercent: order.deliveryTaxPercent,
    taxes,
    totalInCents: refundInCents,
  };
}

/** The invoice of an order and everything that corrects it, in the order of their numbers. Nothing until it is paid. */
export function invoiceSheets(order: OrderView): InvoiceSheet[] {
  // Returns that arrived together have one moment; their numbers say which was counted first.
  const received = order.invoices.flatMap(({ subjectId }) => order.returns.find(({ id }) => id === subjectId) ?? []);
  return order.invoices.map(({ kind, number, issuedAt, subjectId }) => {
    const index = received.findIndex(({ id }) => id === subjectId);
    const sheet = kind === 'return' ? returnSheet(order, received, index) : wholeSheet(order);
    return { ...sheet, kind, number, date: issuedAt };
  });
}
