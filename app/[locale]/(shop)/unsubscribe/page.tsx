import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WornLink } from '@/components/newsletter/worn-link';
import { button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Section } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { unsubscribeAction } from '@/lib/newsletter/actions';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('newsletter.unsubscribe');
  return { title: words('title'), robots: { index: false } };
}

/** The page behind the link in a letter. It looks the same for every token; only the button acts. */
export default async function UnsubscribePage({ searchParams }: PageProps<'/[locale]/unsubscribe'>) {
  const { token, only } = await searchParams;
  const notices = only === 'notices';
  const words = await getTranslations('newsletter');
  if (typeof token !== 'string' || !token) {
    return (
      <WornLink title={words('unsubscribe.title')} text={words('unsubscribe.missing')}>
        <Link href="/newsletter#preferences" className={button({ variant: 'secondary' })}>
          {words('portal.askTitle')}
        </Link>
      </WornLink>
    );
  }
  return (
    <Section width="narrow" gap={6}>
      <h1 className="title">{words('unsubscribe.title')}</h1>
      <Form action={unsubscribeAction} whenDone={<span />}>
        <input type="hidden" name="token" value={token} />
        {notices && <input type="hidden" name="only" value="notices" />}
        <p className="lede mb-6">{words(notices ? 'unsubscribe.noticesText' : 'unsubscribe.text')}</p>
        <SubmitButton>{words('unsubscribe.button')}</SubmitButton>
      </Form>
    </Section>
  );
}
