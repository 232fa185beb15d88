'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { Still } from './still';

/** Still lifes with a name and a sentence, each one link. Drawn on both sides. */
export function Tiles({ tiles }: { tiles: [href: string, name: string, text: string, still: string][] }) {
  return (
    <ul className="tiles">
      {tiles.map(([href, name, text, still]) => (
        <li key={href} className="tile">
          <Still name={still} sizes="(min-width: 60rem) 28rem, (min-width: 46rem) 46vw, 92vw" />
          <h3 className="subtitle">
            <Link href={href as Route} className="tile-link" prefetch={false}>
              {name}
            </Link>
          </h3>
          <p className="text-soft">{text}</p>
        </li>
      ))}
    </ul>
  );
}
