import type { Route } from 'next';
import Link from 'next/link';
import type { MenuEntry } from '@/lib/catalog/menu';
import styles from './menu.module.css';

/** What stands under one corner of the shop, two levels deep. */
export function CategoryPanel({ entries }: { entries: MenuEntry[] }) {
  return (
    <div className={styles.panel}>
      <ul>
        {entries.map(([href, name, below]) => (
          <li key={href}>
            <Link href={href as Route} prefetch={false}>
              {name}
            </Link>
            {below.length > 0 && (
              <ul>
                {below.map(([deeper, deeperName]) => (
                  <li key={deeper}>
                    <Link href={deeper as Route} prefetch={false}>
                      {deeperName}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
