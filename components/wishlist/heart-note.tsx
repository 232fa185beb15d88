'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { type MouseEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { useForm } from '@/components/ui/form';
import styles from './hearts-form.module.css';

type Menu = typeof import('./list-menu').ListMenu;

/** What has become of a heart, for a while, and the way to another list: a link to the lists, which here opens a menu of them. */
export function HeartNote({ href, words }: { href: string; words: string }) {
  const { state } = useForm();
  const [menu, open] = useState<{ Menu: Menu; productId: string } | null>(null);
  const { at, productId } = state.values;
  const change = async (event: MouseEvent) => {
    if (!productId || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    const { ListMenu } = await import('./list-menu');
    open({ Menu: ListMenu, productId });
  };
  return (
    <>
      {state.message && (
        <div key={at} className={styles.heartNote} data-heart-note data-status={state.status}>
          <span aria-hidden="true">{state.message}</span>
          {productId && (
            <Link href={href as Route} prefetch={false} className="link" onClick={change}>
              {words}
            </Link>
          )}
        </div>
      )}
      {menu && createPortal(<menu.Menu productId={menu.productId} onClose={() => open(null)} />, document.body)}
    </>
  );
}
