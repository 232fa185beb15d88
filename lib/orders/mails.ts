import 'server-only';
import type { Locale } from '@/lib/i18n/locales';
import type { NewMail } from '@/lib/mail/commands';
import type { Mail, MailGoods } from '@/lib/mail/kinds';
import { DAY_IN_MS, shift } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { formatMoney, type Money } from '@/lib/platform/money';
import { isCollected } from '@/lib/shipping/delivery';
import { formatDay, formatDays } from '../i18n/days';
import type { OrderLine, OrderView } from './order';
import { destinationLines } from './postal-lines';
import { RETURN_IN_DAYS, WITHDRAWAL_IN_DAYS } from './returns/rules';
import { methodName, orderWords } from './words';

/** How to pay in advance, line by line; null for an order that is paid or costs nothing. */
export function transferLines(order: OrderView): { label: string; value: string }[] | null {
  const account = env().paymentBankAccount;
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
  return {
    kind: 'order-unpaid',
    data: { orderNumber: order.number, link: `/orders/${order.token}`, lines: mailGoods(order) },
  };
}

/** Lines of an order as a mail shows them; `quantityOf` says how many of each, all of them otherwise. */
export function mailGoods(order: OrderView, quantityOf = ({ quantity }: OrderLine) => quantity): MailGoods[] {
  return order.lines.flatMap((line) => {
    const { name, variantName, picture, unit } = line;
    const quantity = quantityOf(line);
    const sum = formatMoney({ ...unit, amountInCents: unit.amountInCents * quantity }, order.locale);
    return quantity > 0 ? { name, variantName, quantity, picture, sum } : [];
  });
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
      placedOn: formatDay(order.placedAt, order.locale),
      lines: mailGoods(order),
      goods: money(order.goods),
      discount: order.discount.amountInCents > 0 ? `−${money(order.discount)}` : null,
      delivery: order.deliveryPrice.amountInCents === 0 ? orderWords(order.locale)('free') : money(order.deliveryPrice),
      tax: taxesByRate(order) || money(order.tax),
      total: money(order.total),
      address: destinationLines(order, order.locale),
      deliveryWindow: formatDays({ from: order.expectedFrom, until: order.expectedUntil }, order.locale),
      method: methodName(order.payment?.method, order.locale),
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
  const data = { orderNumber: order.number, link: `/orders/${order.token}`, lines: mailGoods(order), refund };
  return { kind: 'order-cancelled', data };
}

/** Says that an order has left the house, and with whom. Null for whoever was erased meanwhile: the goods go, a mail does not. */
export function sentMail(order: OrderView): NewMail | null {
  const { email, locale, number, token, expectedFrom, expectedUntil, parcel } = order;
  if (!email) return null;
  return {
    kind: 'order-sent',
    data: {
      orderNumber: number,
      link: `/orders/${token}`,
      deliveryWindow: formatDays({ from: expectedFrom, until: expectedUntil }, locale),
      lines: mailGoods(order),
      address: destinationLines(order, locale),
      parcel,
    },
    cause: `order-sent:${order.id}`,
    to: email,
    locale,
  };
}

/** Says that an order is there, from which day on it can be given back, and until when. */
export function deliveredMail(order: OrderView, at: Date): NewMail | null {
  const { email, locale, number, token, delivery } = order;
  if (!email) return null;
  const until = (days: number) => formatDay(shift(at, days * DAY_IN_MS), locale);
  return {
    kind: 'order-delivered',
    data: {
      orderNumber: number,
      link: `/orders/${token}`,
      lines: mailGoods(order),
      collected: isCollected(delivery),
      withdrawUntil: until(WITHDRAWAL_IN_DAYS),
      returnUntil: until(RETURN_IN_DAYS),
    },
    cause: `order-delivered:${order.id}`,
    to: email,
    locale,
  };
}
