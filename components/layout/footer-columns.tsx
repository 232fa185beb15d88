'use client';

import { LinkList } from '@/components/ui/link-list';

type FooterColumnsProps = { columns: [title: string, links: [href: string, name: string][]][] };

/** Titled columns of links. Drawn on both sides, like the lists in them. */
export function FooterColumns({ columns }: FooterColumnsProps) {
  return columns.map(([title, links]) => (
    <nav key={title} aria-label={title}>
      <h2>{title}</h2>
      <LinkList className="footer-list" prefetch={false} links={links} />
    </nav>
  ));
}
