import { NextResponse } from 'next/server';
import { toLocale } from '@/lib/i18n/locales';
import { startSignIn } from '@/lib/identity/oauth/start';
import { safeNext } from '@/lib/identity/rules';
import { env } from '@/lib/platform/env';
import { readForm } from '@/lib/platform/http/bodies';
import { isSameOrigin } from '@/lib/platform/http/same-origin';

/**
 * Leads to a provider. Browsers hold a form's redirects against `form-action`, also those that a provider makes on its way to others:
 * to another site a page of ours leads on, so that forms of the shop still go nowhere else.
 */
function leadTo(target: string): NextResponse {
  const headers = { 'cache-control': 'no-store' };
  if (new URL(target, env().siteUrl).origin === new URL(env().siteUrl).origin)
    return new NextResponse(null, { status: 303, headers: { ...headers, Location: target } });
  const href = new URL(target).href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return new NextResponse(`<!doctype html><a href="${href}">${new URL(target).host}</a>`, {
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8', Refresh: `0; url=${target}` },
  });
}

/** A plain form post that leads to a sign-in provider: `next`, `sharedDevice`, or `connect` for a signed-in person. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/sign-in/with/[provider]'>) {
  if (!isSameOrigin(request.headers)) return new NextResponse(null, { status: 403 });
  const { provider, locale } = await params;
  const form = await readForm(request);
  if (!form) return new NextResponse(null, { status: 400 });
  const target = await startSignIn(provider, {
    next: safeNext(form.get('next')),
    locale: toLocale(locale),
    sharedDevice: form.get('sharedDevice') === '1',
    connect: form.get('connect') === '1',
  });
  if (!target) return new NextResponse(null, { status: 404 });
  return leadTo(target);
}
