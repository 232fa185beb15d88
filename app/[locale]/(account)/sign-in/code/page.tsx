import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CodeField } from '@/components/identity/code-field';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
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
    <div className="page-narrow section stack">
      <h1 className="title">{words('code.title')}</h1>
      {waiting ? (
        <>
          <p className="lede">
            {waiting.email
              ? words(before ? 'code.onItsWay' : 'code.sent', { email: waiting.email })
              : words(before ? 'code.onItsWaySomewhere' : 'code.sentSomewhere')}
          </p>
          <Form action={enterCodeAction} className="card stack">
            <CodeField label={words('code.code')} />
            <SubmitButton>{words('code.submit')}</SubmitButton>
          </Form>
        </>
      ) : (
        <p className="notice notice-warning">{words('code.none')}</p>
      )}
      <p className="muted">{words('code.nothing')}</p>
      <p className="cluster">
        <Link href="/sign-in" className="link">
          {words('code.again')}
        </Link>
        {env().demo && (
          <Link href="/demo/inbox" className="link">
            {words('code.inbox')}
          </Link>
        )}
      </p>
    </div>
  );
}
