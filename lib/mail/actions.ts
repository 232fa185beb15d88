'use server';

import { defineAction } from '../identity/action';
import { mailIdInput } from './input';
import { markOpened } from './mailbox';

/** Field: `id`. Sent by the open mail in the demo's mailbox, so that it no longer counts as unread. */
export const markOpenedAction = defineAction(
  { input: mailIdInput, words: 'mail', who: 'none', refresh: false },
  async ({ input, done }) => {
    await markOpened(input.id);
    return done();
  },
);
