'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Opens the browser's print dialog; is not there before (and without) JavaScript. */
export function PrintButton({ children }: { children: string }) {
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isAwake) return null;
  return (
    <button type="button" className="button-secondary no-print" onClick={() => window.print()}>
      {children}
    </button>
  );
}
