'use client';

import type { Route } from 'next';
import Link from 'next/link';

type LinkListProps = {
  /** Pairs of a ready address and a name. */
  links: [href: string, name: string][];
  className: string | undefined;
  /** False for links that few people follow: they are fetched when they are clicked. */
  prefetch?: false;
};

/** A list of links. Drawn on both sides, because as finished markup each would weigh five times its address in every page. */
export function LinkList({ links, className, prefetch }: LinkListProps) {
  return (
    <ul className={className}>
      {links.map(([href, name]) => (
        <li key={href}>
          <Link href={href as Route} prefetch={prefetch}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
