import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { forgetBrowserAction } from '@/lib/identity/actions';

/** "Not you?" beside a greeting: this browser forgets whom it knew. */
export async function NotMe() {
  const words = await getTranslations('identity');
  return (
    <Form action={forgetBrowserAction} className="inline-block">
      <SubmitButton className="link-button">{words('notMe')}</SubmitButton>
    </Form>
  );
}
