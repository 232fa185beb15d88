import { getTranslations } from 'next-intl/server';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { Card } from '@/components/ui/card';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { fields } from '@/components/ui/control';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { requestContactAction } from '@/lib/newsletter/actions';
import { WELCOME } from '@/lib/newsletter/rules';
import { InboxLink } from './inbox-link';

/** The wishlist's "keep this list": first name and address, and the letter only for who ticks it. */
export async function KeepListForm() {
  const words = await getTranslations('newsletter');
  return (
    <Card as="section" gap={5} aria-labelledby="keep-list">
      <h2 id="keep-list" className="subtitle">
        {words('keep.title')}
      </h2>
      <p className="text-soft">{words('keep.text', { percent: WELCOME.percent / 100 })}</p>
      <Form action={requestContactAction} className={stack()} whenDone={<InboxLink />}>
        <input type="hidden" name="surface" value="wishlist" />
        <div className={fields}>
          <Field name="firstName" label={words('firstName')} autoComplete="given-name" maxLength={40} required />
          <Field name="email" type="email" label={words('email')} autoComplete="email" required />
        </div>
        <p className="text-sm text-soft">{words('emailHint')}</p>
        <CheckboxField name="letter" label={words('keep.letter')} />
        <div>
          <SubmitButton>{words('keep.submit')}</SubmitButton>
        </div>
        <WhyWeAsk holding="contact" />
      </Form>
    </Card>
  );
}
