import type { Locale } from '@/lib/i18n/locales';
import type { Content } from './content';
import type { UnsubscribeScope } from './unsubscribe-token';
import type { MailWords } from './words';

/** Goods of an order. `picture` is a file name without folder and ending, null for what is no longer sold. */
export type MailGoods = {
  name: string;
  variantName: string | null;
  quantity: number;
  picture: string | null;
  sum: string | null;
};

/** Who carries a parcel, and where it can be followed. */
export type MailParcel = { carrier: string; number: string; href: string | null };

/**
 * Every mail the shop sends, with the data it needs: each domain adds its own in its `mail-templates.ts`. Mails carry only what they show. A
 * `link` is a path without language (`/confirm?token=…`); sums, dates and names arrive as they are to be read, in the language of the mail.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the domains fill it.
export interface MailData {}

export type MailKind = keyof MailData;

/** One mail of one kind. `data` belongs to `kind`. */
export type Mail = { [Kind in MailKind]: { kind: Kind; data: MailData[Kind] } }[MailKind];

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

/**
 * How a mail of a kind is written. One that advertises can be unsubscribed and goes to confirmed contacts only: its link ends `all`
 * advertising, or the `notices` that were asked for one by one, and leaves the letter alone. Everything else carries no advertising.
 */
export type Template<Kind extends MailKind> = {
  content: (data: MailData[Kind], words: MailWords, locale: Locale) => Content;
  advertises?: UnsubscribeScope;
};

export type Templates = { [Kind in MailKind]: Template<Kind> };

export function templateOf(templates: Templates, kind: MailKind): Template<MailKind> {
  return templates[kind] as Template<MailKind>;
}
