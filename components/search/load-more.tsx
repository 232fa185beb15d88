'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type MouseEvent, useTransition } from 'react';
import { button } from '@/components/ui/button';
import { focusNext } from './facet-form';

/**
 * The next page below this one. The address says which pages are shown, so that Back and a reload find the same list; the keyboard goes
 * on with the first new product.
 */
export function LoadMore({ href, label, shown }: { href: string; label: string; shown: number }) {
  const router = useRouter();
  const [waiting, startWaiting] = useTransition();

  function append(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    focusNext(`[data-products] > li:nth-child(${shown + 1}) h3 a`);
    startWaiting(() => router.replace(href as Route, { scroll: false }));
  }

  return (
    <Link
      href={href as Route}
      prefetch={false}
      rel="nofollow"
      aria-busy={waiting}
      onClick={append}
      className={button({ variant: 'secondary', className: 'self-center' })}
    >
      {label}
    </Link>
  );
}
