import { usePathname } from 'next/navigation';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';

// What somebody has opened belongs to the page it was opened on. Next keeps a page that was left in the document, hidden and with
// its state; all that happens there is that React cleans up its effects.

/** Calls `close` when the address changes, or when the page is left. */
export function useClosingOnLeave(close: () => void): void {
  const pathname = usePathname();
  const openedOn = useRef(pathname);
  const leaving = useRef(0);
  const leave = useEffectEvent(close);

  useLayoutEffect(() => {
    clearTimeout(leaving.current);
    return () => {
      // Not at once: in development React runs every effect twice.
      leaving.current = window.setTimeout(() => leave());
    };
  }, []);

  useEffect(() => {
    if (pathname === openedOn.current) return;
    openedOn.current = pathname;
    leave();
  }, [pathname]);
}

/** Closes a popover in the same cases, so that it is not still open when its page comes back. */
export function useClosingPopover(find: () => HTMLElement | null | undefined): void {
  const pathname = usePathname();
  const findNow = useEffectEvent(find);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address closes, too
  useLayoutEffect(() => {
    const popover = findNow();
    return () => {
      if (popover?.isConnected && popover.matches(':popover-open')) popover.hidePopover();
    };
  }, [pathname]);
}

/**
 * A modal dialog that is open as long as it is drawn and its page is on the screen. An open one in a hidden page would make the
 * whole document inert: nothing could be clicked any more. `ready` says when there is something to show.
 */
export function useModal(onClose: () => void, ready = true) {
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const shown = dialog.current;
    if (ready) shown?.showModal();
    return () => shown?.close();
  }, [ready]);
  // Told once: whoever closes and opens again at once is faster than the events and timers that follow the closing.
  const over = useRef(false);
  const end = () => {
    if (over.current) return;
    over.current = true;
    onClose();
  };
  useClosingOnLeave(end);

  return {
    /** For the dialog: `<dialog {...modal}>`. Its `close` comes late: in development, where React runs effects twice, it is open again. */
    modal: { ref: dialog, onCancel: end, onClose: () => dialog.current?.open || end() },
    close: () => {
      dialog.current?.close();
      end();
    },
  };
}
