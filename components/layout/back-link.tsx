'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { useSelectedLayoutSegment } from 'next/navigation';
import { quietLink } from '@/components/ui/quiet-link';

type Way = { href: string; words: string };

/** The one link beside the wordmark: before the order to the cart, after it (when the cart is empty) to the shop. */
export function BackLink({ toCart, toShop }: { toCart: Way; toShop: Way }) {
  const { href, words } = useSelectedLayoutSegment() === 'orders' ? toShop : toCart;
  return (
    <Link href={href as Route} className={quietLink}>
      {words}
    </Link>
  );
}
