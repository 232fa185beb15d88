'use client';

import type { ReactNode } from 'react';

/** A popover on phones (opens and closes without JavaScript), a plain row on wide screens. Following a link closes it. */
export function Menu({ id, children }: { id: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the keyboard clicks links too
    <div
      id={id}
      className="menu"
      popover="auto"
      onClick={(event) => {
        if ((event.target as Element).closest('a')) event.currentTarget.hidePopover();
      }}
    >
      {children}
    </div>
  );
}
