import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CodeField } from '@/components/identity/code-field';
import { card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Section, stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { requireAccount } from '@/lib/account/require-account';
import { confirmStepUpAction, requestStepUpAction } from '@/lib/identity/actions';
import { confirmPath, isWaitingForStepUp } from '@/lib/identity/recent-auth';
import { safeNext } from '@/lib/identity/rules';
import { scopeWords } from '@/lib/identity/scopes';
import { env } from '@/lib/platform/env';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('identity');
  return { title: words('confirm.title'), robots: { index: false } };
}

/** Asks for a fresh proof (level 5) for one thing, then goes on to it. */
export default async function ConfirmPage({ searchParams }: PageProps<'/[locale]/account/confirm'>) {
  const query = await searchParams;
  const scope = String(query.for ?? 'other');
  const next = safeNext(query.next);
  const { email } = await requireAccount(confirmPath(scope, next));
  const words = await getTranslations('identity');
  const waiting = await isWaitingForStepUp();
  return (
    <Section width="narrow" gap={5}>
      <h1 className="title">{words('confirm.title')}</h1>
      <p className="lede">
        {words('confirm.lead', { scope: words(`scopes.${scopeWords(scope)}`), email: email.address })}
      </p>
      <Form action={requestStepUpAction} className={waiting ? 'flex flex-col-reverse items-start gap-3' : stack()}>
        <input type="hidden" name="scope" value={scope} />
        <input type="hidden" name="next" value={next} />
        <SubmitButton variant={waiting ? 'secondary' : 'primary'} size={waiting ? 'small' : 'normal'}>
          {waiting ? words('code.again') : words('confirm.send')}
        </SubmitButton>
      </Form>
      {waiting && (
        <Form action={confirmStepUpAction} className={card({ className: stack() })}>
          <CodeField label={words('confirm.code')} />
          <SubmitButton>{words('confirm.submit')}</SubmitButton>
        </Form>
      )}
      {waiting && env().demo && (
        <p>
          <Link href="/demo/inbox" className="link">
            {words('code.inbox')}
          </Link>
        </p>
      )}
    </Section>
  );
}
