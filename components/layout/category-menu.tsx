'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useClosingOnLeave } from '@/components/ui/use-leaving';
import type { MenuEntry } from '@/lib/catalog/menu';
import { CategoryPanel } from './category-panel';
import styles from './menu.module.css';

/** Long enough for a pointer that only crosses the row. */
const HOVER_IN_MS = 120;

type CategoryMenuProps = {
  links: [href: string, name: string][];
  /** Where the levels below are, see `app/[locale]/menu`. */
  address: string;
  /** What the button beside a name says; `{name}` stands for the category. */
  more: string;
};

/**
 * The corners of the shop as plain links. Whoever reaches for them gets what is below each, too: under the pointer, or with the
 * button beside the name, which stands there as soon as there is something to show.
 */
export function CategoryMenu({ links, address, more }: CategoryMenuProps) {
  const [tree, setTree] = useState<MenuEntry[]>([]);
  const [open, setOpen] = useState<string | null>(null);
  const asked = useRef(false);
  const timer = useRef(0);
  const list = useRef<HTMLUListElement>(null);
  useClosingOnLeave(() => setOpen(null));

  function load() {
    if (asked.current) return;
    asked.current = true;
    fetch(address)
      .then((answer) => (answer.ok ? answer.json() : []))
      .then(setTree, () => {
        // Offline: the links stay, and the next touch asks again.
        asked.current = false;
      });
  }

  // On a phone the list becomes visible with its popover.
  useEffect(() => {
    const popover = list.current?.closest('[popover]');
    popover?.addEventListener('beforetoggle', load);
    return () => popover?.removeEventListener('beforetoggle', load);
  });

  function showAfter(href: string | null, wait: number) {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(href), wait);
  }
  function leave({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
    if (isRow() && !currentTarget.contains(relatedTarget)) setOpen(null);
  }
  function closeWithEscape(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Escape' || open === null || !isRow()) return;
    event.currentTarget.querySelector<HTMLElement>(':scope > a')?.focus();
    setOpen(null);
  }
  const below = (href: string) => tree.find(([entry]) => entry === href)?.[2] ?? [];

  return (
    <ul ref={list} className={styles.list} onPointerEnter={load} onFocus={load}>
      {links.map(([href, name]) => (
        <li
          key={href}
          onPointerEnter={({ pointerType }) => pointerType === 'mouse' && isRow() && showAfter(href, HOVER_IN_MS)}
          onPointerLeave={({ pointerType }) => pointerType === 'mouse' && isRow() && showAfter(null, HOVER_IN_MS)}
          onBlur={leave}
          onKeyDown={closeWithEscape}
          onClick={(event) => (event.target as Element).closest('a') && showAfter(null, 0)}
        >
          {/* Fetched ahead once somebody reaches for the menu: on every page view it would be six requests. */}
          <Link href={href as Route} prefetch={tree.length > 0 ? undefined : false}>
            {name}
          </Link>
          {below(href).length > 0 && (
            <button
              type="button"
              className={styles.more}
              aria-expanded={open === href}
              aria-label={more.replace('{name}', () => name)}
              onClick={() => setOpen(open === href ? null : href)}
            />
          )}
          {open === href && below(href).length > 0 && <CategoryPanel entries={below(href)} />}
        </li>
      ))}
    </ul>
  );
}

/** Whether the menu is a row with panels under it (wide screens), not a list that unfolds. */
const isRow = () => matchMedia('(min-width: 64rem)').matches;
