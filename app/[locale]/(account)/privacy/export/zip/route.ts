import { toLocale } from '@/lib/i18n/locales';
import { hasRecentAuth } from '@/lib/identity/recent-auth';
import { isSameOrigin } from '@/lib/platform/http/same-origin';
import { collectExport, streamZip } from '@/lib/privacy/export/archive';
import { tellOfExport } from '@/lib/privacy/export/notice';
import { currentSubject, downloadable } from '@/lib/privacy/subject';
import { shop } from '@/shop.config';

/** The download. A POST from our own page, with a fresh proof from whoever is signed in; nothing is kept here. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/privacy/export/zip'>) {
  const locale = toLocale((await params).locale);
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const subject = await currentSubject();
  if (subject.status === 'nobody') return new Response(null, { status: 404 });
  if (subject.sessionId && !(await hasRecentAuth(subject.sessionId, 'export'))) {
    return new Response(null, { status: 403 });
  }
  const files = await collectExport(downloadable(subject), locale);
  await tellOfExport(subject, locale);
  return new Response(streamZip(files), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${shop.slug}-my-data.zip"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
