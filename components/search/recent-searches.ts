/**
 * A person's own last searches: on this device only, only for somebody who allows the shop to remember searches, and at most for a
 * month. They leave with the consent, on signing out, and whenever the person says so; see `recent-searches` in the privacy registry.
 */
const KEY = 'kindling-recent-searches';
const MOST = 6;
const KEPT_FOR_IN_MS = 30 * 24 * 60 * 60 * 1000;

type Search = { query: string; at: number };

function read(): Search[] {
  try {
    const kept: Search[] = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return kept.filter(({ query, at }) => typeof query === 'string' && at > performance.timeOrigin - KEPT_FOR_IN_MS);
  } catch {
    // Storage is forbidden, or somebody has written something else there.
    return [];
  }
}

function write(searches: Search[]): void {
  try {
    if (searches.length > 0) localStorage.setItem(KEY, JSON.stringify(searches));
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is forbidden or full: then nothing is remembered.
  }
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

export function subscribeToSearches(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const recentSearches = (): string[] => read().map(({ query }) => query);

/** Call only for somebody who allows it. */
export function rememberSearch(query: string): void {
  const others = read().filter((one) => one.query.toLowerCase() !== query.toLowerCase());
  write([{ query, at: Math.round(performance.timeOrigin + performance.now()) }, ...others].slice(0, MOST));
}

export function forgetSearch(query: string): void {
  write(read().filter((one) => one.query !== query));
}

export function forgetSearches(): void {
  write([]);
}
