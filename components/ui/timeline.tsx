import type { ComponentProps } from 'react';

/** What happened, one after the other. */
export function Timeline(props: ComponentProps<'ol'>) {
  return <ol className="flex flex-col" {...props} />;
}

/** A moment of a `Timeline`; what is still to come is not `done`. */
export function TimelineItem({ done, className = '', ...rest }: ComponentProps<'li'> & { done?: boolean }) {
  return (
    <li
      className={`relative ps-7 pb-5 before:absolute before:start-0 before:top-[0.45rem] before:size-3 before:rounded-full before:border-2 before:border-accent not-last:after:absolute not-last:after:start-[calc(0.375rem-0.5px)] not-last:after:top-[1.4rem] not-last:after:-bottom-1 not-last:after:border-s not-last:after:border-edge ${done ? 'before:bg-accent print:has-[+[data-ahead]]:after:hidden' : 'before:bg-paper print:hidden'} ${className}`}
      data-ahead={done ? undefined : ''}
      {...rest}
    />
  );
}
