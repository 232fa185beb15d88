import { NextRequest, NextResponse } from 'next/server';
import { errorPath, readOAuthState } from '@/lib/identity/oauth/callback';
import { endHandshake, handlers, OIDC_NEXT_COOKIE } from '@/lib/identity/oauth/client';
import { safeNext } from '@/lib/identity/rules';
import { env } from '@/lib/platform/env';

/**
 * The way back from a sign-in provider, and nothing else of next-auth: its session, sign-in and sign-out pages do not exist
 * here, and none of its cookies gets through.
 */
export async function GET(request: NextRequest, { params }: RouteContext<'/api/auth/[...nextauth]'>) {
  const [action, provider, ...rest] = (await params).nextauth;
  if (action !== 'callback' || !provider || rest.length > 0) return new NextResponse(null, { status: 404 });
  const target = await targetOf(request);
  await endHandshake();
  return new NextResponse(null, { status: 303, headers: { Location: target, 'cache-control': 'no-store' } });
}

async function targetOf(request: NextRequest): Promise<string> {
  const carried = readOAuthState(request.cookies.get(OIDC_NEXT_COOKIE)?.value);
  const { pathname, search, searchParams } = request.nextUrl;
  if (searchParams.get('error') === 'access_denied') return errorPath(carried, 'cancelled');
  const url = new URL(pathname + search, env().siteUrl);
  const answer = await handlers.GET(new NextRequest(url, { headers: request.headers }));
  const target = new URL(answer.headers.get('location') ?? '/sign-in?error=', env().siteUrl);
  return target.searchParams.has('error')
    ? errorPath(carried, 'failed')
    : safeNext(target.pathname + target.search, '/sign-in');
}
