import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DeletionPlan } from '@/components/privacy/deletion-plan';
import { Button, button } from '@/components/ui/button';
import { Section } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { localePath } from '@/lib/i18n/locales';
import { confirmPath, hasRecentAuth } from '@/lib/identity/recent-auth';
import { getDeletionPlan } from '@/lib/privacy/deletion-plan';
import { currentSubject } from '@/lib/privacy/subject';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('privacy.delete');
  return { title: words('metaTitle'), robots: { index: false } };
}

const TITLES = {
  nobody: 'titleVisitor',
  visitor: 'titleVisitor',
  contact: 'titleVisitor',
  account: 'titleAccount',
  address: 'titleAddress',
} as const;

export default async function DeletePage() {
  const words = await getTranslations('privacy.delete');
  const locale = await getLocale();
  const subject = await currentSubject();
  const { status, email, sessionId } = subject;
  const plan = await getDeletionPlan(subject);
  const proven = !sessionId || (await hasRecentAuth(sessionId, 'delete'));
  return (
    <Section width="narrow" gap={7}>
      <h1 className="title">{words(TITLES[status], { address: email?.address ?? '' })}</h1>
      {plan.empty && <p className="lede">{words('nothing')}</p>}
      {!plan.empty && (
        <>
          <p className="lede">{words('lede')}</p>
          <DeletionPlan plan={plan} subject={subject} />
          {plan.opensAccount && (
            <Notice as="p" tone="warning">
              {words('addressOfAccount')}
              <Link
                href="/sign-in?next=/privacy/delete"
                className={button({ variant: 'secondary', className: 'self-start' })}
              >
                {words('prove')}
              </Link>
            </Notice>
          )}
          {!plan.opensAccount && proven && (
            <form method="post" action={localePath(locale, '/privacy/delete/confirm')}>
              <Button type="submit" variant="danger">
                {words(status === 'account' ? 'confirm' : 'confirmVisitor')}
              </Button>
            </form>
          )}
          {!proven && (
            <Notice tone="info">
              <p>{words('proofNeeded')}</p>
              <Link
                href={confirmPath('delete', '/privacy/delete')}
                className={button({ className: 'mt-2 self-start' })}
              >
                {words('prove')}
              </Link>
            </Notice>
          )}
        </>
      )}
      {status === 'contact' && (
        <p className="text-sm">
          {words('contactHint', { address: email?.address ?? '' })}{' '}
          <Link href="/privacy/access" className="link">
            {(await getTranslations('privacy.take'))('access')}
          </Link>
        </p>
      )}
      <p>
        <Link href="/privacy" className="link">
          {(await getTranslations('privacy.export'))('back')}
        </Link>
      </p>
    </Section>
  );
}
