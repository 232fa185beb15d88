import 'server-only';
import { importPKCS8, SignJWT } from 'jose';
import type { NextAuthConfig } from 'next-auth';
import apple from 'next-auth/providers/apple';
import github from 'next-auth/providers/github';
import google from 'next-auth/providers/google';
import microsoft from 'next-auth/providers/microsoft-entra-id';
import type { SignInSetting } from '@/lib/platform/sign-in-settings.mjs';
import type { Claims } from './profile';
import { githubAddress } from './trust';

type ClientConfig = NextAuthConfig['providers'][number];

const CHECKS: ('pkce' | 'state' | 'nonce')[] = ['pkce', 'state', 'nonce'];
const APPLE = 'https://appleid.apple.com';

// Nothing of the profile goes through next-auth's own user model.
const profile = (claims: { sub?: string | null }) => ({ id: claims.sub ?? undefined });

/** Apple takes a signed statement for a secret: https://developer.apple.com/documentation/accountorganizationaldatasharing/creating-a-client-secret */
async function appleSecret({ clientId, teamId, keyId, privateKey = '' }: SignInSetting): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'ES256', kid: keyId })
    .setIssuer(teamId ?? '')
    .setSubject(clientId)
    .setAudience(APPLE)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(await importPKCS8(privateKey, 'ES256'));
}

type GithubEmail = { email: string; primary: boolean; verified: boolean };

/** What GitHub's API says of somebody, as the claims of an ID token: the primary address, verified or not. */
async function githubClaims(address: string, accessToken: unknown): Promise<Claims> {
  const api = address === 'https://github.com' ? 'https://api.github.com' : `${address}/api/v3`;
  const headers = { Authorization: `Bearer ${accessToken}`, Accept: 'application/json', 'User-Agent': 'shop' };
  const [user, emails] = await Promise.all(
    ['/user', '/user/emails'].map(async (path) => {
      const answer = await fetch(`${api}${path}`, { headers, signal: AbortSignal.timeout(10_000) });
      if (!answer.ok) throw new Error(`GitHub answered ${answer.status} for ${path}.`);
      return answer.json();
    }),
  );
  const own = (emails as GithubEmail[]).find(({ primary }) => primary);
  return { iss: address, sub: String(user.id), name: user.name, email: own?.email, email_verified: own?.verified };
}

/** How next-auth speaks with a provider. Asks for a name and an address and nothing else. */
export async function clientConfig(setting: SignInSetting): Promise<ClientConfig> {
  const { id, label: name, clientId, clientSecret, issuer, tenant = 'common' } = setting;
  const own = { id, name, clientId, clientSecret, checks: CHECKS, profile };
  const authorization = { params: { scope: 'openid email profile' } };
  switch (setting.kind) {
    case 'google':
      return google({ ...own, authorization });
    case 'microsoft':
      return microsoft({ ...own, authorization, issuer: `https://login.microsoftonline.com/${tenant}/v2.0` });
    case 'apple':
      // The name comes once, in a field beside the ID token: it is not asked for. Apple knows no PKCE.
      return apple({
        ...own,
        clientSecret: await appleSecret(setting),
        checks: ['state', 'nonce'],
        authorization: { params: { scope: 'email', response_mode: 'form_post' } },
      });
    case 'github': {
      const address = githubAddress(issuer);
      return github({
        ...own,
        checks: ['pkce', 'state'],
        enterprise: issuer ? { baseUrl: address } : undefined,
        authorization: { url: `${address}/login/oauth/authorize`, params: { scope: 'read:user user:email' } },
        userinfo: {
          url: address,
          request: ({ tokens }: { tokens: { access_token?: string } }) => githubClaims(address, tokens.access_token),
        },
        profile: profile as never,
      });
    }
    case 'issuer':
      return { ...own, type: 'oidc', issuer, authorization };
  }
}
