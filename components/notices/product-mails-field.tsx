import { getTranslations } from 'next-intl/server';
import { CheckboxField } from '@/components/ui/checkbox-field';

/** Whether an address gets mails about single products, in the form of its preferences. */
export async function ProductMailsField({ on }: { on: boolean }) {
  const words = await getTranslations('newsletter.portal');
  return (
    <CheckboxField
      key={`product-mails ${on}`}
      name="product-mails"
      label={words('productMails')}
      hint={words('productMailsHint')}
      defaultChecked={on}
    />
  );
}
