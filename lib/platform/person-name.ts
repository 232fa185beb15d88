const APOSTROPHES = String.raw`'’‘‛ʹʻʼʽ′\u0060´＇`;
/** Between the parts of a name: blanks, apostrophes, every hyphen and dash, the middle dots of Catalan, Chinese and Japanese. */
const BETWEEN = new RegExp(String.raw`[ ${APOSTROPHES}\p{Dash}·・‧]`, 'u');
const LETTER = String.raw`\p{L}[\p{M}\ufe0f\u{e0100}-\u{e01ef}]*`;
const WORD = String.raw`(?:${LETTER})+(?:[\u200c\u200d](?:${LETTER})+)*`;
/** A word, perhaps shortened by a full stop (`Dr.`, `J.`), or single letters with full stops (`J.R.R.`). `nice.de` is neither. */
const PART = new RegExp(String.raw`^(?:${WORD}\.?|(?:${LETTER}\.)+${LETTER}\.?)$`, 'u');

/**
 * Whether a tidied text can be somebody's name: letters of any script, one is enough, with what belongs between and beside them. No
 * digits, addresses or markup: names stand in mails and beside reviews.
 */
export function isPersonName(name: string): boolean {
  const parts = name.split(BETWEEN);
  // Two separators in a row are possible (`O' Brien`, `J.-P.`), more are decoration.
  const decorated = parts.some((part, index) => part === '' && parts[index + 1] === '');
  return !decorated && parts.some(Boolean) && parts.every((part) => part === '' || PART.test(part));
}
