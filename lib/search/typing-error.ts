import { distance } from './tokens';

const SURE = { typo: 0.55, atTheStart: 0.45, unfinished: 0.4, twoTypos: 0.3 };
const SHORTEST = 3;
const SHORTEST_BEGUN = 5;
/** From this length on, two typing errors in a word are forgiven. */
const LONG = 8;

const letters = (word: string) => Array.from(word).sort().join('');

/** How surely a typed word is a misspelling of another: 0 for not at all. Of three letters, two can only have changed places. */
export function typingError(typed: string, word: string): number {
  if (typed.length <= SHORTEST && letters(typed) !== letters(word)) return 0;
  const most = typed.length >= LONG ? 2 : 1;
  const errors = distance(typed, word, most);
  // Few mistake the letter they begin with.
  if (errors <= 1) return typed[0] === word[0] ? SURE.typo : SURE.atTheStart;
  // The beginning of a longer word, with a typing error in it: a letter too many or missing shifts where it ends.
  const ends = typed.length >= SHORTEST_BEGUN ? [typed.length - 1, typed.length, typed.length + 1] : [];
  if (ends.some((end) => word.length > end && distance(typed, word.slice(0, end), 1) <= 1)) return SURE.unfinished;
  return errors <= most ? SURE.twoTypos : 0;
}
