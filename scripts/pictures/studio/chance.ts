/** Numbers between 0 and 1 that look accidental and are the same every time. */
export function accidental(seed: string): () => number {
  let state = 7;
  for (const character of seed) state = (Math.imul(state, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state >>> 8) % 100_000) / 100_000;
  };
}
