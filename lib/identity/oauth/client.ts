import 'server-only';
import { cookies } from 'next/headers';
import NextAuth, { type NextAuthConfig } from 'next-auth';
import { MINUTE_IN_MS, now } from '../../platform/clock';
import { env } from '../../platform/env';
import { logWarning } from '../../platform/log';
import { keyedHash } from '../../platform/secret';
import { returnFromProvider } from './callback';
import { findSignInProvider, listSignInProviders } from './providers';

/**
 * next-auth is the OpenID Connect client and nothing more: PKCE, state and nonce, discovery, the code's exchange, the checks of
 * the ID token. The `signIn` callback answers every return with a redirect of ours, which ends its work before it would look
 * for users, link accounts or make a session: it has no adapter, keeps no token and never issues a cookie that means "signed
 * in". Who is let in is decided in `sign-in.ts`, with the same session as after a code by mail.
 */
const COOKIE_LIFETIME_IN_SECONDS = 15 * 60;
export const OIDC_NEXT_COOKIE = 'kindling-oidc-next';

const COOKIE_PATH = '/api/auth';

const handshakeCookies = {
  callbackUrl: OIDC_NEXT_COOKIE,
  state: 'kindling-oidc-state',
  nonce: 'kindling-oidc-nonce',
  pkceCodeVerifier: 'kindling-oidc-verifier',
};

const cookie = (name: string) => ({
  name,
  options: {
    httpOnly: true,
    sameSite: 'lax' as const,
    path: COOKIE_PATH,
    secure: env().siteUrl.startsWith('https:'),
    maxAge: COOKIE_LIFETIME_IN_SECONDS,
  },
});

const config = async (): Promise<NextAuthConfig> => ({
  providers: await Promise.all(listSignInProviders().map(({ client }) => client())),
  secret: keyedHash('next-auth', 'cookies'),
  basePath: '/api/auth',
  trustHost: true,
  logger: { error: noteRefusal, warn: () => undefined, debug: () => undefined },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  cookies: Object.fromEntries(Object.entries(handshakeCookies).map(([use, name]) => [use, cookie(name)])),
  callbacks: {
    signIn: async ({ account, profile }) => {
      const trust = (account && findSignInProvider(account.provider)?.trust) ?? null;
      const carried = (await cookies()).get(OIDC_NEXT_COOKIE)?.value;
      return returnFromProvider(profile ?? {}, trust, carried);
    },
  },
});

const REFUSED_EVERY_MS = MINUTE_IN_MS;
let refused = 0;
let told = 0;

/**
 * A return that does not fit its request is somebody else's invention, or a tab that was open for long. next-auth would write the whole
 * of it with a stack, as often as strangers like; a line a minute with their number says as much.
 */
function noteRefusal(error: Error): void {
  refused += 1;
  const at = now().getTime();
  if (at - told < REFUSED_EVERY_MS) return;
  logWarning(`Returns from sign-in providers that were refused: ${refused}, the last one for ${error.name}.`);
  told = at;
  refused = 0;
}

export const { handlers, signIn } = NextAuth(config);

/** The handshake is over, well or not: its cookies go. */
export async function endHandshake(): Promise<void> {
  const jar = await cookies();
  // With the attributes they were set with: browsers ignore a removal that is less guarded than the cookie.
  for (const name of Object.values(handshakeCookies)) jar.set(name, '', { ...cookie(name).options, maxAge: 0 });
}
