'use client';

import { useEffect, useRef } from 'react';
import { FORM_SUBMITTED } from './form';

/** Tells the document that a form has settled when the page says something new, for forms that vanish with what they removed. */
export function FormSubmitted({ stamp }: { stamp: string }) {
  const last = useRef(stamp);
  useEffect(() => {
    if (last.current === stamp) return;
    last.current = stamp;
    document.dispatchEvent(new CustomEvent(FORM_SUBMITTED));
  }, [stamp]);
  return null;
}
