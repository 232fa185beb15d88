'use client';

import { X } from 'lucide';
import { type ReactNode, useRef } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useClosingPopover } from '@/components/ui/use-leaving';
import { CategoryMenu } from './category-menu';
import styles from './menu.module.css';

type MenuProps = {
  id: string;
  links: [href: string, name: string][];
  /** Where the levels below are. */
  address: string;
  words: Record<'close' | 'categories' | 'more', string>;
  account: ReactNode;
  children: ReactNode;
};

/** A popover on phones (opens and closes without JavaScript), a plain row on wide screens. Following a link closes it. */
export function Menu({ id, links, address, words, account, children }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useClosingPopover(() => menu.current);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the keyboard clicks links too
    <div
      ref={menu}
      id={id}
      className={styles.menu}
      popover="auto"
      onClick={(event) => {
        if ((event.target as Element).closest('a')) event.currentTarget.hidePopover();
      }}
    >
      <IconButton
        icon={X}
        label={words.close}
        popoverTarget={id}
        popoverTargetAction="hide"
        className="-ms-2.5 lg:hidden"
      />
      <nav aria-label={words.categories}>
        <CategoryMenu links={links} address={address} more={words.more} />
      </nav>
      <div className={styles.extra}>
        <div className={styles.account}>{account}</div>
        {children}
      </div>
    </div>
  );
}
