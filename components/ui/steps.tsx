import type { ComponentProps } from 'react';

/** Where one stands in a row of steps: those in one row in the longest language, on a phone, too. */
export function Steps(props: ComponentProps<'ol'>) {
  return (
    <ol
      className="flex flex-wrap gap-x-3 gap-y-1 text-sm text-soft [counter-reset:step] min-[36rem]:gap-x-6 min-[36rem]:text-md"
      {...props}
    />
  );
}

const STATES = {
  done: 'before:border-success before:bg-success-soft before:text-success',
  here: 'font-semibold text-ink before:border-accent before:bg-accent before:text-on-accent forced-colors:before:border-2 forced-colors:before:border-[color:Highlight]',
  ahead: 'before:border-edge',
};

/** One of the `Steps`. */
export function StepItem({ state, ...rest }: Omit<ComponentProps<'li'>, 'className'> & { state: keyof typeof STATES }) {
  return (
    <li
      aria-current={state === 'here' ? 'step' : undefined}
      className={`inline-flex min-h-7 items-center gap-1.5 [counter-increment:step] before:grid before:size-6.5 before:place-items-center before:rounded-full before:border before:text-caption before:font-semibold before:content-[counter(step)] min-[36rem]:gap-2 ${STATES[state]}`}
      {...rest}
    />
  );
}
