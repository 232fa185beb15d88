import { type NextRequest, NextResponse } from 'next/server';
import { PREFIXES, toLocale } from './lib/i18n/locales';
import { COOKIES_REFUSED } from './lib/platform/cookie-names';
import { askForCookies } from './lib/platform/cookie-question';
import { WAITS_FOR_STATUS } from './lib/platform/status-before-streaming';

/**
 * Lists that a query has chosen say the same to everyone: a shared cache may give them out again for a while. What goes wrong is
 * taken back in `lib/platform/http/kept-answers.ts`.
 */
const LISTS = new RegExp(`^(/(${PREFIXES}))?/(search|c/.*)$`);
const KEEP_A_LIST = 'public, max-age=0, s-maxage=60';

/** Pages that are rendered per request only: it would halve the throughput of static ones. */
export function proxy(request: NextRequest) {
  const question = askForCookies(request);
  if (question instanceof NextResponse) return question;
  const headers = new Headers(request.headers);
  headers.set('user-agent', `${headers.get('user-agent') ?? ''} ${WAITS_FOR_STATUS}`);
  if (question === 'refused') headers.set(COOKIES_REFUSED, toLocale(request.nextUrl.pathname.split('/')[1]));
  else headers.delete(COOKIES_REFUSED);
  const response = NextResponse.next({ request: { headers } });
  if (LISTS.test(request.nextUrl.pathname)) response.headers.set('Cache-Control', KEEP_A_LIST);
  return response;
}

export const config = {
  matcher: [
    // Next reads this list without running it; a test compares its languages with shop.config.ts.
    // Forms sent without JavaScript, on any page.
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'content-type', value: 'multipart/form-data.*' }],
      missing: [{ type: 'header', key: 'next-action' }],
    },
    '/:locale(de|pl)?/(account|cart|checkout|confirm|orders|sign-in|unsubscribe|wishlist)/:rest*',
    '/:locale(de|pl)?/privacy/(access|delete|export|consent|portal)/:rest*',
    '/:locale(de|pl)?/newsletter/preferences/:rest*',
    '/:locale(de|pl)?/p/:slug/(notice|review|reviews)',
    '/:locale(de|pl)?/demo/(id|inbox|personas)/:rest*',
    '/:locale(de|pl)?/search',
    // Filtered categories, by each of lib/catalog/facet-keys.ts: Next reads this list without running it.
    { source: '/:locale(de|pl)?/c/:path*', has: [{ type: 'query', key: 'brand' }] },
    { source: '/:locale(de|pl)?/c/:path*', has: [{ type: 'query', key: 'color' }] },
    { source: '/:locale(de|pl)?/c/:path*', has: [{ type: 'query', key: 'size' }] },
    { source: '/:locale(de|pl)?/c/:path*', has: [{ type: 'query', key: 'price' }] },
    { source: '/:locale(de|pl)?/c/:path*', has: [{ type: 'query', key: 'rating' }] },
    { source: '/:locale(de|pl)?/c/:path*', has: [{ type: 'query', key: 'sale' }] },
    { source: '/:locale(de|pl)?/c/:path*', has: [{ type: 'query', key: 'stock' }] },
    { source: '/:locale(de|pl)?/c/:path*', has: [{ type: 'query', key: 'sort' }] },
    { source: '/:locale(de|pl)?/c/:path*', has: [{ type: 'query', key: 'page' }] },
  ],
};
