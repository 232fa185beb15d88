'use server';

import { markOpened } from './mailbox';

/** Called by the open mail in the demo's mailbox, so that it no longer counts as unread. */
export async function markOpenedAction(id: string): Promise<void> {
  if (typeof id === 'string') await markOpened(id);
}
