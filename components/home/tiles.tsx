'use client';

import type { Route } from 'next';
import Link from 'next/link';

/** Large pictures with a name and a sentence, each one link. Drawn on both sides. */
export function Tiles({ tiles }: { tiles: [href: string, name: string, text: string, picture: string][] }) {
  return (
    <ul className="tiles">
      {tiles.map(([href, name, text, picture]) => (
        <li key={href} className="tile">
          {/* biome-ignore lint/performance/noImgElement: a drawing of our own, one size fits all */}
          <img src={`/products/${picture}.svg`} alt="" width={1600} height={1000} loading="lazy" />
          <h3 className="subtitle">
            <Link href={href as Route} className="tile-link" prefetch={false}>
              {name}
            </Link>
          </h3>
          <p className="muted">{text}</p>
        </li>
      ))}
    </ul>
  );
}
