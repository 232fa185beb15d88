import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { PersonalGreeting } from '@/components/personal/greeting';
import { localePath, toLocale } from '@/lib/i18n/locales';

/** "Sign in" for a stranger; "Hello Ada" for whom the shop has proof of; the account for whoever is signed in. */
export async function AccountLink() {
  const language = toLocale(await locale());
  const [words, identity] = [await getTranslations('shell'), await getTranslations('identity')];
  return (
    <PersonalGreeting
      account={[localePath(language, '/account'), words('account')]}
      signIn={[localePath(language, '/sign-in'), words('signIn')]}
      notMe={identity('notMe')}
    />
  );
}
