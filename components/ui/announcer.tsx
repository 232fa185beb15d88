'use client';

import { useEffect, useState } from 'react';

const ANNOUNCED = 'ui:announced';

/** Tells people who listen to the page what has just changed on it. */
export function announce(sentence: string): void {
  document.dispatchEvent(new CustomEvent(ANNOUNCED, { detail: sentence }));
}

/** The live region behind `announce`; stands once in a layout. */
export function Announcer() {
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    const hear = (event: Event) => setSentence((event as CustomEvent<string>).detail);
    document.addEventListener(ANNOUNCED, hear);
    return () => document.removeEventListener(ANNOUNCED, hear);
  }, []);
  return (
    <p role="status" className="visually-hidden">
      {sentence}
    </p>
  );
}
