'use client';

import { type ReactNode, useDeferredValue, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * What lies below the screen, drawn right after what lies on it: whoever has followed a link sees the top of the new page sooner.
 * In the HTML, and where the browser opens the page itself, it stands from the beginning.
 */
export function DeferredContent({ children }: { children: ReactNode }) {
  const inDocument = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  return useDeferredValue(children, inDocument ? children : null);
}
