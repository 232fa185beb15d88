'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { chip, chips } from '@/components/ui/chip';

export type NearCategory = [href: string, name: string, count: number | null, current: boolean];

/** One step down from a category, or to its neighbours where there is no further one. Drawn on both sides, see `LinkList`. */
export function NearCategories({ label, categories }: { label: string; categories: NearCategory[] }) {
  return (
    <nav aria-label={label}>
      <ul className={chips}>
        {categories.map(([href, name, count, current]) => (
          <li key={href}>
            <Link href={href as Route} prefetch={false} className={chip} aria-current={current ? 'page' : undefined}>
              {name}
              {count !== null && <span className="text-sm text-soft lining-nums tabular-nums">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
