import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotMe } from '@/components/identity/not-me';
import { ProviderButtons } from '@/components/identity/provider-buttons';
import { SharedDeviceField } from '@/components/identity/shared-device-field';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Cluster, Section, stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { requestCodeAction } from '@/lib/identity/actions';
import { oauthErrorOf } from '@/lib/identity/oauth/errors';
import { currentShopper } from '@/lib/identity/queries';
import { safeNext } from '@/lib/identity/rules';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('identity');
  return { title: words('signIn.title'), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: PageProps<'/[locale]/sign-in'>) {
  const query = await searchParams;
  const next = safeNext(query.next);
  const problem = oauthErrorOf(query.problem);
  const { session, email, firstName } = await currentShopper();
  const words = await getTranslations('identity');
  return (
    <Section width="narrow" gap={5}>
      <h1 className="title">{words('signIn.title')}</h1>
      {session && email ? (
        <Notice as="p" tone="info">
          {words('signIn.signedInAs', { email: email.address })}{' '}
          <Link href="/account" className="link">
            {words('signIn.toAccount')}
          </Link>
        </Notice>
      ) : null}
      {!session && email && (
        <Cluster>
          {firstName && <p>{words('signIn.known', { name: firstName })}</p>}
          <NotMe />
        </Cluster>
      )}
      {problem && (
        <Notice as="p" tone="warning" role="status">
          {words(`providers.${problem}`)}
        </Notice>
      )}
      <p className="lede">{words('signIn.lead')}</p>
      <Form action={requestCodeAction} needsCookies className={card({ className: stack() })}>
        <input type="hidden" name="next" value={next} />
        <Field
          name="email"
          type="email"
          autoComplete="email"
          inputMode="email"
          label={words('signIn.email')}
          required
        />
        <SharedDeviceField />
        <SubmitButton>{words('signIn.send')}</SubmitButton>
        <WhyWeAsk holding="account" />
      </Form>
      <ProviderButtons next={next} />
    </Section>
  );
}
