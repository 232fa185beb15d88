import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Button, button } from '@/components/ui/button';
import { Section } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { localePath } from '@/lib/i18n/locales';
import { confirmPath, hasRecentAuth } from '@/lib/identity/recent-auth';
import { personOf } from '@/lib/privacy/person';
import { currentSubject, downloadable } from '@/lib/privacy/subject';
import { countHoldings } from '@/lib/privacy/things';

export const instant = false;

const FILES = ['index', 'data', 'csv', 'orders', 'addresses', 'consents', 'manifest'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('privacy.export');
  return { title: words('metaTitle'), robots: { index: false } };
}

export default async function ExportPage() {
  const words = await getTranslations('privacy.export');
  const locale = await getLocale();
  const subject = await currentSubject();
  const { identifierIds, sessionId } = downloadable(subject);
  const holders = await countHoldings(await personOf(identifierIds));
  const things = holders.reduce((sum, holder) => sum + holder.things, 0);
  const rows = holders.reduce((sum, holder) => sum + holder.rows, 0);
  const proven = !sessionId || (await hasRecentAuth(sessionId, 'export'));
  return (
    <Section width="narrow" gap={6}>
      <h1 className="title">{words('title')}</h1>
      <p className="lede">{words('lede')}</p>
      <p className="font-semibold">{words('things', { count: things })}</p>
      {subject.status === 'contact' && (
        <Notice as="p">
          <span>{words('browserOnly', { address: subject.email?.address ?? '' })}</span>
          <Link href="/privacy/access" className="link self-start">
            {(await getTranslations('privacy.take'))('access')}
          </Link>
        </Notice>
      )}
      {rows > 0 && proven && (
        <form method="post" action={localePath(locale, '/privacy/export/zip')}>
          <Button type="submit">{words('download')}</Button>
        </form>
      )}
      {rows > 0 && !proven && (
        <Notice tone="info">
          <p>{words('proofNeeded')}</p>
          <Link href={confirmPath('export', '/privacy/export')} className={button({ className: 'mt-2 self-start' })}>
            {words('prove')}
          </Link>
        </Notice>
      )}
      <div className="prose text-sm">
        <h2>{words('contains')}</h2>
        <ul>
          {FILES.map((file) => (
            <li key={file}>{words(`files.${file}`)}</li>
          ))}
        </ul>
        <p className="text-soft">{words('withheld')}</p>
        <p className="text-soft">{words('included')}</p>
      </div>
      <p>
        <Link href="/privacy" className="link">
          {words('back')}
        </Link>
      </p>
    </Section>
  );
}
