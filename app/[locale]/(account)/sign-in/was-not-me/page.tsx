import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Section, stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { disownAction } from '@/lib/identity/actions';
import { lookAtWasNotMe } from '@/lib/identity/security-notice';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('identity.wasNotMe');
  // The address holds a secret: it must not travel on in a Referer.
  return { title: words('title'), robots: { index: false }, referrer: 'no-referrer' };
}

/** Behind the link of a security mail. Looking changes nothing; only the button acts, in any browser. */
export default async function WasNotMePage({ searchParams }: PageProps<'/[locale]/sign-in/was-not-me'>) {
  const { token, done } = await searchParams;
  const words = await getTranslations('identity');
  const link = (
    <Link href="/sign-in" className={button()}>
      {words('wasNotMe.again')}
    </Link>
  );
  if (done === '1') {
    return (
      <Section width="narrow" gap={5}>
        <h1 className="title">{words('wasNotMe.title')}</h1>
        <Notice as="p" role="status">
          {words('wasNotMe.done')}
        </Notice>
        <p>{link}</p>
      </Section>
    );
  }
  const failure = await lookAtWasNotMe(typeof token === 'string' ? token : '');
  if (failure) {
    return (
      <Section width="narrow" gap={5}>
        <h1 className="title">{words('wasNotMe.goneTitle')}</h1>
        <p>{link}</p>
      </Section>
    );
  }
  return (
    <Section width="narrow" gap={5}>
      <h1 className="title">{words('wasNotMe.title')}</h1>
      <p className="lede">{words('wasNotMe.text')}</p>
      <Form action={disownAction} className={stack()}>
        <input type="hidden" name="token" value={String(token)} />
        <SubmitButton>{words('wasNotMe.button')}</SubmitButton>
      </Form>
    </Section>
  );
}
