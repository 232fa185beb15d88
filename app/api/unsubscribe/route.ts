import type { NextRequest } from 'next/server';
import { endByOneClick } from '@/lib/newsletter/ending';
import { orUnavailable } from '@/lib/platform/http/or-unavailable';

const HEADERS = { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' };

/**
 * One-click unsubscribing by the mail program (RFC 8058): no cookie, no redirect, the same answer for every token, again as
 * often as it likes. GET is not answered, so that no link scanner unsubscribes anybody.
 */
export const POST = orUnavailable(async (request: NextRequest) => {
  const token = request.nextUrl.searchParams.get('token') ?? '';
  await endByOneClick(token);
  return new Response('You are unsubscribed.\n', { headers: HEADERS });
});
