import { getTranslations } from 'next-intl/server';
import { CheckboxField } from '@/components/ui/checkbox-field';

/** Ticked, nothing of this browser is joined and the session ends with it. */
export async function SharedDeviceField({ brief = false }: { brief?: boolean }) {
  const words = await getTranslations('identity');
  const hint = brief ? undefined : words('signIn.sharedHint');
  return <CheckboxField name="sharedDevice" label={words('signIn.shared')} hint={hint} />;
}
