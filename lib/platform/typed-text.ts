/**
 * What people type and paste, made one spelling: the same text from every keyboard, mail program and clipboard, on both databases.
 * Invisible characters would make a second person of an address, NUL is stored by SQLite and refused by PostgreSQL, half an emoji is no
 * text at all. Every schema that takes text gets it through `typed-field.ts`, which uses this.
 */

/** Nothing anybody types is longer. Longer text is cut before it is looked at, so that its length costs nothing. */
const MOST_UNITS = 10_000;
/** Marks that may stand on one letter; no script in use needs more, a tower of them covers the lines above. */
const MOST_MARKS = 6;

/** Scripts written without joiners. Between their letters a joiner is invisible, and only makes two of one word. */
const UNJOINED = String.raw`\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}`;

/** Joiners that mean something (Persian, Indic scripts, emoji), variation selectors and the letters of flags; then all that goes. */
const INVISIBLE = new RegExp(
  [
    String.raw`((?<=(?![${UNJOINED}])[\p{L}\p{M}])[\u200c\u200d](?=(?![${UNJOINED}])\p{L}))`,
    String.raw`((?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d(?=\p{Extended_Pictographic}))`,
    String.raw`((?<=[^\s\p{C}\p{M}])\p{Variation_Selector})`,
    String.raw`(\u{1f3f4}[\u{e0030}-\u{e007a}]{2,6}\u{e007f})`,
    String.raw`[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]`,
  ].join('|'),
  'gu',
);
const EVERY_INVISIBLE = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g;
const TOWER = new RegExp(String.raw`(\p{M}{${MOST_MARKS}})\p{M}+`, 'gu');

const APOSTROPHE = /[‘’‚‛ʹʻʼʽˈ′‵`´＇ꞌ]/g;

/** As PostgreSQL, SQLite and every mail program can keep it: line breaks as `\n`, in composed form (NFC), nothing that cannot be seen. */
function clean(typed: string): string {
  const visible = typed
    .slice(0, MOST_UNITS)
    .replace(LINE_BREAK, '\n')
    .replace(CONTROL, '')
    // Twice: what stood between two characters may have kept them from being seen as a pair.
    .replace(INVISIBLE, (found, ...kept) => (kept.slice(0, 4).some(Boolean) ? found : ''))
    .replace(INVISIBLE, (found, ...kept) => (kept.slice(0, 4).some(Boolean) ? found : ''));
  return visible.normalize('NFC').replace(TOWER, (_, marks: string) => marks);
}

/** One line: outer blanks gone, inner ones single and ordinary. */
export function tidyText(typed: string): string {
  return clean(typed).replace(/\s+/g, ' ').trim();
}

/** Several lines: as typed, without blanks at their ends and without more than one empty line in a row. */
export function tidyLines(typed: string): string {
  return clean(typed)
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The ASCII digit of any decimal digit: they come in rows of ten, from zero. */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let fromZero = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - fromZero - 1))) fromZero++;
  return String(fromZero % 10);
}

/**
 * A code, number or coupon: capital letters without blanks, every dash a hyphen, every apostrophe the typewriter's, every digit an
 * ASCII one, full-width letters ordinary ones (NFKC).
 */
export function tidyCode(typed: string): string {
  return typed
    .slice(0, MOST_UNITS)
    .replace(EVERY_INVISIBLE, '')
    .replace(CONTROL, '')
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(?!-)\p{Dash}/gu, '-')
    .replace(APOSTROPHE, "'")
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .toUpperCase()
    .normalize('NFKC');
}

/** A code of digits, such as `123 456` or `123–456`: without what people and mail programs put between them. */
export function tidyDigits(typed: string): string {
  return tidyCode(typed).replace(/[-.]/g, '');
}

const EMAIL =
  /^[^\s\p{C}\p{Z}@<>()[\]\\,;:"]{1,64}@(?=.{4,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{1,62}$/u;
const MOST_EMAIL_UNITS = 400;

/**
 * One spelling per address: NFKC (a full-width @ is an @), no surrounding spaces, nothing invisible, lower case. The local part is lowered
 * too: RFC 5321 lets a server tell `Ann` from `ann`, none in use does, and people type both. Dots and `+tags` are kept: there they
 * may be different people. Null when it is not an address.
 */
export function normalizeEmail(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MOST_EMAIL_UNITS) return null;
  const email = value
    .replace(CONTROL, '')
    .replace(EVERY_INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .trim();
  return EMAIL.test(email) && !email.includes('..') && !/^\.|\.@/.test(email) ? email : null;
}
