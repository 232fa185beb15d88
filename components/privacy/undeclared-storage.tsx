'use client';

import { useEffect, useState } from 'react';
import { Notice } from '@/components/ui/notice';

const LOOK_EVERY_MS = 2000;
/** The development server's own. */
const OF_NEXT = /^_*next/i;

function held(): string[] {
  const cookies = document.cookie
    .split('; ')
    .flatMap((pair) => pair.split('=')[0]?.replace(/^__(Host|Secure)-/, '') || []);
  return [...cookies, ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
}

/**
 * In development alone: names what this browser keeps and the registry of personal data does not know. Cookies that scripts cannot read
 * are looked at by the journeys. English, for developers.
 */
export function UndeclaredStorage({ known }: { known: readonly string[] }) {
  const [unknown, setUnknown] = useState<string[]>([]);
  useEffect(() => {
    const look = () => {
      const names = held().filter((name) => !OF_NEXT.test(name) && !known.includes(name));
      setUnknown((before) => (before.join() === names.join() ? before : names));
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [known]);
  useEffect(() => {
    if (unknown.length > 0)
      console.warn(`Kept in this browser, but not in lib/privacy/registry: ${unknown.join(', ')}`);
  }, [unknown]);
  if (unknown.length === 0) return null;
  return (
    <Notice role="alert" as="p" tone="danger" className="fixed bottom-4 left-4 z-50 max-w-sm">
      Kept in this browser, but not in <code>lib/privacy/registry</code>: <strong>{unknown.join(', ')}</strong>
    </Notice>
  );
}
