import { type NextRequest, NextResponse } from 'next/server';
import { COOKIE_ASKED, COOKIE_QUESTION } from './cookie-names';

/**
 * Without JavaScript only a second request shows whether the browser takes cookies: a form that comes without any of ours is sent
 * again (307 keeps its fields) with one to bring along. `refused` when it does not.
 */
export function askForCookies({ method, headers, cookies, nextUrl }: NextRequest): NextResponse | 'refused' | null {
  const isPlainForm = method === 'POST' && headers.get('content-type')?.startsWith('multipart/form-data');
  if (!isPlainForm || headers.has('next-action')) return null;
  if (cookies.getAll().some(({ name }) => name.replace('__Host-', '').startsWith('kindling-'))) return null;
  if (nextUrl.searchParams.has(COOKIE_QUESTION)) return 'refused';
  const again = nextUrl.clone();
  again.searchParams.set(COOKIE_QUESTION, '');
  const response = NextResponse.redirect(again, 307);
  response.cookies.set(COOKIE_ASKED, '1', { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 60 });
  return response;
}
