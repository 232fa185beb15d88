import type { Content } from '../../mail/content';
import type { MailData } from '../../mail/kinds';
import type { MailWords } from '../../mail/words';
import { goodsRows } from './orders';

export function returnAnnounced(data: MailData['return-announced'], words: MailWords): Content {
  const { orderNumber, returnNumber, link, goods, carrier } = data;
  return {
    subject: words('return-announced.subject', { returnNumber }),
    preview: words('return-announced.preview', { orderNumber }),
    blocks: [
      { type: 'text', text: words('return-announced.intro', { orderNumber }) },
      { type: 'goods', rows: goodsRows(goods) },
      { type: 'text', text: words('return-announced.how', { carrier }) },
      { type: 'button', label: words('return-announced.button'), link },
      { type: 'small', text: words('return-announced.money') },
    ],
    reason: words('return-announced.reason'),
  };
}

export function returnCalledOff(data: MailData['return-called-off'], words: MailWords): Content {
  const { orderNumber, returnNumber, link, goods } = data;
  return {
    subject: words('return-called-off.subject', { returnNumber }),
    preview: words('return-called-off.preview', { orderNumber }),
    blocks: [
      { type: 'text', text: words('return-called-off.intro', { orderNumber }) },
      { type: 'goods', rows: goodsRows(goods) },
      { type: 'text', text: words('return-called-off.next') },
      { type: 'button', label: words('return-called-off.button'), link },
    ],
    reason: words('return-called-off.reason'),
  };
}

export function returnReceived(data: MailData['return-received'], words: MailWords): Content {
  const { orderNumber, link, goods, refund } = data;
  return {
    subject: words('return-received.subject', { orderNumber }),
    preview: words('return-received.preview'),
    blocks: [
      { type: 'text', text: words('return-received.intro') },
      { type: 'goods', rows: goodsRows(goods) },
      {
        type: 'text',
        text: refund ? words('return-received.refund', { refund }) : words('return-received.nothingPaid'),
      },
      { type: 'button', label: words('return-received.button'), link },
    ],
    reason: words('return-received.reason'),
  };
}
