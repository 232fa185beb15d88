import { tokenize } from './tokens';

const MOST_WORDS = 8;
const LONGEST_WORD = 40;

/** Words around what somebody looks for, that say nothing of it. They count only when nothing else was typed. */
const AROUND = new Set(
  tokenize(
    `my your some any best good nice nicest great cheap cheapest affordable buy buying order shop want need looking please idea ideas lover lovers set size colour color made real pretty beautiful something anything cosy stylish modern quality
    mein meine dein deine schön schöne schöner schönes gut gute guter gutes beste bester bestes günstig günstige günstiger günstiges billig billige kaufen bestellen suche brauche bitte idee ideen liebhaber größe farbe schick schicke etwas hübsch hübsche modern moderne gemütlich
    moja mój moje dobry dobra dobre najlepszy najlepsza ładny ładna ładne tani tania tanie kupić kup szukam potrzebuję proszę pomysł pomysły miłośnika rozmiar kolor coś nowoczesny nowoczesna fajny fajna fajne`,
  ),
);

/** What it may cost says nothing of what it is: `under 20 euros`, `bis 50 €`. */
const AT_MOST =
  /(?<![\p{L}\p{N}])(?:under|below|up to|less than|unter|bis zu|bis|maximal|do|poniżej)\s+(?:[€$]\s*)?\d+(?:[.,]\d+)?\s*(?:€|\$|zł|euros?|eur|pln|dollars?|zloty|złotych)?(?![\p{L}\p{N}])/giu;

export type ParsedQuery = {
  /** What is looked for, folded. */
  words: string[];
  /** What it must not be: `-steel`. */
  excluded: string[];
};

const EXCLUDED = /(?:^|\s)[-−–](?=[\p{L}\p{N}])(\S+)/gu;

const distinct = (words: string[]) =>
  [...new Set(words)].slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD));

/** What somebody typed, taken apart. A query of nothing but exclusions is taken as what is looked for. */
export function parseQuery(typed: string): ParsedQuery {
  const wanted = distinct(tokenize(typed.replace(EXCLUDED, ' ').replace(AT_MOST, ' ')));
  if (wanted.length === 0) return { words: distinct(tokenize(typed)), excluded: [] };
  const excluded = [...typed.matchAll(EXCLUDED)].flatMap(([, word = '']) => tokenize(word));
  const telling = wanted.filter((word) => !AROUND.has(word));
  return { words: telling.length > 0 ? telling : wanted, excluded: distinct(excluded) };
}
