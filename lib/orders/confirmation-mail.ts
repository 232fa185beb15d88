import 'server-only';
import { bankAccount } from '@/lib/checkout/bank-transfer';
import { isDeliveryChoice } from '@/lib/checkout/delivery';
import { STUDIOS } from '@/lib/checkout/studios';
import type { Mail } from '@/lib/mail/kinds';
import { formatMoney, type Money } from '@/lib/money';
import { formatDays } from './dates';
import type { OrderView } from './order';
import { countryName, postalLines } from './postal-lines';
import { orderWords } from './words';

/** Where an order can be had: the typed address, or the studio it is collected in. */
export function destinationLines({ delivery, address, locale }: OrderView): string[] {
  const studio = isDeliveryChoice(delivery) ? STUDIOS[delivery] : undefined;
  return studio ? [...studio.slice(0, -1), countryName(studio.at(-1) ?? '', locale)] : postalLines(address, locale);
}

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
      delivery: money(order.deliveryPrice),
      tax: money(order.tax),
      total: money(order.total),
      address: destinationLines(order),
      deliveryWindow: formatDays({ from: order.expectedFrom, until: order.expectedUntil }, order.locale),
      ...(transfer ? { payment: transfer } : {}),
    },
  };
}
