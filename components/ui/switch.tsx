'use client';

import type { ComponentProps } from 'react';
import { usePendingMarks } from './submit-button';

type SwitchProps = Omit<ComponentProps<'button'>, 'children'> & {
  on: boolean;
  label: string;
  /** The word for the state it is in. */
  state: string;
};

/** Turns something on or off at one click, by sending its form. A real switch to assistive technology, a plain button to a browser. */
export function Switch({ on, label, state, ...rest }: SwitchProps) {
  return (
    <button
      type="submit"
      role="switch"
      aria-checked={on}
      aria-label={label}
      className="group inline-flex min-h-11 items-center gap-3 rounded-full px-1 data-pending:cursor-progress data-pending:opacity-60"
      {...usePendingMarks()}
      {...rest}
    >
      <span className="w-7 text-end text-sm leading-normal text-soft" aria-hidden="true">
        {state}
      </span>
      <span className="flex h-7 w-12 items-center rounded-full border-2 border-edge bg-sunken px-0.5 transition-colors group-aria-checked:border-accent group-aria-checked:bg-accent forced-colors:group-aria-checked:bg-[Highlight]">
        <span className="size-5 rounded-full bg-edge transition-transform group-aria-checked:translate-x-[1.125rem] group-aria-checked:bg-on-accent forced-colors:bg-[ButtonText]" />
      </span>
    </button>
  );
}
