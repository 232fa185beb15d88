'use client';

import { Menu, ShoppingBag } from 'lucide';
import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { CartCount } from '@/components/personal/counts';
import { ShortGreeting } from '@/components/personal/greeting';
import { Icon } from '@/components/ui/icon';
import { IconButton, iconButton } from '@/components/ui/icon-button';
import { Page } from '@/components/ui/layout';
import { Brand } from './brand';
import styles from './header.module.css';

type Way = [href: string, name: string];

type HeaderBarProps = {
  home: Way;
  /** The way to what is saved. */
  wishlist?: ReactNode;
  cart: Way;
  /** The popover that the button of small screens opens, and what the button says. */
  menu: [id: string, open: string];
  account: ReactNode;
  /** The search form. */
  children: ReactNode;
};

/** The first row of the header. Drawn on both sides: as finished markup it would stand in every page twice. */
export function HeaderBar({ home, wishlist, cart, menu: [menu, open], account, children }: HeaderBarProps) {
  return (
    <Page className={styles.row}>
      <div className="flex items-center">
        <IconButton icon={Menu} label={open} popoverTarget={menu} className="-ms-2.5 lg:hidden" />
        <div className="relative">
          <Brand home={home} />
          <ShortGreeting />
        </div>
      </div>
      <div className={styles.search}>{children}</div>
      <div className={styles.actions}>
        <div className={styles.account} data-header-account>
          {account}
        </div>
        {wishlist}
        <Link href={cart[0] as Route} prefetch={false} className={iconButton()}>
          <Icon of={ShoppingBag} />
          <span className="sr-only">{cart[1]}</span>
          <CartCount />
        </Link>
      </div>
    </Page>
  );
}
