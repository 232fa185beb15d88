import type { TaxLine } from '@/db/schema/orders';
import type { OrderReturn, OrderView } from './order';
import { refundBetween, type SoldOrder } from './returning/rules';

type InvoiceLine = {
  name: string;
  variantName: string | null;
  quantity: number;
  unitInCents: number;
  taxPercent: number;
};

/** An invoice, or what takes one back in whole or in part. Amounts are positive; a correction is to be read as minus. */
export type InvoiceSheet = {
  kind: 'invoice' | 'cancellation' | 'return';
  number: string;
  date: Date;
  lines: InvoiceLine[];
  discountInCents: number;
  deliveryInCents: number;
  taxes: TaxLine[];
  totalInCents: number;
};

const SHOP_TIME_ZONE = 'Europe/Berlin';

/**
 * `20260312-7Q4RM`: unique, in the order of days, and without telling how many orders there are. A gapless series is not asked for
 * (UStAE 14.5 Abs. 10).
 */
function sheetNumber(orderNumber: string, date: Date): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: SHOP_TIME_ZONE }).format(date).replaceAll('-', '');
  return `${day}-${orderNumber.replace('KND-', '')}`;
}

function soldOrder(order: OrderView, returned: (position: number) => number): SoldOrder {
  return {
    discountInCents: order.discount.amountInCents,
    deliveryInCents: order.deliveryPrice.amountInCents,
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

/** One return as a correction: what came back, less its part of the discount, and delivery once everything is back. */
function returnSheet(order: OrderView, returns: readonly OrderReturn[], index: number): InvoiceSheet | null {
  const one = returns[index];
  if (!one?.receivedAt) return null;
  const before = soldOrder(order, (position) => countIn(returns.slice(0, index), position));
  const after = soldOrder(order, (position) => countIn(returns.slice(0, index + 1), position));
  const { refundInCents, taxes } = refundBetween(before, after);
  const lines = one.lines.flatMap(({ position, quantity }) => {
    const line = order.lines.find((sold) => sold.position === position);
    return line ? [{ ...line, quantity, unitInCents: line.unit.amountInCents }] : [];
  });
  const goods = lines.reduce((sum, { quantity, unitInCents }) => sum + quantity * unitInCents, 0);
  const isAll = after.lines.every(({ quantity, returned }) => quantity === returned);
  const deliveryInCents = isAll ? after.deliveryInCents : 0;
  return {
    kind: 'return',
    number: `${sheetNumber(order.number, one.receivedAt)}-${index + 2}`,
    date: one.receivedAt,
    lines,
    discountInCents: goods + deliveryInCents - refundInCents,
    deliveryInCents,
    taxes,
    totalInCents: refundInCents,
  };
}

/** The invoice of an order and everything that corrects it, oldest first. Nothing until it is paid. */
export function invoiceSheets(order: OrderView): InvoiceSheet[] {
  const at = (kind: OrderView['events'][number]['kind']) => order.events.find((event) => event.kind === kind)?.at;
  const paidAt = at('paid');
  if (!paidAt) return [];
  const invoice: InvoiceSheet = {
    kind: 'invoice',
    number: sheetNumber(order.number, paidAt),
    date: paidAt,
    lines: order.lines.map((line) => ({ ...line, unitInCents: line.unit.amountInCents })),
    discountInCents: order.discount.amountInCents,
    deliveryInCents: order.deliveryPrice.amountInCents,
    taxes: order.taxes,
    totalInCents: order.total.amountInCents,
  };
  const cancelledAt = at('cancelled');
  const cancellation = cancelledAt
    ? [
        {
          ...invoice,
          kind: 'cancellation' as const,
          number: `${sheetNumber(order.number, cancelledAt)}-2`,
          date: cancelledAt,
        },
      ]
    : [];
  const received = order.returns
    .filter(({ receivedAt }) => receivedAt)
    .sort((a, b) => (a.receivedAt?.getTime() ?? 0) - (b.receivedAt?.getTime() ?? 0));
  const corrections = received.flatMap((_, index) => returnSheet(order, received, index) ?? []);
  return [invoice, ...cancellation, ...corrections];
}
