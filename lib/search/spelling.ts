/** How much of a word the deletion neighbourhood looks at: enough to tell words apart, and short enough to keep the table small. */
const START = 6;
/** Shorter words are too easily something else. */
const SHORTEST_MISSPELT = 3;

/**
 * The beginning of a word, and that beginning with each one of its letters left out. Two words that are one typing error apart (a
 * letter wrong, missing, too many, or two swapped), the first letter included, always share such a key; so does an unfinished
 * word with its whole. (Symmetric deletion: Garbe, "SymSpell", 2012; Mor and Fraenkel, "A hash code method for detecting and
 * correcting spelling errors", 1982.)
 */
export function spellingKeys(word: string): string[] {
  if (word.length < SHORTEST_MISSPELT) return [];
  const start = word.slice(0, START);
  const shorter = Array.from(start, (_, place) => start.slice(0, place) + start.slice(place + 1));
  return [...new Set([start, ...shorter])];
}

/** The first words of a range of words that begin alike, and the first word behind it. */
export function rangeOf(beginning: string): [from: string, before: string] {
  return [beginning, `${beginning}\u{10FFFF}`];
}
