import { getTranslations } from 'next-intl/server';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Stack, stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { requestPreferencesAction } from '@/lib/newsletter/actions';
import { InboxLink } from './inbox-link';

/** Asks for the link to the preferences of an address; `alone` under a title that says so already. */
export async function PreferencesRequest({ alone = false }: { alone?: boolean }) {
  const words = await getTranslations('newsletter');
  return (
    <Stack as="section" aria-labelledby="ask-preferences" id="preferences">
      <h2 id="ask-preferences" className={alone ? 'sr-only' : 'subtitle'}>
        {words('portal.askTitle')}
      </h2>
      <p className="text-soft">{words('portal.askText')}</p>
      <Form action={requestPreferencesAction} className={stack()} whenDone={<InboxLink />}>
        <Field name="email" type="email" label={words('email')} autoComplete="email" required />
        <div>
          <SubmitButton variant="secondary">{words('portal.ask')}</SubmitButton>
        </div>
        <WhyWeAsk holding="contact" />
      </Form>
    </Stack>
  );
}
