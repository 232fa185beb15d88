import 'server-only';
import { transaction } from '@/db/client';
import { localePath } from '../../i18n/locales';
import { currentShopper } from '../queries';
import { confirmPath, hasRecentAuth } from '../recent-auth';
import { errorPath, type OAuthState, packOAuthState } from './callback';
import { signIn } from './client';
import { createLinkIntent } from './link-intents';
import { findSignInProvider } from './providers';

/**
 * Where to send a browser that wants to sign in with a provider, or to connect one: to the provider, or first to give a fresh
 * proof. Null for a provider this shop does not have.
 */
export async function startSignIn(
  provider: string,
  { connect, ...carried }: OAuthState & { connect: boolean },
): Promise<string | null> {
  if (!findSignInProvider(provider)) return null;
  if (connect) {
    const { session } = await currentShopper();
    if (!session) return localePath(carried.locale, '/sign-in?next=/account/security');
    if (!(await hasRecentAuth(session.id, 'sign-in-methods'))) {
      return localePath(carried.locale, confirmPath('sign-in-methods', '/account/security'));
    }
    await transaction((tx) => createLinkIntent(tx, session.id, provider));
  }
  const options = { redirect: false as const, redirectTo: packOAuthState(carried) };
  const target: unknown = await signIn(provider, options, { ui_locales: carried.locale });
  // When the provider cannot be reached, next-auth answers with its error page.
  return typeof target === 'string' && !/[?&]error=/.test(target) ? target : errorPath(carried, 'failed');
}
