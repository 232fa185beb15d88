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
    <div ref={notice} popover="manual" role="alert" className="renewed-notice">
      {isRenewed && (
        <>
          <p>{text}</p>
          <Button onClick={() => location.reload()}>{reload}</Button>
        </>
      )}
    </div>
  );
}
