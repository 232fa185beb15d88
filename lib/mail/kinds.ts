/**
 * Every mail the shop sends, with the data it needs. Mails carry only what they show. A `link` is a path without language
 * (`/confirm?token=…`); sums, dates and names arrive as they are to be read, in the language of the mail.
 */
/** Goods of an order. `picture` is a file name without folder and ending, null for what is no longer sold. */
export type MailGoods = {
  name: string;
  variantName: string | null;
  quantity: number;
  picture: string | null;
  sum: string | null;
};

/** Who carries a parcel, and where it can be followed. */
type MailParcel = { carrier: string; number: string; href: string | null };

export type MailData = {
  'confirm-contact': { link: string; firstName: string | null; surface: 'newsletter' | 'wishlist'; hearts?: number };
  'confirm-notice': {
    link: string;
    kind: 'back-in-stock' | 'price-drop';
    product: string;
    variantName: string | null;
  };
  'back-in-stock': { product: string; variantName: string | null; link: string };
  'price-drop': { product: string; price: string; before: string; link: string };
  welcome: { firstName: string; couponCode: string; percent: number; expires: string };
  'sign-in-code': { code: string; link: string; minutes: number };
  'keep-order-code': { code: string; link: string; minutes: number; orderNumber: string };
  /** `scope` says what the code allows, such as "delete your account". */
  'step-up-code': { code: string; minutes: number; scope: string };
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
  'return-announced': { orderNumber: string; returnNumber: string; link: string; goods: MailGoods[]; carrier: string };
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
  'order-status-link': { orders: { number: string; link: string }[] };
  /** Something was done with an account. `detail` says with what, `at` when; `link` is for "this was not me". */
  'security-notice': {
    event:
      | 'new-device'
      | 'address-added'
      | 'address-preferred'
      | 'method-added'
      | 'method-removed'
      | 'joined'
      | 'undone'
      | 'export';
    detail: string | null;
    at: string;
    link: string;
  };
  'preferences-link': { link: string; minutes: number };
  'privacy-link': { link: string; minutes: number };
  /** What the law makes the shop keep, and until which day; the certificate in words. */
  'account-deleted': {
    whose: 'account' | 'address';
    date: string;
    kept: { what: string; until: string }[];
    certificate: { number: string; link: string; lines: string[] };
  };
  'account-unused': { date: string; link: string };
  'data-downloaded': { at: string; link: string };
};

export type MailKind = keyof MailData;

/** One mail of one kind. `data` belongs to `kind`. */
export type Mail = { [Kind in MailKind]: { kind: Kind; data: MailData[Kind] } }[MailKind];

/** Mails that advertise: they can be unsubscribed and go to confirmed contacts only. Everything else carries no advertising. */
const MARKETING_KINDS: readonly MailKind[] = ['welcome', 'back-in-stock', 'price-drop'];

/** Mails that the law or a contract asks for: one that was given up is kept until somebody has seen to it. */
export const LEGAL_KINDS: readonly MailKind[] = [
  'order-confirmed',
  'order-sent',
  'order-cancelled',
  'order-unpaid',
  'payment-reminder',
  'return-announced',
  'return-called-off',
  'return-received',
  'withdrawal-received',
  'withdrawal-unknown',
  'account-deleted',
  'account-unused',
];

/** Mails that were asked for one by one: their unsubscribe link ends all notices and leaves the letter alone. */
const NOTICE_KINDS: readonly MailKind[] = ['back-in-stock', 'price-drop'];

export function isNotice(kind: MailKind): boolean {
  return NOTICE_KINDS.includes(kind);
}

export function isMarketing(kind: MailKind): boolean {
  return MARKETING_KINDS.includes(kind);
}
