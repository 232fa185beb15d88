'use client';

import { createContext, type ReactNode, useContext } from 'react';

const DemoAddress = createContext<string | null>(null);

/** Gives every field for an email address the sentence that a demo needs: others can read its mails. `words` is null in a real shop. */
export function DemoAddressHint({ words, children }: { words: string | null; children: ReactNode }) {
  return <DemoAddress value={words}>{children}</DemoAddress>;
}

export const useDemoAddress = () => useContext(DemoAddress);
