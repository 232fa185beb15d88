import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CodeField } from '@/components/identity/code-field';
import { card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Cluster, Section, stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { enterCodeAction } from '@/lib/identity/actions';
import { waitingFor } from '@/lib/identity/sign-in';
import { env } from '@/lib/platform/env';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('identity');
  return { title: words('code.title'), robots: { index: false } };
}

export default async function CodePage({ searchParams }: PageProps<'/[locale]/sign-in/code'>) {
  const before = (await searchParams).sent === 'before';
  const waiting = await waitingFor();
  const words = await getTranslations('identity');
  return (
    <Section width="narrow" gap={5}>
      <h1 className="title">{words('code.title')}</h1>
      {waiting ? (
        <>
          <p className="lede">
            {waiting.email
              ? words(before ? 'code.onItsWay' : 'code.sent', { email: waiting.email })
              : words(before ? 'code.onItsWaySomewhere' : 'code.sentSomewhere')}
          </p>
          <Form action={enterCodeAction} className={card({ className: stack() })}>
            <CodeField label={words('code.code')} />
            <SubmitButton>{words('code.submit')}</SubmitButton>
          </Form>
        </>
      ) : (
        <Notice as="p" tone="warning">
          {words('code.none')}
        </Notice>
      )}
      <p className="text-soft">{words('code.nothing')}</p>
      <Cluster as="p">
        <Link href="/sign-in" className="link">
          {words('code.again')}
        </Link>
        {env().demo && (
          <Link href="/demo/inbox" className="link">
            {words('code.inbox')}
          </Link>
        )}
      </Cluster>
    </Section>
  );
}
