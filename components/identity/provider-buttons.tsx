import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { Stack, stack } from '@/components/ui/layout';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { listSignInProviders } from '@/lib/identity/oauth/providers';
import { SharedDeviceField } from './shared-device-field';

/** The sign-in providers of this shop. A plain form post goes to one: the way leads out of this page, with and without JavaScript. */
export async function ProviderButtons({ next }: { next: string }) {
  const providers = listSignInProviders();
  if (providers.length === 0) return null;
  const words = await getTranslations('identity');
  const here = toLocale(await locale());
  return (
    <form method="post" className={stack()}>
      <input type="hidden" name="next" value={next} />
      <p className="text-soft text-sm text-center">{words('signIn.or')}</p>
      {providers.map(({ id, label, invented }) => (
        <Stack key={id} gap={2}>
          <Button type="submit" formAction={localePath(here, `/sign-in/with/${id}`)} variant="secondary" wide>
            {words('signIn.continueWith', { provider: label })}
          </Button>
          {invented && <p className="text-soft text-sm">{words('signIn.inventedHint')}</p>}
        </Stack>
      ))}
      <SharedDeviceField brief />
    </form>
  );
}
