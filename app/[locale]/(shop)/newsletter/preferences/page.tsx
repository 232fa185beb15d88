import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { PreferencesForm } from '@/components/newsletter/preferences-form';
import { PreferencesRequest } from '@/components/newsletter/preferences-request';
import { NoticeList } from '@/components/notices/notice-list';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { openPreferencesAction } from '@/lib/newsletter/actions';
import { peekPreferencesLink, portalAddress } from '@/lib/newsletter/portal';
import { getPreferences } from '@/lib/newsletter/preferences';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('newsletter.portal');
  return { title: words('title'), robots: { index: false } };
}

export default async function PreferencesPage({ searchParams }: PageProps<'/[locale]/newsletter/preferences'>) {
  await connection();
  const { token, portal } = await searchParams;
  const words = await getTranslations('newsletter.portal');
  if (typeof token === 'string') return <LinkPage token={token} />;
  const pass = typeof portal === 'string' ? portal : undefined;
  const address = await portalAddress(pass);
  return (
    <div className="page-narrow section stack [--gap:2rem]">
      {address ? (
        <PreferencesForm preferences={await getPreferences(address)} pass={pass}>
          <NoticeList addressId={address.id} pass={pass} />
        </PreferencesForm>
      ) : (
        <>
          <h1 className="title">{words('title')}</h1>
          {pass && <p className="notice">{words('closed')}</p>}
          <PreferencesRequest alone />
        </>
      )}
    </div>
  );
}

/** What the mailed link opens: a page with a button, so that looking uses nothing up. */
async function LinkPage({ token }: { token: string }) {
  const words = await getTranslations('newsletter.portal');
  const works = (await peekPreferencesLink(token)) === null;
  return (
    <div className="page-narrow section stack [--gap:1.5rem]">
      <h1 className="title">{words(works ? 'openTitle' : 'gone')}</h1>
      <p className="lede">{words(works ? 'openText' : 'goneText')}</p>
      {works ? (
        <Form action={openPreferencesAction}>
          <input type="hidden" name="token" value={token} />
          <SubmitButton>{words('open')}</SubmitButton>
        </Form>
      ) : (
        <PreferencesRequest />
      )}
    </div>
  );
}
