import { useSyncExternalStore } from 'react';

/** How Next says that it does not know an action: the page in this browser is of an older build. */
const NOT_FOUND = 'x-nextjs-action-not-found';

let isRenewed = false;
const listeners = new Set<() => void>();

/** Asks as `fetch` does. An action of an older build gets no answer at all: an error would replace the page and what was typed in it. */
function watched(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (...request) => {
    const answer = await fetch(...request);
    if (answer.headers.get(NOT_FOUND) !== '1') return answer;
    isRenewed = true;
    for (const listener of listeners) listener();
    return new Promise(() => {});
  };
}

if (typeof window !== 'undefined') window.fetch = watched(window.fetch.bind(window));

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the server has been found to run a newer build than this page is of: nothing that waits for an action will end. */
export function useIsRenewed(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isRenewed,
    () => false,
  );
}
