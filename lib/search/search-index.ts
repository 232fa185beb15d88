import { likeness, wordsOf } from './words';

/** What can be found of one thing: texts with the weight of their field. */
export type SearchDocument = { id: string; popularity: number; fields: { text: string; weight: number }[] };

export type SearchIndex = {
  /** Word to the things it stands in, with the weight of the best field. */
  postings: Map<string, Map<string, number>>;
  popularity: Map<string, number>;
};

/** How much the best seller is preferred to the slowest one when words say the same. */
const POPULARITY_WEIGHT = 0.15;

export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const postings: SearchIndex['postings'] = new Map();
  const most = Math.max(1, ...documents.map(({ popularity }) => popularity));
  for (const { id, fields } of documents) {
    for (const { text, weight } of fields) {
      for (const word of wordsOf(text)) {
        const places = postings.get(word) ?? new Map<string, number>();
        places.set(id, Math.max(places.get(id) ?? 0, weight));
        postings.set(word, places);
      }
    }
  }
  return { postings, popularity: new Map(documents.map(({ id, popularity }) => [id, popularity / most])) };
}

/** The best score of each thing for one typed word: likeness × field weight, and more the fewer things it fits (BM25's idf). */
function scoresFor(typed: string, { postings, popularity }: SearchIndex): Map<string, number> {
  const best = new Map<string, number>();
  for (const [word, places] of postings) {
    const like = likeness(typed, word);
    if (like === 0) continue;
    for (const [id, weight] of places) best.set(id, Math.max(best.get(id) ?? 0, like * like * weight));
  }
  const rarity = Math.log(1 + popularity.size / Math.max(1, best.size));
  return new Map([...best].map(([id, score]) => [id, score * rarity]));
}

/**
 * Ids of what was meant, the best first. Everything must fit every word; when nothing does, what fits most of the words
 * comes instead.
 */
export function searchIndex(index: SearchIndex, query: string): string[] {
  const words = [...new Set(wordsOf(query))].slice(0, 8);
  if (words.length === 0) return [];
  const perWord = words.map((word) => scoresFor(word, index));
  const ids = new Set(perWord.flatMap((scores) => [...scores.keys()]));
  const ranked = [...ids].map((id) => {
    const found = perWord.filter((scores) => scores.has(id));
    const sum = found.reduce((total, scores) => total + (scores.get(id) ?? 0), 0);
    return { id, hits: found.length, score: sum * (1 + POPULARITY_WEIGHT * (index.popularity.get(id) ?? 0)) };
  });
  const most = Math.max(0, ...ranked.map(({ hits }) => hits));
  return ranked
    .filter(({ hits }) => hits === most)
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .map(({ id }) => id);
}
