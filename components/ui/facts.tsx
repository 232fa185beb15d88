import type { ComponentProps } from 'react';

/** Names and what they stand for, in two columns: `dt` and `dd`, or pairs of them in elements that are `contents`. */
export function Facts({ className = '', ...rest }: ComponentProps<'dl'>) {
  return (
    <dl
      className={`grid grid-cols-[minmax(7rem,auto)_minmax(0,1fr)] gap-x-6 gap-y-2 [&_dt]:text-soft ${className}`}
      {...rest}
    />
  );
}
