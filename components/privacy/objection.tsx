import { getLocale, getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { toLocale } from '@/lib/i18n/locales';
import { operatorOf } from '@/lib/legal/operator';
import { objectAction } from '@/lib/privacy/actions';
import { OBJECTIONABLE } from '@/lib/privacy/objection';

/** What rests on a legitimate interest, and the button that objects to it (GDPR Art. 21). */
export async function Objection() {
  const words = await getTranslations('privacy');
  const { email } = operatorOf(toLocale(await getLocale()));
  return (
    <Card gap={4}>
      <ul className="list-disc ps-5">
        {OBJECTIONABLE.map(({ id }) => (
          <li key={id}>
            <span className="font-semibold">{words(`holdings.${id}.title`)}</span>: {words(`holdings.${id}.what`)}
          </li>
        ))}
      </ul>
      <p className="text-sm">{words('objection.text', { email })}</p>
      <Form action={objectAction}>
        <SubmitButton variant="secondary" className="self-start">
          {words('objection.button')}
        </SubmitButton>
      </Form>
    </Card>
  );
}
