'use client';

import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { useForm } from '@/components/ui/form';
import { CHANGED_LINES } from '@/lib/checkout/rules';
import styles from './changed-line.module.css';

/** A line of the order, marked when the last step was refused because of it. */
export function ChangedLine({ variantId, words, children }: { variantId: string; words: string; children: ReactNode }) {
  const changed = useForm().state.values[CHANGED_LINES]?.split(' ').includes(variantId);
  return (
    <li className={styles.summaryLine} data-changed={changed || undefined}>
      {changed && (
        <Badge tone="sale" className="me-auto">
          {words}
        </Badge>
      )}
      {children}
    </li>
  );
}
