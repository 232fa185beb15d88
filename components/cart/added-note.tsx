'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { button } from '@/components/ui/button';
import { useForm } from '@/components/ui/form';

/** The way on once something was put into the cart. */
export function AddedNote({ href, words }: { href: string; words: string }) {
  const { state } = useForm();
  if (state.status !== 'done') return null;
  return (
    <Link href={href as Route} className={button({ variant: 'secondary', wide: true })}>
      {words}
    </Link>
  );
}
