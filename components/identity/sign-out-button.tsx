import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { localePath, toLocale } from '@/lib/i18n/locales';

type SignOutButtonProps = { className?: string; everywhere?: boolean };

/** Not a server action: signing out loads a whole new document, so that the page's memory goes, too. */
export async function SignOutButton({ className = 'button-secondary', everywhere = false }: SignOutButtonProps) {
  const words = await getTranslations('identity');
  return (
    <form action={localePath(toLocale(await locale()), '/sign-out')} method="post">
      {everywhere && <input type="hidden" name="everywhere" value="1" />}
      <button type="submit" className={className}>
        {everywhere ? words('signOutEverywhere') : words('signOut')}
      </button>
    </form>
  );
}
