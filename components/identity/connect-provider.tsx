import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { stack } from '@/components/ui/layout';
import { localePath, toLocale } from '@/lib/i18n/locales';

/** Asks to connect a provider to the signed-in account; the server asks for a fresh proof first. */
export async function ConnectProvider({ provider }: { provider: { id: string; label: string } }) {
  const words = await getTranslations('account.security');
  const action = localePath(toLocale(await locale()), `/sign-in/with/${provider.id}`);
  return (
    <form action={action} method="post" className={stack({ gap: 2 })}>
      <input type="hidden" name="connect" value="1" />
      <input type="hidden" name="next" value="/account/security" />
      <Button type="submit" variant="secondary" className="self-start">
        {words('add', { provider: provider.label })}
      </Button>
      <p className="text-soft text-sm">{words('addHint')}</p>
    </form>
  );
}
