import { type RefObject, useEffect, useState } from 'react';
import type { Suggestions } from '@/lib/search/suggestions';

const WAIT_IN_MS = 120;
const SHORTEST = 2;

// What was asked for once is not asked for again while this page is open.
const known = new Map<string, Suggestions>();

/** What stands in the field, and what is suggested for it; the last suggestions stay until the next are there. */
export function useSuggestions(input: RefObject<HTMLInputElement | null>) {
  const [text, setText] = useState(() => input.current?.value.trim() ?? '');
  const [suggestions, setSuggestions] = useState<Suggestions | null>(null);

  useEffect(() => {
    const field = input.current;
    const read = () => setText(field?.value.trim() ?? '');
    field?.addEventListener('input', read);
    return () => field?.removeEventListener('input', read);
  }, [input]);

  useEffect(() => {
    const asked = text.length < SHORTEST ? '' : text.toLowerCase();
    const address = input.current?.form?.getAttribute('action')?.replace(/search$/, 'suggest');
    const url = `${address}${asked && `?q=${encodeURIComponent(asked)}`}`;
    const kept = known.get(url);
    if (kept) return setSuggestions(kept);
    const running = new AbortController();
    const timer = setTimeout(
      async () => {
        try {
          const answer = await fetch(url, { signal: running.signal });
          if (!answer.ok) return;
          known.set(url, await answer.json());
          setSuggestions(known.get(url) ?? null);
        } catch (failure) {
          // Overtaken by the next letter, or offline: the field works without suggestions.
          if (!running.signal.aborted && !(failure instanceof TypeError)) throw failure;
        }
      },
      asked ? WAIT_IN_MS : 0,
    );
    return () => {
      clearTimeout(timer);
      running.abort();
    };
  }, [text, input]);

  return { text, suggestions };
}
