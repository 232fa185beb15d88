/** A thing in a mail, with its picture where it is still in the shop. */
export type GoodsRow = {
  picture: string | null;
  quantity: number;
  name: string;
  variant: string | null;
  sum: string | null;
};

/** A part of a mail. `link` is a path without language, `href` an address of somebody else. */
export type Block =
  | { type: 'text' | 'small' | 'title'; text: string }
  | { type: 'button'; label: string; link: string }
  | { type: 'code'; code: string }
  /** A coupon as a card: what it is worth, its code, and the small print. */
  | { type: 'coupon'; worth: string; code: string; note: string }
  | { type: 'lines'; lines: string[] }
  | { type: 'links'; links: { label: string; link: string }[] }
  | { type: 'goods'; rows: GoodsRow[] }
  | { type: 'facts'; rows: { label: string; value: string | string[]; href?: string | null }[] }
  | { type: 'sums'; rows: { label: string; sum: string; strong?: boolean }[] }
  /** What the law wants to be in the mail itself, so that it stays with the person. */
  | { type: 'legal'; title: string; parts: { title?: string; text: string }[] };

/** What a mail says; HTML and plain text are both made from it, so that they never differ. */
export type Content = {
  subject: string;
  /** The line that mailboxes show beside the subject. */
  preview: string;
  greeting?: string;
  blocks: Block[];
  /** Why the person gets it. */
  reason: string;
};
