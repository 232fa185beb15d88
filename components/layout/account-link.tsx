import { getTranslations } from 'next-intl/server';
import { NotMe } from '@/components/identity/not-me';
import { PersonalGreeting } from '@/components/personal/greeting';
import { Link } from '@/components/ui/link';

/** "Sign in" for a stranger; "Hello Ada" for whom the shop has proof of; the account for whoever is signed in. */
export async function AccountLink() {
  const words = await getTranslations('shell');
  const way = (href: '/account' | '/sign-in', name: string) => (
    <Link href={href} prefetch={false} className="quiet-link">
      {name}
    </Link>
  );
  return (
    <PersonalGreeting
      account={way('/account', words('account'))}
      signIn={way('/sign-in', words('signIn'))}
      notMe={<NotMe />}
    />
  );
}
