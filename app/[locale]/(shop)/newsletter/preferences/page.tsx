import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { PreferencesForm } from '@/components/newsletter/preferences-form';
import { PreferencesRequest } from '@/components/newsletter/preferences-request';
import { NoticeList } from '@/components/notices/notice-list';
import { Form } from '@/components/ui/form';
import { Section } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
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
    <Section width="narrow" gap={8}>
      {address ? (
        <PreferencesForm preferences={await getPreferences(address)} pass={pass}>
          <NoticeList addressId={address.id} pass={pass} />
        </PreferencesForm>
      ) : (
        <>
          <h1 className="title">{words('title')}</h1>
          {pass && <Notice as="p">{words('closed')}</Notice>}
          <PreferencesRequest alone />
        </>
      )}
    </Section>
  );
}

/** What the mailed link opens: a page with a button, so that looking uses nothing up. */
async function LinkPage({ token }: { token: string }) {
  const words = await getTranslations('newsletter.portal');
  const works = (await peekPreferencesLink(token)) === null;
  return (
    <Section width="narrow" gap={6}>
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
    </Section>
  );
}
