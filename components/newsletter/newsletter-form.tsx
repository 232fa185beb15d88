import { getTranslations } from 'next-intl/server';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { requestContactAction } from '@/lib/newsletter/actions';
import { InboxLink } from './inbox-link';

/** Asks for the letter. May stand on static pages: it knows nobody. */
export async function NewsletterForm() {
  const words = await getTranslations('newsletter');
  return (
    <Form action={requestContactAction} className={stack()} whenDone={<InboxLink />}>
      <input type="hidden" name="surface" value="newsletter" />
      <Field name="firstName" label={words('firstName')} autoComplete="given-name" maxLength={40} required />
      <Field name="email" type="email" label={words('email')} hint={words('emailHint')} autoComplete="email" required />
      <div>
        <SubmitButton>{words('submit')}</SubmitButton>
      </div>
      <p className="text-sm text-soft">
        {words.rich('promise', {
          privacy: (text) => (
            <Link href="/privacy/policy" className="link">
              {text}
            </Link>
          ),
        })}
      </p>
      <WhyWeAsk holding="contact" />
    </Form>
  );
}
