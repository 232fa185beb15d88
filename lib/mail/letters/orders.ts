import type { Block, Content } from '../content';
import type { MailData } from '../kinds';
import type { MailWords } from '../words';

function sumsOf(data: MailData['order-confirmed'], words: MailWords): Block {
  const discount = data.discount ? [{ label: words('order-confirmed.discount'), sum: data.discount }] : [];
  return {
    type: 'sums',
    rows: [
      ...data.lines.map(({ name, variantName, quantity, sum }) => ({
        label: `${quantity} × ${name}${variantName ? `, ${variantName}` : ''}`,
        sum,
      })),
      { label: words('order-confirmed.goods'), sum: data.goods },
      ...discount,
      { label: words('order-confirmed.delivery'), sum: data.delivery },
      { label: words('order-confirmed.total'), sum: data.total, strong: true },
      { label: words('order-confirmed.tax'), sum: data.tax },
    ],
  };
}

/** Carries no advertising, like every mail about an order. */
export function orderConfirmed(data: MailData['order-confirmed'], words: MailWords): Content {
  const { orderNumber, link, address, deliveryWindow, payment } = data;
  const howToPay: Block[] = payment
    ? [
        { type: 'title', text: words('order-confirmed.paymentTitle') },
        { type: 'lines', lines: payment },
      ]
    : [];
  return {
    subject: words('order-confirmed.subject', { orderNumber }),
    preview: words('order-confirmed.preview', { deliveryWindow }),
    blocks: [
      { type: 'text', text: words('order-confirmed.intro') },
      { type: 'title', text: words('order-confirmed.title', { orderNumber }) },
      sumsOf(data, words),
      ...howToPay,
      { type: 'title', text: words('order-confirmed.addressTitle') },
      { type: 'lines', lines: address },
      { type: 'title', text: words('order-confirmed.windowTitle') },
      { type: 'text', text: deliveryWindow },
      { type: 'button', label: words('order-confirmed.button'), link },
      { type: 'small', text: words('order-confirmed.keep') },
    ],
    reason: words('order-confirmed.reason'),
  };
}

export function orderSent({ orderNumber, link, deliveryWindow }: MailData['order-sent'], words: MailWords): Content {
  return {
    subject: words('order-sent.subject', { orderNumber }),
    preview: words('order-sent.preview', { deliveryWindow }),
    blocks: [
      { type: 'text', text: words('order-sent.intro', { orderNumber, deliveryWindow }) },
      { type: 'button', label: words('order-sent.button'), link },
    ],
    reason: words('order-sent.reason'),
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
