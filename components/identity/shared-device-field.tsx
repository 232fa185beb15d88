import { getTranslations } from 'next-intl/server';
import { CheckboxField } from '@/components/ui/checkbox-field';

/** Ticked, nothing of this browser is joined and the session ends with it. */
export async function SharedDeviceField() {
  const words = await getTranslations('identity');
  return <CheckboxField name="sharedDevice" label={words('signIn.shared')} hint={words('signIn.sharedHint')} />;
}
