import { popularityOf } from './rank';

/** Fields of a product and what a word in them counts. */
const WEIGHT = { articleNumber: 12, name: 8, kind: 5, elsewhere: 3, about: 1 };
/** How much more a name counts of which every word was typed than one that says much else. */
const WHOLE_NAME = 0.3;
/** How much the best seller is preferred to what nobody bought when words say the same. */
const POPULARITY = 0.15;

type Text = { id: number; name: string; kind: string; elsewhere: string };
type Word = { typed: string; stems: ReadonlyMap<string, number> };

/** How surely one of these terms is what was typed. */
function surety({ typed, stems }: Word, terms: readonly string[]): number {
  let best = 0;
  for (const term of terms) {
    const sure = stems.get(term) ?? (/\d/.test(typed) && term.startsWith(typed) ? typed.length / term.length : 0);
    if (sure > best) best = sure;
  }
  return best;
}

/**
 * How well a product answers the typed words: the surety of each word times the weight of the best field it stands in, more when
 * the words are the whole name, and a little more the better it sells. `all` says that every word is known to stand somewhere.
 */
function scoreOf(document: Text, words: readonly Word[], all: boolean): number {
  const [name, kind, elsewhere] = [document.name, document.kind, document.elsewhere].map((text) => text.split(' '));
  let [sum, inName] = [0, 0];
  for (const word of words) {
    const named = surety(word, name ?? []);
    const kinds = surety(word, kind ?? []);
    const isNumber = /\d/.test(word.typed) && word.typed.length > 3;
    inName += named;
    sum += Math.max(
      named * WEIGHT.name,
      kinds * (isNumber ? WEIGHT.articleNumber : WEIGHT.kind),
      surety(word, elsewhere ?? []) * WEIGHT.elsewhere,
      all ? WEIGHT.about * 0.5 : 0,
    );
  }
  const wholeness = Math.min(1, inName / Math.max(1, name?.length ?? 1));
  return sum * (1 + WHOLE_NAME * wholeness) * (1 + POPULARITY * popularityOf(document.id));
}

/** The documents in the order of how well they answer. */
export function ranked<T extends Text>(documents: readonly T[], words: readonly Word[], all = true): T[] {
  const scored = documents.map((document) => ({ document, score: scoreOf(document, words, all) }));
  return scored.sort((a, b) => b.score - a.score || a.document.id - b.document.id).map(({ document }) => document);
}
