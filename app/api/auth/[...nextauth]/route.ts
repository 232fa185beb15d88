import { NextRequest, NextResponse } from 'next/server';
import { errorPath, readOAuthState } from '@/lib/identity/oauth/callback';
import { endHandshake, handlers, OIDC_NEXT_COOKIE } from '@/lib/identity/oauth/client';
import { findSignInProvider } from '@/lib/identity/oauth/providers';
import { safeNext } from '@/lib/identity/rules';
import { env } from '@/lib/platform/env';
import { readForm } from '@/lib/platform/http/bodies';

/**
 * The way back from a sign-in provider, and nothing else of next-auth: its session, sign-in and sign-out pages do not exist
 * here, and none of its cookies gets through.
 */
export async function GET(request: NextRequest, { params }: RouteContext<'/api/auth/[...nextauth]'>) {
  const [action, provider, ...rest] = (await params).nextauth;
  if (action !== 'callback' || !provider || rest.length > 0) return new NextResponse(null, { status: 404 });
  const target = await targetOf(request, provider);
  await endHandshake();
  return new NextResponse(null, { status: 303, headers: { Location: target, 'cache-control': 'no-store' } });
}

/**
 * A provider that answers by a form (Apple) sends it from its own site, without our cookies. The same by GET, which brings them: only what
 * the handshake needs, never what the provider tells of the person.
 */
export async function POST(request: NextRequest, { params }: RouteContext<'/api/auth/[...nextauth]'>) {
  const [action, provider, ...rest] = (await params).nextauth;
  const isCallback = action === 'callback' && provider && isFormPost(provider) && rest.length === 0;
  if (!isCallback) return new NextResponse(null, { status: 404 });
  const form = await readForm(request);
  if (!form) return new NextResponse(null, { status: 400 });
  const query = new URLSearchParams();
  for (const name of ['code', 'state', 'error']) {
    const value = form.get(name);
    if (typeof value === 'string') query.set(name, value);
  }
  const headers = { Location: `/api/auth/callback/${provider}?${query}`, 'cache-control': 'no-store' };
  return new NextResponse(null, { status: 303, headers });
}

const isFormPost = (provider: string) => findSignInProvider(provider)?.answersByForm ?? false;

function asForm(given: Headers): Headers {
  const headers = new Headers(given);
  headers.set('content-type', 'application/x-www-form-urlencoded');
  return headers;
}

async function targetOf(request: NextRequest, provider: string): Promise<string> {
  const carried = readOAuthState(request.cookies.get(OIDC_NEXT_COOKIE)?.value);
  const { pathname, search, searchParams } = request.nextUrl;
  if (searchParams.get('error') === 'access_denied') return errorPath(carried, 'cancelled');
  const url = new URL(pathname + search, env().siteUrl);
  const answer = await (isFormPost(provider)
    ? handlers.POST(new NextRequest(url, { method: 'POST', headers: asForm(request.headers), body: searchParams }))
    : handlers.GET(new NextRequest(url, { headers: request.headers })));
  const target = new URL(answer.headers.get('location') ?? '/sign-in?error=', env().siteUrl);
  return target.searchParams.has('error')
    ? errorPath(carried, 'failed')
    : safeNext(target.pathname + target.search, '/sign-in');
}
