import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { localePath, toLocale } from '@/lib/i18n/locales';

/** Not a server action: signing out loads a whole new document, so that the page's memory goes, too. */
export async function SignOutButton({ className = 'button-secondary' }: { className?: string }) {
  const words = await getTranslations('identity');
  return (
    <form action={localePath(toLocale(await locale()), '/sign-out')} method="post">
      <button type="submit" className={className}>
        {words('signOut')}
      </button>
    </form>
  );
}
