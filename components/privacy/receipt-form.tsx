import { getTranslations } from 'next-intl/server';
import { card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { checkReceiptAction } from '@/lib/privacy/actions';

/** Takes a receipt as text or as a file; the answer stands below the button. */
export async function ReceiptForm() {
  const words = await getTranslations('privacy.receiptCheck');
  return (
    <Form action={checkReceiptAction} className={card({ className: stack() })}>
      <TextArea name="receipt" label={words('text')} rows={8} maxLength={500_000} spellCheck={false} />
      <Field name="file" type="file" label={words('file')} accept="application/json,.json" />
      <div>
        <SubmitButton>{words('check')}</SubmitButton>
      </div>
    </Form>
  );
}
