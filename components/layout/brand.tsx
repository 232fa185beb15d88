import type { Route } from 'next';
import Link from 'next/link';
import { Icon } from '@/components/ui/icon';

/** The shop's name, and the way home. */
export function Brand({ home: [href, label] }: { home: [href: string, label: string] }) {
  return (
    <Link href={href as Route} prefetch={false} className="wordmark" aria-label={label}>
      <Icon name="flame" /> Kindling
    </Link>
  );
}
