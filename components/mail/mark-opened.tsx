'use client';

import { useEffect } from 'react';
import { markOpenedAction } from '@/lib/mail/actions';

/** Says that the mail is being read. Without JavaScript it simply stays unread. */
export function MarkOpened({ id }: { id: string }) {
  useEffect(() => {
    void markOpenedAction(id);
  }, [id]);
  return null;
}
