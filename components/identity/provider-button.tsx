import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { SharedDeviceField } from './shared-device-field';

type ProviderButtonProps = { provider: 'demo-id'; next: string };

/** Goes to a sign-in provider as a plain form post: the way leads out of this page, with and without JavaScript. */
export async function ProviderButton({ provider, next }: ProviderButtonProps) {
  const words = await getTranslations('identity');
  const action = localePath(toLocale(await locale()), `/sign-in/with/${provider}`);
  return (
    <form action={action} method="post" className="stack">
      <input type="hidden" name="next" value={next} />
      <p className="muted small text-center">{words('signIn.or')}</p>
      <button type="submit" className="button-secondary button-wide">
        {words('signIn.demoId')}
      </button>
      <p className="muted small">{words('signIn.demoIdHint')}</p>
      <SharedDeviceField brief />
    </form>
  );
}
