import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { locale } from 'next/root-params';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { currentShopper } from '@/lib/identity/queries';
import type { Shopper } from '@/lib/identity/shopper';

export type SignedIn = Shopper & {
  owner: NonNullable<Shopper['owner']>;
  email: NonNullable<Shopper['email']>;
  session: NonNullable<Shopper['session']>;
};

/** The signed-in shopper, for pages of the account; everybody else is sent to sign in and comes back to `next`. */
export async function requireAccount(next: string): Promise<SignedIn> {
  const shopper = await currentShopper();
  const { owner, email, session } = shopper;
  if (owner && email && session) return { ...shopper, owner, email, session };
  redirect(localePath(toLocale(await locale()), `/sign-in?next=${encodeURIComponent(next)}`) as Route);
}
