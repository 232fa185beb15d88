import type { ReactNode } from 'react';
import { Stack } from '@/components/ui/layout';

/** A part of the page that shows the primitives. */
export function UiPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack as="section" aria-label={title}>
      <h2 className="subtitle border-b border-line pb-2">{title}</h2>
      {children}
    </Stack>
  );
}
