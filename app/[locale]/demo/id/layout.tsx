import type { ReactNode } from 'react';

/** Demo ID stands for a place of its own: none of the shop's frame is around it. */
export default function DemoIdLayout({ children }: { children: ReactNode }) {
  return <main>{children}</main>;
}
