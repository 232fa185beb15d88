'use client';

import { usePathname } from 'next/navigation';
import { Suspense, useEffect, useRef } from 'react';

function FollowFocus() {
  const pathname = usePathname();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    const { activeElement, body } = document;
    const isLost = !activeElement || activeElement === body || !activeElement.checkVisibility();
    if (isLost) document.querySelector('main')?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}

/** Stands once in the layout: when the followed link has gone with its page, the keyboard goes on in the new page's content. */
export function FocusOnNavigate() {
  return (
    <Suspense>
      <FollowFocus />
    </Suspense>
  );
}
