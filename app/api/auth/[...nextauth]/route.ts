import { NextRequest, NextResponse } from 'next/server';
import { env } from '@/lib/env';
import { handlers, OIDC_NEXT_COOKIE } from '@/lib/identity/oidc-client';
import { problemPath, readCarried } from '@/lib/identity/provider-return';

const OURS = /^kindling-/;

/**
 * The way back from a sign-in provider, and nothing else of next-auth: its session, sign-in and sign-out pages do not exist
 * here. Of its cookies only those of the handshake get through.
 */
export async function GET(request: NextRequest, { params }: RouteContext<'/api/auth/[...nextauth]'>) {
  const [action, provider, ...rest] = (await params).nextauth;
  if (action !== 'callback' || !provider || rest.length > 0) return new NextResponse(null, { status: 404 });
  const carried = readCarried(request.cookies.get(OIDC_NEXT_COOKIE)?.value);
  const away = (path: string) => new NextResponse(null, { status: 303, headers: { Location: path } });
  if (request.nextUrl.searchParams.get('error') === 'access_denied') return away(problemPath(carried, 'cancelled'));
  const url = new URL(request.nextUrl.pathname + request.nextUrl.search, env().siteUrl);
  const answer = await handlers.GET(new NextRequest(url, { headers: request.headers }));
  const target = new URL(answer.headers.get('location') ?? '/sign-in?error=', env().siteUrl);
  if (target.searchParams.has('error')) return away(problemPath(carried, 'failed'));
  const response = away(target.pathname + target.search);
  for (const cookie of answer.headers.getSetCookie()) {
    if (OURS.test(cookie)) response.headers.append('set-cookie', cookie);
  }
  response.headers.set('cache-control', 'no-store');
  return response;
}
