import { type NextRequest, NextResponse } from 'next/server';
import { WAITS_FOR_STATUS } from './lib/status-before-streaming';

/** Personal pages only: it would halve the throughput of static ones. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set('user-agent', `${headers.get('user-agent') ?? ''} ${WAITS_FOR_STATUS}`);
  return NextResponse.next({ request: { headers } });
}

export const config = {
  matcher: [
    '/:locale(de|pl)?/(account|cart|checkout|confirm|orders|sign-in|unsubscribe|wishlist)/:rest*',
    '/:locale(de|pl)?/privacy/(access|delete|export|consent|portal)/:rest*',
    '/:locale(de|pl)?/newsletter/preferences/:rest*',
    '/:locale(de|pl)?/p/:slug/(notice|review|reviews)',
    '/:locale(de|pl)?/demo/(id|inbox|personas)/:rest*',
  ],
};
