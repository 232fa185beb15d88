import type { Locale } from '@/lib/i18n/locales';
import { termsParts, withdrawalParts } from '../../legal/durable-terms';
import type { Block, Content, GoodsRow } from '../../mail/content';
import type { MailData, MailGoods } from '../../mail/kinds';
import type { MailWords } from '../../mail/words';

export function goodsRows(goods: readonly MailGoods[]): GoodsRow[] {
  return goods.map(({ variantName, ...row }) => ({ ...row, variant: variantName }));
}

function sumsOf(data: MailData['order-confirmed'], words: MailWords): Block {
  const discount = data.discount ? [{ label: words('order-confirmed.discount'), sum: data.discount }] : [];
  return {
    type: 'sums',
    rows: [
      { label: words('order-confirmed.goods'), sum: data.goods },
      ...discount,
      { label: words('order-confirmed.delivery'), sum: data.delivery },
      { label: words('order-confirmed.total'), sum: data.total, strong: true },
      { label: words('order-confirmed.tax'), sum: data.tax },
    ],
  };
}

/**
 * Carries no advertising, like every mail about an order; and what the law wants the person to keep: the terms, and how to withdraw
 * (Directive 2011/83/EU, Art. 8(7); § 312f BGB).
 */
export function orderConfirmed(data: MailData['order-confirmed'], words: MailWords, locale: Locale): Content {
  const { orderNumber, placedOn, lines, link, address, deliveryWindow, method, payment, payBy } = data;
  const howToPay: Block[] = payment
    ? [
        { type: 'title', text: words('order-confirmed.paymentTitle') },
        { type: 'lines', lines: payment },
        ...(payBy ? [{ type: 'text' as const, text: words('order-confirmed.payBy', { date: payBy }) }] : []),
      ]
    : [];
  return {
    subject: words('order-confirmed.subject', { orderNumber }),
    preview: words('order-confirmed.preview', { deliveryWindow }),
    blocks: [
      { type: 'text', text: words('order-confirmed.intro') },
      { type: 'goods', rows: goodsRows(lines) },
      sumsOf(data, words),
      ...howToPay,
      { type: 'title', text: words('order-confirmed.facts') },
      {
        type: 'facts',
        rows: [
          { label: words('order-confirmed.number'), value: orderNumber },
          { label: words('order-confirmed.placedOn'), value: placedOn },
          { label: words('order-confirmed.windowTitle'), value: deliveryWindow },
          { label: words('order-confirmed.addressTitle'), value: address },
          ...(method ? [{ label: words('order-confirmed.methodTitle'), value: method }] : []),
        ],
      },
      { type: 'button', label: words('order-confirmed.button'), link },
      { type: 'small', text: words('order-confirmed.contact') },
      { type: 'small', text: words('order-confirmed.keep') },
      { type: 'legal', ...withdrawalParts(locale) },
      { type: 'legal', ...termsParts(locale) },
    ],
    reason: words('order-confirmed.reason'),
  };
}

export function paymentReminder(
  { orderNumber, link, payment, payBy }: MailData['payment-reminder'],
  words: MailWords,
): Content {
  return {
    subject: words('payment-reminder.subject', { orderNumber }),
    preview: words('payment-reminder.preview', { date: payBy }),
    blocks: [
      { type: 'text', text: words('payment-reminder.intro', { orderNumber, date: payBy }) },
      { type: 'lines', lines: payment },
      { type: 'text', text: words('payment-reminder.crossed') },
      { type: 'button', label: words('payment-reminder.button'), link },
    ],
    reason: words('payment-reminder.reason'),
  };
}

export function orderUnpaid({ orderNumber, link, lines }: MailData['order-unpaid'], words: MailWords): Content {
  return {
    subject: words('order-unpaid.subject', { orderNumber }),
    preview: words('order-unpaid.preview'),
    blocks: [
      { type: 'text', text: words('order-unpaid.intro', { orderNumber }) },
      { type: 'goods', rows: goodsRows(lines) },
      { type: 'text', text: words('order-unpaid.paid') },
      { type: 'button', label: words('order-unpaid.button'), link },
    ],
    reason: words('order-unpaid.reason'),
  };
}

export function orderSent(data: MailData['order-sent'], words: MailWords): Content {
  const { orderNumber, link, deliveryWindow, lines, address, parcel } = data;
  const followed = parcel
    ? [
        { label: words('order-sent.carrier'), value: parcel.carrier },
        { label: words('order-sent.trackingNumber'), value: parcel.number, href: parcel.href },
      ]
    : [];
  return {
    subject: words('order-sent.subject', { orderNumber }),
    preview: words('order-sent.preview', { deliveryWindow }),
    blocks: [
      { type: 'text', text: words('order-sent.intro', { orderNumber, deliveryWindow }) },
      { type: 'facts', rows: [...followed, { label: words('order-sent.addressTitle'), value: address }] },
      { type: 'goods', rows: goodsRows(lines) },
      { type: 'button', label: words('order-sent.button'), link },
    ],
    reason: words('order-sent.reason'),
  };
}

export function orderDelivered(data: MailData['order-delivered'], words: MailWords): Content {
  const { orderNumber, link, lines, withdrawUntil, returnUntil } = data;
  const collected = String(data.collected);
  return {
    subject: words('order-delivered.subject', { orderNumber, collected }),
    preview: words('order-delivered.preview', { returnUntil }),
    blocks: [
      { type: 'text', text: words('order-delivered.intro', { orderNumber, collected }) },
      { type: 'goods', rows: goodsRows(lines) },
      { type: 'text', text: words('order-delivered.return', { withdrawUntil, returnUntil }) },
      { type: 'button', label: words('order-delivered.button'), link },
      ...(data.collected ? [] : [{ type: 'small' as const, text: words('order-delivered.missing') }]),
    ],
    reason: words('order-delivered.reason'),
  };
}

export function orderCancelled(data: MailData['order-cancelled'], words: MailWords): Content {
  const { orderNumber, link, lines, refund } = data;
  return {
    subject: words('order-cancelled.subject', { orderNumber }),
    preview: words('order-cancelled.preview'),
    blocks: [
      { type: 'text', text: words('order-cancelled.intro', { orderNumber }) },
      { type: 'goods', rows: goodsRows(lines) },
      {
        type: 'text',
        text: refund ? words('order-cancelled.refund', { refund }) : words('order-cancelled.nothingPaid'),
      },
      { type: 'button', label: words('order-cancelled.button'), link },
      { type: 'small', text: words('order-cancelled.notYou') },
    ],
    reason: words('order-cancelled.reason'),
  };
}

export function orderStatusLink({ orders }: MailData['order-status-link'], words: MailWords): Content {
  const count = orders.length;
  const links = orders.map(({ number, link }) => ({ label: words('order-status-link.order', { number }), link }));
  return {
    subject: words('order-status-link.subject', { count }),
    preview: words('order-status-link.preview'),
    blocks: [
      { type: 'text', text: words('order-status-link.intro', { count }) },
      { type: 'links', links },
      { type: 'small', text: words('order-status-link.notYou') },
    ],
    reason: words('order-status-link.reason'),
  };
}
