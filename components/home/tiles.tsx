'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { Still } from './still';
import styles from './tiles.module.css';

/** Still lifes with a name and a sentence, each one link. Drawn on both sides. */
export function Tiles({ tiles }: { tiles: [href: string, name: string, text: string, still: string][] }) {
  return (
    <ul className={styles.tiles}>
      {tiles.map(([href, name, text, still]) => (
        <li key={href} className={styles.tile}>
          <Still name={still} sizes="(min-width: 60rem) 28rem, (min-width: 46rem) 46vw, 92vw" />
          <h3 className="subtitle">
            <Link href={href as Route} className={styles.tileLink} prefetch={false}>
              {name}
            </Link>
          </h3>
          <p className="mt-1 text-soft">{text}</p>
        </li>
      ))}
    </ul>
  );
}
