'use client';

import { type ReactNode, useId, useRef } from 'react';

type DialogProps = {
  title: string;
  /** What the opening button shows, and its look. */
  opener: ReactNode;
  openerClassName?: string;
  closeLabel: string;
  children: ReactNode;
};

/** A button and the native modal dialog it opens: the browser keeps the focus inside, closes on Escape and gives it back. */
export function Dialog({ title, opener, openerClassName = 'button-secondary', closeLabel, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={openerClassName}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {opener}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby={id} closedby="any">
        <div className="flex items-start justify-between gap-4">
          <h2 id={id} className="subtitle">
            {title}
          </h2>
          <form method="dialog">
            <button type="submit" className="icon-button -me-2 -mt-2" aria-label={closeLabel}>
              <svg
                viewBox="0 0 24 24"
                fill="none"
                stroke="currentColor"
                strokeWidth="2"
                strokeLinecap="round"
                aria-hidden="true"
              >
                <path d="M18 6 6 18M6 6l12 12" />
              </svg>
            </button>
          </form>
        </div>
        {children}
      </dialog>
    </>
  );
}
