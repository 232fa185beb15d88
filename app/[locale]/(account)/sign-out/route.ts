import { NextResponse } from 'next/server';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { isSameOrigin } from '@/lib/identity/request';
import { signOut } from '@/lib/identity/sign-out';

/** A plain form post and a whole new document: nothing of the person stays in this browser, not in any cache of it either. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/sign-out'>) {
  if (!(await isSameOrigin())) return new NextResponse(null, { status: 403 });
  const form = await request.formData();
  await signOut({ everywhere: form.get('everywhere') === '1' });
  const home = localePath(toLocale((await params).locale), '/');
  return new NextResponse(null, {
    status: 303,
    headers: { Location: home, 'Clear-Site-Data': '"cache"', 'Cache-Control': 'no-store' },
  });
}
