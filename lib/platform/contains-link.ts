const SCHEME_OR_ADDRESS = /\b[a-z][a-z\d+.-]*:\/\/|\bwww\.[\p{L}\d]|[^\s@]@[^\s@]+\.[a-z]{2,}/iu;

const NAME = String.raw`[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?`;
const END = String.raw`(?![\p{L}\d])`;

/** Endings of addresses that begin no sentence, in any spelling. */
const NEVER_WORDS = new RegExp(String.raw`${NAME}\.(?:com|org|biz|xyz)${END}`, 'iu');

/** Endings of addresses that could begin a sentence, but then with a capital letter: `nice.de` leads somewhere, `mooi.De` does not. */
const IN_SMALL_LETTERS = new RegExp(
  String.raw`${NAME}\.(?:net|de|pl|at|ch|eu|uk|fr|nl|cz|io|ai|co|us|ru|cn|info|shop|store|online|site|top|app|dev|link|click|club|live|page|blog|pro)${END}`,
  'u',
);
const IN_CAPITAL_LETTERS = new RegExp(String.raw`[\p{Lu}\d-]\.(?:NET|DE|PL|CH|EU|UK|FR|NL|IO)${END}`, 'u');

/** Endings that are small words, too: only with a path behind them (`bit.ly/x`). */
const WITH_A_PATH = new RegExp(String.raw`${NAME}\.(?:ly|me|to|in|it|is|so|be|gl|gg|cc|tv|es|se|sk|hu)\/[\w-]`, 'iu');

/**
 * Links and addresses, also without `https://`: reviews tell about a product and lead nowhere else, and a postal address that is mailed
 * to whoever was typed is no place for them. A missing blank after a full
 * stop ("schön.Aber", "works great.Top quality") is no link.
 */
export function containsLink(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[。｡]/gu, '.');
  return [SCHEME_OR_ADDRESS, NEVER_WORDS, IN_SMALL_LETTERS, IN_CAPITAL_LETTERS, WITH_A_PATH].some((link) =>
    link.test(plain),
  );
}
