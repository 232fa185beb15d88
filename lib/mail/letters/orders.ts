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
  const { orderNumber, link, address, deliveryWindow, payment, payBy } = data;
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

export function orderUnpaid({ orderNumber, link }: MailData['order-unpaid'], words: MailWords): Content {
  return {
    subject: words('order-unpaid.subject', { orderNumber }),
    preview: words('order-unpaid.preview'),
    blocks: [
      { type: 'text', text: words('order-unpaid.intro', { orderNumber }) },
      { type: 'text', text: words('order-unpaid.paid') },
      { type: 'button', label: words('order-unpaid.button'), link },
    ],
    reason: words('order-unpaid.reason'),
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

export function orderCancelled({ orderNumber, link, refund }: MailData['order-cancelled'], words: MailWords): Content {
  return {
    subject: words('order-cancelled.subject', { orderNumber }),
    preview: words('order-cancelled.preview'),
    blocks: [
      { type: 'text', text: words('order-cancelled.intro', { orderNumber }) },
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

export function returnAnnounced(
  { orderNumber, returnNumber, link, goods }: MailData['return-announced'],
  words: MailWords,
): Content {
  return {
    subject: words('return-announced.subject', { returnNumber }),
    preview: words('return-announced.preview', { orderNumber }),
    blocks: [
      { type: 'text', text: words('return-announced.intro', { orderNumber }) },
      { type: 'lines', lines: goods },
      { type: 'text', text: words('return-announced.how', { returnNumber }) },
      { type: 'button', label: words('return-announced.button'), link },
      { type: 'small', text: words('return-announced.money') },
    ],
    reason: words('return-announced.reason'),
  };
}

export function returnCalledOff(
  { orderNumber, returnNumber, link, goods }: MailData['return-called-off'],
  words: MailWords,
): Content {
  return {
    subject: words('return-called-off.subject', { returnNumber }),
    preview: words('return-called-off.preview', { orderNumber }),
    blocks: [
      { type: 'text', text: words('return-called-off.intro', { orderNumber }) },
      { type: 'lines', lines: goods },
      { type: 'text', text: words('return-called-off.next') },
      { type: 'button', label: words('return-called-off.button'), link },
    ],
    reason: words('return-called-off.reason'),
  };
}

export function returnReceived(
  { orderNumber, link, goods, refund }: MailData['return-received'],
  words: MailWords,
): Content {
  return {
    subject: words('return-received.subject', { orderNumber }),
    preview: words('return-received.preview'),
    blocks: [
      { type: 'text', text: words('return-received.intro') },
      { type: 'lines', lines: goods },
      {
        type: 'text',
        text: refund ? words('return-received.refund', { refund }) : words('return-received.nothingPaid'),
      },
      { type: 'button', label: words('return-received.button'), link },
    ],
    reason: words('return-received.reason'),
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
