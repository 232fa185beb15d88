'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { JsonLd } from './json-ld';

type BreadcrumbTrailProps = {
  label: string;
  /** Where the addresses begin, for search engines. */
  site: string;
  crumbs: [href: string, name: string][];
  here: string;
};

// On phones without home, which the wordmark is, and without this page, whose heading follows. The slash stands behind each, so that
// no line begins with it.
const CRUMBS =
  'flex flex-wrap gap-x-2 gap-y-0.5 text-md text-soft *:inline-flex *:min-h-6 *:items-center *:gap-2 *:not-last:after:text-edge *:not-last:after:content-["/"/""] max-sm:*:last:hidden max-sm:*:first:not-nth-last-2:hidden max-sm:*:nth-last-2:after:content-none [&_a]:underline-offset-[0.22em] [&_a]:hover:text-ink [&_a]:hover:underline';

/** Links from the top to this page, for people and for search engines (schema.org BreadcrumbList). Drawn on both sides. */
export function BreadcrumbTrail({ label, site, crumbs, here }: BreadcrumbTrailProps) {
  const [, ...categories] = crumbs;
  const steps = [...categories.map(([href, name]) => ({ name, item: site + href })), { name: here }];
  return (
    <nav aria-label={label}>
      <ol className={CRUMBS}>
        {crumbs.map(([href, name]) => (
          <li key={href}>
            <Link href={href as Route} prefetch={false}>
              {name}
            </Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
      <JsonLd
        data={{
          '@type': 'BreadcrumbList',
          itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
        }}
      />
    </nav>
  );
}
