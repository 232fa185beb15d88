'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useIsRenewed } from '../ui/renewal';

/** Says that the shop is newer than this page, above everything, and leaves the page as it is. */
export function RenewedNotice({ text, reload }: { text: string; reload: string }) {
  const isRenewed = useIsRenewed();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isRenewed) notice.current?.showPopover();
  }, [isRenewed]);
  return (
    <div
      ref={notice}
      popover="manual"
      role="alert"
      className="inset-x-0 top-auto bottom-4 mx-auto w-[min(44rem,calc(100%-2rem))] rounded-field border border-line bg-surface px-5 py-4 text-ink shadow-[0_0.75rem_2.5rem_var(--color-shadow)]"
    >
      {isRenewed && (
        <>
          <p className="mb-3">{text}</p>
          <Button onClick={() => location.reload()}>{reload}</Button>
        </>
      )}
    </div>
  );
}
