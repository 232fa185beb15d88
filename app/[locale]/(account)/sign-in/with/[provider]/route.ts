import { NextResponse } from 'next/server';
import { toLocale } from '@/lib/i18n/locales';
import { startSignIn } from '@/lib/identity/oauth/start';
import { safeNext } from '@/lib/identity/rules';
import { readForm } from '@/lib/platform/http/bodies';
import { isSameOrigin } from '@/lib/platform/http/same-origin';

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
  return new NextResponse(null, { status: 303, headers: { Location: target, 'cache-control': 'no-store' } });
}
