'use client';

import { Heart } from 'lucide';
import { useEffect, useState } from 'react';
import { useHearted } from '@/components/personal/store';
import { FORM_SUBMITTED } from '@/components/ui/form';
import { Icon } from '@/components/ui/icon';
import { keepsCookies } from '@/components/ui/kept-cookies';
import styles from './heart-button.module.css';

/** Saves a product, or takes it off the list again. A button of the page's one `HeartsForm`: works without JavaScript. */
export function HeartButton({ productId, label }: { productId: string; label: string }) {
  const hearted = useHearted(productId);
  const [wanted, setWanted] = useState<boolean | null>(null);
  const shown = wanted ?? hearted;
  // What the shop says now is the truth; until it answers, the click is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer ends the wish
  useEffect(() => setWanted(null), [hearted]);
  // Nothing was saved: the list is full, the product gone, or the browser keeps no cookies.
  useEffect(() => {
    if (wanted === null) return;
    const settle = ({ detail }: CustomEventInit) => detail === 'failed' && setWanted(null);
    document.addEventListener(FORM_SUBMITTED, settle as EventListener);
    return () => document.removeEventListener(FORM_SUBMITTED, settle as EventListener);
  }, [wanted]);
  return (
    <button
      type="submit"
      form="hearts"
      name="productId"
      value={productId}
      aria-pressed={shown}
      aria-label={label}
      className={styles.heart}
      onClick={() => keepsCookies() && setWanted(!shown)}
    >
      <Icon of={Heart} className="" />
    </button>
  );
}
