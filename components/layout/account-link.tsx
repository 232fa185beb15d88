import { getTranslations } from 'next-intl/server';
import { PersonalGreeting } from '@/components/personal/greeting';
import { Link } from '@/components/ui/link';

/** "Sign in" for a stranger; "Hello Ada" and the account for someone the shop has proof of. */
export async function AccountLink() {
  const words = await getTranslations('shell');
  return (
    <PersonalGreeting
      stranger={
        <Link href="/sign-in" prefetch={false} className="quiet-link">
          {words('signIn')}
        </Link>
      }
    >
      <Link href="/account" prefetch={false} className="quiet-link">
        {words('account')}
      </Link>
    </PersonalGreeting>
  );
}
