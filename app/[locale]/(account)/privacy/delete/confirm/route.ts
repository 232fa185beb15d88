import { rememberRefusal } from '@/lib/consent/choice';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { markErased } from '@/lib/identity/cookies';
import { closeMagicLinkSession } from '@/lib/identity/magic-link-session';
import { hasRecentAuth } from '@/lib/identity/recent-auth';
import { forgetBrowser } from '@/lib/identity/visitor';
import { isSameOrigin } from '@/lib/platform/http/same-origin';
import { deleteSubject } from '@/lib/privacy/commands';
import { currentSubject } from '@/lib/privacy/subject';

const goTo = (path: string) => new Response(null, { status: 303, headers: { Location: path } });

/** The deletion itself: done when this answer is, and the browser keeps nothing of it either. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/privacy/delete/confirm'>) {
  const locale = toLocale((await params).locale);
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const subject = await currentSubject();
  if (subject.sessionId && !(await hasRecentAuth(subject.sessionId, 'delete'))) {
    return goTo(localePath(locale, '/privacy/delete'));
  }
  const deleted = await deleteSubject(subject, locale);
  if (!deleted.ok) return goTo(localePath(locale, '/privacy/delete'));
  // A browser that only lent its screen to a mailed link stays as it was.
  if (subject.status === 'address') await closeMagicLinkSession();
  else {
    await forgetBrowser();
    await markErased();
    // Whoever has just deleted everything has said no: a mark without identity keeps the shop from asking at once.
    await rememberRefusal();
  }
  const response = goTo(localePath(locale, `/privacy/deleted?certificate=${deleted.value.id}`));
  response.headers.set('Clear-Site-Data', '"cache", "storage"');
  response.headers.set('Cache-Control', 'no-store');
  return response;
}
