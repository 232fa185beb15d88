import type { Route } from 'next';
import Link from 'next/link';
import { shop } from '@/shop.config';
import styles from './header.module.css';

const FLAME =
  'M10.6 0c.9 4.2-1.3 6.3-3.6 8.8C4.9 11 3 13.2 3 16.4 3 20.6 6.1 24 10 24s7-3.2 7-7.3c0-2.7-1.2-4.7-2.6-6.5-.3 1.6-1 2.8-2.2 3.6C12.8 8.9 13.4 3.7 10.6 0Zm-.5 21.3c-1.7 0-3-1.3-3-3.1 0-1.7 1-2.8 2.2-4 .3 1.3 1 2 1.9 2.7.8.7 1.6 1.4 1.6 2.2 0 1.3-1.2 2.2-2.7 2.2Z';

/** The shop's name, and the way home. */
export function Brand({ home: [href, label] }: { home: [href: string, label: string] }) {
  return (
    <Link href={href as Route} prefetch={false} className={styles.wordmark} aria-label={label}>
      <svg
        viewBox="0 0 20 24"
        fill="currentcolor"
        aria-hidden="true"
        className="h-[1em] w-[0.82em] flex-none text-accent"
      >
        <path d={FLAME} />
      </svg>
      {shop.name}
    </Link>
  );
}
