'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';

/**
 * Stands where the question was, beside the answer to it. Later pages hide the question by its cookie before they are painted; this one
 * goes with the next page. Whoever answered by keyboard goes on in the page's content.
 */
export function BannerAnswered() {
  const pathname = usePathname();
  const answeredOn = useRef(pathname);
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const { dataset } = document.documentElement;
    delete dataset.ask;
    dataset.consent = 'answered';
    if (document.activeElement === document.body) document.querySelector('main')?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const form = mark.current?.closest('form');
    if (form && pathname !== answeredOn.current) form.hidden = true;
  }, [pathname]);
  return <span ref={mark} hidden />;
}
