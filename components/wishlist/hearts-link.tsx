'use client';

import { Heart } from 'lucide';
import type { Route } from 'next';
import Link from 'next/link';
import { HeartCount } from '@/components/personal/counts';
import { Icon } from '@/components/ui/icon';
import { iconButton } from '@/components/ui/icon-button';

/** From the header to the wishlist, with how much is on it. */
export function HeartsLink({ href, name }: { href: string; name: string }) {
  return (
    <Link href={href as Route} prefetch={false} className={iconButton()}>
      <Icon of={Heart} />
      <span className="sr-only">{name}</span>
      <HeartCount />
    </Link>
  );
}
