import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Section, stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { followLinkAction } from '@/lib/identity/actions';
import { peekSignInLink } from '@/lib/identity/sign-in';
import { finishKeepingByLinkAction } from '@/lib/orders/actions';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('identity');
  // The address holds a secret: it must not travel on in a Referer.
  return { title: words('link.title'), robots: { index: false } };
}

/** Looking at it changes nothing, however often scanners do; only the button acts, and only in the browser that asked. */
export default async function LinkPage({ searchParams }: PageProps<'/[locale]/sign-in/link'>) {
  const { token } = await searchParams;
  const link = await peekSignInLink(typeof token === 'string' ? token : '');
  const words = await getTranslations('identity');
  if (link.state === 'here') {
    return (
      <Section width="narrow" gap={5}>
        <h1 className="title">{words('link.title')}</h1>
        <p className="lede">{words('link.text')}</p>
        <Form
          action={link.purpose === 'keep-order' ? finishKeepingByLinkAction : followLinkAction}
          needsCookies
          className={stack()}
        >
          <input type="hidden" name="token" value={String(token)} />
          <SubmitButton>{words('link.button')}</SubmitButton>
        </Form>
      </Section>
    );
  }
  if (link.state === 'elsewhere') {
    return (
      <Section width="narrow" gap={5}>
        <h1 className="title">{words('link.otherTitle')}</h1>
        <p className="lede">{words('link.otherText')}</p>
        <Card as="p" className="title-large lining-nums tabular-nums tracking-widest text-center">
          {link.code}
        </Card>
        <p className="text-soft">{words('link.otherSafe')}</p>
      </Section>
    );
  }
  return (
    <Section width="narrow" gap={5}>
      <h1 className="title">{words('link.goneTitle')}</h1>
      <p className="lede">{words(`failures.${link.why}`)}</p>
      <p>
        <Link href="/sign-in" className={button()}>
          {words('link.again')}
        </Link>
      </p>
    </Section>
  );
}
