import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { localePath, toLocale } from '@/lib/i18n/locales';

/** Not a server action: signing out loads a whole new document, so that the page's memory goes, too. */
export async function SignOutButton({ everywhere = false }: { everywhere?: boolean }) {
  const words = await getTranslations('identity');
  return (
    <form action={localePath(toLocale(await locale()), '/sign-out')} method="post">
      {everywhere && <input type="hidden" name="everywhere" value="1" />}
      <Button type="submit" variant="secondary">
        {everywhere ? words('signOutEverywhere') : words('signOut')}
      </Button>
    </form>
  );
}
