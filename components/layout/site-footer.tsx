'use client';

import type { ReactNode } from 'react';
import { Page, Stack } from '@/components/ui/layout';
import { LinkList } from '@/components/ui/link-list';
import { Brand } from './brand';
import styles from './site-footer.module.css';

type SiteFooterProps = {
  home: [href: string, name: string];
  words: Record<'lead' | 'end', string>;
  columns: [title: string, links: [href: string, name: string][]][];
  /** The language switch. */
  children: ReactNode;
};

/** What the foot of every page looks like. Drawn on both sides, so that each page carries its words alone. */
export function SiteFooter({ home, words, columns, children }: SiteFooterProps) {
  return (
    <footer className={`${styles.siteFooter} far`}>
      <Page>
        <div className={styles.columns}>
          <Stack className={styles.lead}>
            <Brand home={home} />
            <p className="text-soft max-w-96">{words.lead}</p>
          </Stack>
          {columns.map(([title, links]) => (
            <nav key={title} aria-label={title}>
              <h2>{title}</h2>
              <LinkList className={styles.list} prefetch={false} links={links} />
            </nav>
          ))}
        </div>
        <div className={styles.end}>
          <p>{words.end}</p>
          {children}
        </div>
      </Page>
    </footer>
  );
}
