import type { ReactNode } from 'react';

type DisclosureProps = { summary: ReactNode; open?: boolean; name?: string; id?: string; children: ReactNode };

/** More on demand, without JavaScript. Those with the same `name` close each other. */
export function Disclosure({ summary, open, name, id, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open} name={name} id={id}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
