import { NextResponse } from 'next/server';
import { demoPersonInput } from '@/lib/demo-id/input';
import { answerCancel, answerConsent, answerWho } from '@/lib/demo-id/interaction';
import { meetPerson } from '@/lib/demo-id/people';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { env } from '@/lib/platform/env';
import { readForm } from '@/lib/platform/http/bodies';
import { isSameOrigin } from '@/lib/platform/http/same-origin';

/** The answers to Demo ID's two questions: `answer` is `person`, `allow` or `cancel`. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/demo/id/[uid]/answer'>) {
  if (!env().demo) return new NextResponse(null, { status: 404 });
  if (!isSameOrigin(request.headers)) return new NextResponse(null, { status: 403 });
  const { uid, locale } = await params;
  const page = localePath(toLocale(locale), `/demo/id/${uid}`);
  const form = await readForm(request);
  if (!form) return new NextResponse(null, { status: 400 });
  const target = await answerOf(uid, form);
  const location = target === 'invalid' ? `${page}?invalid=1` : (target ?? page);
  const response = new NextResponse(null, { status: 303, headers: { Location: location } });
  if (target && target !== 'invalid') {
    const secure = env().siteUrl.startsWith('https:');
    for (const name of ['demo-id-interaction', 'demo-id-interaction.sig']) {
      response.cookies.set(name, '', { path: page, maxAge: 0, httpOnly: true, sameSite: 'lax', secure });
    }
  }
  return response;
}

async function answerOf(uid: string, form: FormData): Promise<string | null> {
  if (form.get('answer') === 'cancel') return answerCancel(uid);
  if (form.get('answer') === 'allow') return answerConsent(uid);
  const parsed = demoPersonInput.safeParse(Object.fromEntries(form));
  if (!parsed.success) return 'invalid';
  const { subject } = await meetPerson(parsed.data.name, parsed.data.email);
  return answerWho(uid, subject);
}
