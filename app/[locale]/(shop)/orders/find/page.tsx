import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Section, stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { findOrdersAction } from '@/lib/orders/actions';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('orders.find');
  return { title: words('title'), description: words('text') };
}

export default async function FindOrdersPage() {
  const words = await getTranslations('orders.find');
  return (
    <Section width="narrow" gap={6}>
      <h1 className="title">{words('title')}</h1>
      <p className="lede">{words('text')}</p>
      <Form action={findOrdersAction} className={stack()}>
        <Field name="email" type="email" label={words('email')} autoComplete="email" inputMode="email" required />
        <div>
          <SubmitButton>{words('submit')}</SubmitButton>
        </div>
        <WhyWeAsk holding="mails" />
      </Form>
      <p className="text-soft">
        {words.rich('account', {
          link: (chunks) => (
            <Link href="/account/orders" className="link" prefetch={false}>
              {chunks}
            </Link>
          ),
        })}
      </p>
    </Section>
  );
}
