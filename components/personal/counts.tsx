'use client';

import styles from './counts.module.css';
import { useCartCount, usePersonal } from './store';

function Count({ count, words }: { count: number; words: string }) {
  return (
    <span className={styles.count} data-count>
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

/** How many things are in the cart; nothing while it is empty. */
export function CartCount() {
  const personal = usePersonal();
  const count = useCartCount();
  if (!count) return null;
  return <Count count={count} words={count === personal?.cartCount ? personal.words.cart : String(count)} />;
}

/** How many products are hearted; nothing while none is. */
export function HeartCount() {
  const personal = usePersonal();
  if (!personal?.heartedIds.length) return null;
  return <Count count={personal.heartedIds.length} words={personal.words.hearts} />;
}
