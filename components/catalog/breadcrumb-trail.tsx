'use client';

import type { Route } from 'next';
import Link from 'next/link';
import styles from './breadcrumb-trail.module.css';
import { JsonLd } from './json-ld';

type BreadcrumbTrailProps = {
  label: string;
  /** Where the addresses begin, for search engines. */
  site: string;
  crumbs: [href: string, name: string][];
  here: string;
};

/** Links from the top to this page, for people and for search engines (schema.org BreadcrumbList). Drawn on both sides. */
export function BreadcrumbTrail({ label, site, crumbs, here }: BreadcrumbTrailProps) {
  const [, ...categories] = crumbs;
  const steps = [...categories.map(([href, name]) => ({ name, item: site + href })), { name: here }];
  return (
    <nav aria-label={label}>
      <ol className={styles.crumbs}>
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
