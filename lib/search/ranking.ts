import { popularityOf } from './rank';

/**
 * Fields of a product and what a word in them counts: what the thing is called counts more than a name, which may mention another
 * thing (tea lights are no tea), and both more than its category or what its text tells.
 */
const WEIGHT = { articleNumber: 14, noun: 10, name: 6, kind: 4, elsewhere: 3, about: 0.5 };
/** What a name counts of a product that nobody has said the words for. */
const NAME_ALONE = 8.5;
/** How much more a name counts of which every word was typed than one that says much else. */
const WHOLE_NAME = 0.2;
/** How much the best seller is preferred to what nobody bought when words say the same. */
const POPULARITY = 0.15;

type Text = { id: number; name: string; noun: string; kind: string; elsewhere: string };
type Word = {
  typed: string;
  stems: ReadonlyMap<string, number>;
  /** How many typed words it stands for: two, where two were typed as one or one as two. */
  weight?: number;
};

/** How surely one of these terms is what was typed. */
function surety({ typed, stems }: Word, terms: readonly string[]): number {
  let best = 0;
  for (const term of terms) {
    const sure = stems.get(term) ?? (/\d/.test(typed) && term.startsWith(typed) ? typed.length / term.length : 0);
    if (sure > best) best = sure;
  }
  return best;
}

type Terms = Record<'name' | 'noun' | 'kind' | 'elsewhere', string[]>;

/**
 * How well a product answers the typed words: the surety of each word times the weight of the best field it stands in, more when
 * the words are the whole name. `all` says that every word is known to stand somewhere.
 */
function scoreOf(terms: Terms, words: readonly Word[], all: boolean): number {
  let [sum, inName] = [0, 0];
  for (const word of words) {
    const [named, called] = [surety(word, terms.name), surety(word, terms.noun)];
    const isNumber = /\d/.test(word.typed) && word.typed.length > 3;
    inName += named;
    const best = Math.max(
      called * WEIGHT.noun,
      named * (terms.noun.length > 0 ? WEIGHT.name : NAME_ALONE),
      surety(word, terms.kind) * (isNumber ? WEIGHT.articleNumber : WEIGHT.kind),
      surety(word, terms.elsewhere) * WEIGHT.elsewhere,
      all ? WEIGHT.about : 0,
    );
    sum += best * (word.weight ?? 1);
  }
  const wholeness = Math.min(1, inName / Math.max(1, terms.name.length));
  return sum * (1 + WHOLE_NAME * wholeness);
}

const split = (text: string) => text.split(' ').filter(Boolean);

/** The documents in the order of how well they answer the best of some readings of a query, better sellers first among equals. */
export function ranked<T extends Text>(
  documents: readonly T[],
  readings: readonly (readonly Word[])[],
  all = true,
): T[] {
  const scored = documents.map((document) => {
    const { name, noun, kind, elsewhere } = document;
    const terms = { name: split(name), noun: split(noun), kind: split(kind), elsewhere: split(elsewhere) };
    const best = Math.max(...readings.map((words) => scoreOf(terms, words, all)));
    return { document, score: best * (1 + POPULARITY * popularityOf(document.id)) };
  });
  return scored.sort((a, b) => b.score - a.score || a.document.id - b.document.id).map(({ document }) => document);
}
