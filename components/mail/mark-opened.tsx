'use client';

import { useEffect } from 'react';
import { markOpenedAction } from '@/lib/mail/actions';
import { idleForm } from '@/lib/platform/form-state';

/** Says that the mail is being read. Without JavaScript it simply stays unread. */
export function MarkOpened({ id }: { id: string }) {
  useEffect(() => {
    const form = new FormData();
    form.set('id', id);
    void markOpenedAction(idleForm, form);
  }, [id]);
  return null;
}
