import 'server-only';
import { bankAccount } from '@/lib/checkout/bank-transfer';
import type { Locale } from '@/lib/i18n/locales';
import type { Mail } from '@/lib/mail/kinds';
import { formatMoney, type Money } from '@/lib/money';
import { formatDay, formatDays } from './dates';
import type { OrderView } from './order';
import { destinationLines } from './postal-lines';
import { orderWords } from './words';

/** How to pay in advance, line by line; null for an order that is paid or costs nothing. */
export function transferLines(order: OrderView): { label: string; value: string }[] | null {
  const account = bankAccount();
  if (order.payment?.status !== 'awaiting-transfer' || order.status !== 'awaiting-payment' || !account) return null;
  const words = orderWords(order.locale);
  return [
    ...(account.holder ? [{ label: words('transfer.holder'), value: account.holder }] : []),
    { label: words('transfer.iban'), value: account.iban },
    { label: words('transfer.amount'), value: formatMoney(order.total, order.locale) },
    { label: words('transfer.reference'), value: order.number },
  ];
}

/** `5.5%`, `5,5 %`. */
const formatPercent = (percent: number, locale: Locale) =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(percent / 100);

/** `€0.65 (7%), €4.77 (19%)`; empty when there are none. */
function taxesByRate({ taxes, total, locale }: OrderView): string {
  return taxes
    .filter(({ taxInCents }) => taxInCents > 0)
    .map(({ percent, taxInCents }) => {
      const tax = formatMoney({ amountInCents: taxInCents, currency: total.currency }, locale);
      return `${tax} (${formatPercent(percent, locale)})`;
    })
    .join(', ');
}

/** The day until which the goods are kept for the transfer. */
export function payBy({ paymentDueAt, locale }: OrderView): string | undefined {
  return paymentDueAt ? formatDay(paymentDueAt, locale) : undefined;
}

/** The mail that says that the transfer for an order has not arrived yet. */
export function reminderMail(order: OrderView): Mail {
  const payment = (transferLines(order) ?? []).map(({ label, value }) => `${label}: ${value}`);
  const link = `/orders/${order.token}`;
  return { kind: 'payment-reminder', data: { orderNumber: order.number, link, payment, payBy: payBy(order) ?? '' } };
}

/** The mail that says that an order was called off because its transfer never came. */
export function unpaidMail(order: OrderView): Mail {
  return { kind: 'order-unpaid', data: { orderNumber: order.number, link: `/orders/${order.token}` } };
}

/** The mail that confirms an order, in the language it was placed in. */
export function confirmationMail(order: OrderView): Mail {
  const money = (amount: Money) => formatMoney(amount, order.locale);
  const transfer = transferLines(order)?.map(({ label, value }) => `${label}: ${value}`);
  return {
    kind: 'order-confirmed',
    data: {
      orderNumber: order.number,
      link: `/orders/${order.token}`,
      lines: order.lines.map(({ name, variantName, quantity, total }) => ({
        name,
        variantName,
        quantity,
        sum: money(total),
      })),
      goods: money(order.goods),
      discount: order.discount.amountInCents > 0 ? `−${money(order.discount)}` : null,
      delivery: order.deliveryPrice.amountInCents === 0 ? orderWords(order.locale)('free') : money(order.deliveryPrice),
      tax: taxesByRate(order) || money(order.tax),
      total: money(order.total),
      address: destinationLines(order, order.locale),
      deliveryWindow: formatDays({ from: order.expectedFrom, until: order.expectedUntil }, order.locale),
      ...(transfer ? { payment: transfer, payBy: payBy(order) } : {}),
    },
  };
}

/** The mail that says that an order was called off. */
export function cancellationMail(order: OrderView): Mail {
  const { payment } = order;
  const refund =
    payment?.status === 'succeeded' && payment.amount.amountInCents > 0
      ? formatMoney(payment.amount, order.locale)
      : null;
  return { kind: 'order-cancelled', data: { orderNumber: order.number, link: `/orders/${order.token}`, refund } };
}
