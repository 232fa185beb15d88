import type { ReactNode } from 'react';
import { Cluster, Section } from '@/components/ui/layout';

/** A mailed link that does not work (any more): why, and a way on. */
export function WornLink({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Section width="narrow" gap={5}>
      <h1 className="title">{title}</h1>
      <p className="lede">{text}</p>
      <Cluster>{children}</Cluster>
    </Section>
  );
}
