import type { ReactNode } from 'react';

/** A mailed link that does not work (any more): why, and a way on. */
export function WornLink({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="page-narrow section stack">
      <h1 className="title">{title}</h1>
      <p className="lede">{text}</p>
      <div className="cluster">{children}</div>
    </div>
  );
}
