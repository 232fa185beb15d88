import 'server-only';
import { after } from 'next/server';
import { deliverDueMails } from './delivery';

/**
 * Sends waiting mails as soon as the response is out, so that no answer takes longer because of a mail. For actions and route
 * handlers, after their transaction; without it the worker's interval sends them a few seconds later. `first` is done before,
 * for work whose duration would tell what the answer must not tell.
 */
export function sendAfterResponse(first?: () => Promise<unknown>): void {
  after(async () => {
    await first?.();
    await deliverDueMails();
  });
}
