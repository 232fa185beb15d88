import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { button } from '@/components/ui/button';
import { card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Section, stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { currentShopper } from '@/lib/identity/queries';
import { addressOfLink } from '@/lib/privacy/access';
import { openAccessAction, requestAccessAction } from '@/lib/privacy/actions';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('privacy.access');
  return { title: words('metaTitle'), robots: { index: false } };
}

/** Without a token: the request for a link. With one: the button that uses it; opening the page uses nothing. */
export default async function AccessPage({ searchParams }: PageProps<'/[locale]/privacy/access'>) {
  const words = await getTranslations('privacy.access');
  const { token } = await searchParams;
  if (typeof token === 'string') {
    const { session, owner, email } = await currentShopper();
    const linked = session ? await addressOfLink(token) : null;
    if (linked) {
      const isOwn = owner?.readIds.includes(linked.identifierId) ?? false;
      return (
        <Section width="narrow" gap={6}>
          <h1 className="title">{words('openTitle')}</h1>
          <p className="lede">
            {words(isOwn ? 'ownText' : 'otherText', { address: linked.address, account: email?.address ?? '' })}
          </p>
          <p>
            <Link href="/privacy" className={button()}>
              {words('stay')}
            </Link>
          </p>
          <Form action={openAccessAction}>
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name="leave" value="1" />
            <SubmitButton variant="secondary">{words('leaveAndOpen')}</SubmitButton>
          </Form>
        </Section>
      );
    }
    return (
      <Section width="narrow" gap={6}>
        <h1 className="title">{words('openTitle')}</h1>
        <p className="lede">{words('openText')}</p>
        <Form action={openAccessAction}>
          <input type="hidden" name="token" value={token} />
          <SubmitButton>{words('open')}</SubmitButton>
        </Form>
      </Section>
    );
  }
  return (
    <Section width="narrow" gap={6}>
      <h1 className="title">{words('title')}</h1>
      <p className="lede">{words('lede')}</p>
      <Form action={requestAccessAction} className={card({ className: stack({ gap: 4 }) })}>
        <Field name="email" type="email" label={words('email')} autoComplete="email" required />
        <SubmitButton className="self-start">{words('send')}</SubmitButton>
        <WhyWeAsk holding="codes" />
      </Form>
    </Section>
  );
}
