'use client';

import { usePathname } from 'next/navigation';
import { Suspense, useEffect } from 'react';
import { hasPendingMutations } from '@/components/cart/pending-mutations';
import { followPage } from './store';

function FollowPage() {
  const pathname = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is what this waits for
  useEffect(followPage, [pathname]);
  // Changes of the cart that a reload or a lost line has interrupted.
  useEffect(() => {
    if (hasPendingMutations()) void import('@/components/cart/cart-store').then(({ resume }) => resume());
  }, []);
  return null;
}

/** Stands once in the layout: asks for the person's part of each page, if this browser is known. Draws nothing. */
export function PersonalRequest() {
  return (
    <Suspense>
      <FollowPage />
    </Suspense>
  );
}
