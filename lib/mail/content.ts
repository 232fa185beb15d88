/** A part of a mail. `link` is a path without language. */
export type Block =
  | { type: 'text' | 'small' | 'title'; text: string }
  | { type: 'button'; label: string; link: string }
  | { type: 'code'; code: string }
  | { type: 'lines'; lines: string[] }
  | { type: 'links'; links: { label: string; link: string }[] }
  | { type: 'sums'; rows: { label: string; sum: string; strong?: boolean }[] };

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
