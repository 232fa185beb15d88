import type { ComponentProps } from 'react';

/** How much of a whole. Says nothing by itself: it stands beside words, or is told its `role` and label. */
export function Meter({ percent, ...rest }: ComponentProps<'span'> & { percent: number }) {
  return (
    <span className="block h-2 overflow-hidden rounded-sm bg-line" {...rest}>
      <span
        className="block h-full rounded-[inherit] bg-accent forced-color-adjust-none"
        style={{ width: `${percent}%` }}
      />
    </span>
  );
}
