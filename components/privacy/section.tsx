import type { ReactNode } from 'react';

type SectionProps = { id: string; title: string; lede?: string; children: ReactNode };

/** One part of the privacy center: a heading that can be linked to, a sentence, and the thing itself. */
export function Section({ id, title, lede, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-28">
      <h2 id={`${id}-title`} className="subtitle">
        {title}
      </h2>
      {lede && <p className="text-soft mt-2 max-w-[40rem]">{lede}</p>}
      <div className="mt-6">{children}</div>
    </section>
  );
}
