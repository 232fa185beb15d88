import type { MailGoods, MailParcel, Templates } from '@/lib/mail/kinds';
import {
  orderCancelled,
  orderConfirmed,
  orderDelivered,
  orderSent,
  orderStatusLink,
  orderUnpaid,
  paymentReminder,
} from './templates/orders';
import { returnAnnounced, returnCalledOff, returnReceived } from './templates/returns';
import { withdrawalReceived, withdrawalUnknown } from './templates/withdrawals';

declare module '@/lib/mail/kinds' {
  interface MailData {
    'order-confirmed': {
      orderNumber: string;
      link: string;
      placedOn: string;
      lines: MailGoods[];
      goods: string;
      discount: string | null;
      delivery: string;
      tax: string;
      total: string;
      /** Line by line, as on an envelope. */
      address: string[];
      /** When it arrives, such as "12 to 14 May". */
      deliveryWindow: string;
      /** How it was or will be paid; null when there was nothing to pay. */
      method: string | null;
      /** Holder, IBAN, reference … when the person pays in advance. */
      payment?: string[];
      /** The day until which the goods are kept for it. */
      payBy?: string;
    };
    'payment-reminder': { orderNumber: string; link: string; payment: string[]; payBy: string };
    /** Cancelled because the transfer never came. */
    'order-unpaid': { orderNumber: string; link: string; lines: MailGoods[] };
    'order-sent': {
      orderNumber: string;
      link: string;
      deliveryWindow: string;
      lines: MailGoods[];
      address: string[];
      parcel: MailParcel | null;
    };
    /** The last days on which it can be withdrawn from by law, and sent back by the shop's own rule. */
    'order-delivered': {
      orderNumber: string;
      link: string;
      lines: MailGoods[];
      collected: boolean;
      withdrawUntil: string;
      returnUntil: string;
    };
    /** `refund` is a sum, when money goes back. */
    'order-cancelled': { orderNumber: string; link: string; lines: MailGoods[]; refund: string | null };
    'order-status-link': { orders: { number: string; link: string }[] };
    'return-announced': {
      orderNumber: string;
      returnNumber: string;
      link: string;
      goods: MailGoods[];
      carrier: string;
    };
    'return-called-off': { orderNumber: string; returnNumber: string; link: string; goods: MailGoods[] };
    'return-received': { orderNumber: string; link: string; goods: MailGoods[]; refund: string | null };
    /**
     * The acknowledgement on a durable medium: who has withdrawn from what, and when (Directive 2011/83/EU, Art. 11a). `outcome`
     * says what has happened to the order because of it.
     */
    'withdrawal-received': {
      orderNumber: string;
      name: string;
      receivedAt: string;
      outcome: 'cancelled' | 'return' | 'late' | 'ended';
      /** Null for an order that only the law keeps: then `label` says what belongs on the parcel. */
      link: string | null;
      label: { number: string; address: string[] } | null;
    };
    /** To an address under which there is no such order: nothing that somebody may have typed to be read by a stranger. */
    'withdrawal-unknown': { orderNumber: string; receivedAt: string };
  }
}

export const ORDER_MAILS = {
  'order-confirmed': { content: orderConfirmed },
  'payment-reminder': { content: paymentReminder },
  'order-unpaid': { content: orderUnpaid },
  'order-sent': { content: orderSent },
  'order-delivered': { content: orderDelivered },
  'order-cancelled': { content: orderCancelled },
  'order-status-link': { content: orderStatusLink },
  'return-announced': { content: returnAnnounced },
  'return-called-off': { content: returnCalledOff },
  'return-received': { content: returnReceived },
  'withdrawal-received': { content: withdrawalReceived },
  'withdrawal-unknown': { content: withdrawalUnknown },
} satisfies Partial<Templates>;
