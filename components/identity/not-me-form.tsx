import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { forgetBrowserAction } from '@/lib/identity/actions';

/** The button behind "Not you?": this browser forgets whom it knew. */
export function NotMeForm({ words }: { words: string }) {
  return (
    <Form action={forgetBrowserAction} className="inline-block">
      <SubmitButton variant="link">{words}</SubmitButton>
    </Form>
  );
}
