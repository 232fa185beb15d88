import type { ReactNode } from 'react';
import { MAIN_ID } from '@/components/layout/skip-link';

/** Demo ID stands for a place of its own: none of the shop's frame is around it. */
export default function DemoIdLayout({ children }: { children: ReactNode }) {
  return (
    <main id={MAIN_ID} tabIndex={-1}>
      {children}
    </main>
  );
}
