'use client';

import { usePersonal } from './store';

function Count({ count, words }: { count: number; words: string }) {
  return (
    <span className="count">
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

/** How many things are in the cart; nothing while it is empty. */
export function CartCount() {
  const personal = usePersonal();
  if (!personal?.cartCount) return null;
  return <Count count={personal.cartCount} words={personal.words.cart} />;
}

/** How many products are hearted; nothing while none is. */
export function HeartCount() {
  const personal = usePersonal();
  if (!personal?.heartedIds.length) return null;
  return <Count count={personal.heartedIds.length} words={personal.words.hearts} />;
}
