type Named = { words: readonly string[] };

/** The first place in a sorted list that is not before `wanted`. */
function firstFrom(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Looks products up by the words of their names. Answers with their places in `listed`. */
export function indexWords(listed: readonly Named[]) {
  const placesOf = new Map<string, number[]>();
  for (const [place, { words }] of listed.entries()) {
    for (const word of words) {
      const places = placesOf.get(word);
      if (places) places.push(place);
      else placesOf.set(word, [place]);
    }
  }
  const sorted = [...placesOf.keys()].sort();

  function beginningWith(beginning: string): number[] {
    const found = new Set<number>();
    for (let at = firstFrom(sorted, beginning); sorted[at]?.startsWith(beginning); at++)
      for (const place of placesOf.get(sorted[at] ?? '') ?? []) found.add(place);
    return [...found].sort((a, b) => a - b);
  }

  return {
    /** Where every one of these words begins a word, in order. */
    saying(asked: readonly string[]): number[] {
      const [fewest = [], ...others] = asked.map(beginningWith).sort((a, b) => a.length - b.length);
      const sets = others.map((places) => new Set(places));
      return fewest.filter((place) => sets.every((places) => places.has(place)));
    },
    /** How many of these words stand at each place. */
    shared(words: readonly string[]): Uint16Array {
      const counts = new Uint16Array(listed.length);
      for (const word of words) for (const place of placesOf.get(word) ?? []) counts[place] = (counts[place] ?? 0) + 1;
      return counts;
    },
  };
}
