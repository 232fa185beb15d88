import { NextResponse } from 'next/server';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { requireRecentAuth } from '@/lib/identity/recent-auth';
import { signOut } from '@/lib/identity/sign-out';
import { readForm } from '@/lib/platform/http/bodies';
import { isSameOrigin } from '@/lib/platform/http/same-origin';

/** A plain form post and a whole new document: nothing of the person stays in this browser, not in any cache of it either. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/sign-out'>) {
  if (!isSameOrigin(request.headers)) return new NextResponse(null, { status: 403 });
  const locale = toLocale((await params).locale);
  const form = await readForm(request);
  if (!form) return new NextResponse(null, { status: 400 });
  const everywhere = form.get('everywhere') === '1';
  if (everywhere) await requireRecentAuth('devices', '/account/devices', locale);
  await signOut({ everywhere });
  const home = localePath(locale, '/');
  return new NextResponse(null, {
    status: 303,
    headers: { Location: home, 'Clear-Site-Data': '"cache"', 'Cache-Control': 'no-store' },
  });
}
