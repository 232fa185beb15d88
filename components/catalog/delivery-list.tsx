'use client';

import type { ComponentProps } from 'react';
import styles from './buy-box.module.css';
import { DeliveryDates } from './delivery-dates';
import { firstChoice, useChoice } from './variant-choice';

/** When the chosen version arrives, unless it is sold out, and what else is good to know of the way. */
export function DeliveryList({ lines, ...dates }: ComponentProps<typeof DeliveryDates> & { lines: string[] }) {
  const { variants, chosen } = useChoice();
  const isOut = (chosen ?? firstChoice(variants)).stock === 'out';
  return (
    <ul className={styles.deliveryNote}>
      {!isOut && (
        <li className={styles.deliveryWhen}>
          <DeliveryDates {...dates} />
        </li>
      )}
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
