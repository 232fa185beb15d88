import { ChevronDown } from 'lucide';
import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './icon';

type DisclosureProps = ComponentProps<'details'> & { summary: ReactNode };

/** More on demand, without JavaScript. Those with the same `name` close each other. */
export function Disclosure({ summary, className = '', children, ...rest }: DisclosureProps) {
  return (
    <details className={`group/disclosure border-y border-line [details+&]:border-t-0 ${className}`} {...rest}>
      <summary className="flex min-h-13 items-center justify-between gap-4 py-3 font-semibold">
        {summary}
        <Icon
          of={ChevronDown}
          className="me-0.5 size-4.5 transition-transform duration-200 ease-calm group-open/disclosure:rotate-180"
        />
      </summary>
      <div className="pb-5">{children}</div>
    </details>
  );
}
