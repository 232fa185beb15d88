import { useLayoutEffect } from 'react';

// Where each list was left, while this document lives: Next draws a page that Back leads to only after the browser has tried to
// scroll it, and then it is too short. What outlives the document is the browser's own to restore.
const places = new Map<string, number>();
const SOON_IN_MS = 3000;
let returnedAt = Number.NEGATIVE_INFINITY;

if (typeof window !== 'undefined')
  addEventListener('popstate', () => {
    returnedAt = performance.now();
  });

/** Back and forward lead to the very place in the list `address` that was left. */
export function useScrollRestoration(address: string): void {
  // Before Next scrolls the next page to its top: that is not a place in this list.
  useLayoutEffect(() => {
    const place = places.get(address);
    const returned = performance.now() - returnedAt < SOON_IN_MS;
    returnedAt = Number.NEGATIVE_INFINITY;
    const frame =
      returned && place !== undefined ? requestAnimationFrame(() => scrollTo({ top: place, behavior: 'instant' })) : 0;
    const keep = () => places.set(address, scrollY);
    addEventListener('scroll', keep, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', keep);
    };
  }, [address]);
}
