'use client';

import type { ComponentProps } from 'react';
import { DeliveryDates } from './delivery-dates';

/** When a product arrives, and what else is good to know of the way. */
export function DeliveryList({ lines, ...dates }: ComponentProps<typeof DeliveryDates> & { lines: string[] }) {
  return (
    <ul className="delivery-note">
      <li className="delivery-when">
        <DeliveryDates {...dates} />
      </li>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
