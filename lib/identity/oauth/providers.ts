import 'server-only';
import type { NextAuthConfig } from 'next-auth';
import { env } from '@/lib/platform/env';
import { clientConfig } from './client-config';
import { DEMO_ID_CLIENT, demoIdIssuer } from './demo-id-client';
import type { ProviderTrust } from './profile';
import { trustOf } from './trust';

export type SignInProvider = {
  /** In addresses and in the database. */
  id: string;
  /** What people call it. */
  label: string;
  /** People there are invented; its page says so. */
  invented?: boolean;
  /** It answers by a form from its own site instead of an address. */
  answersByForm?: boolean;
  trust: ProviderTrust;
  client: () => Promise<NextAuthConfig['providers'][number]>;
};

const demoId = (): SignInProvider => ({
  id: 'demo-id',
  label: 'Demo ID',
  invented: true,
  trust: { id: 'demo-id', issuer: demoIdIssuer(), provesEmail: ({ email_verified: verified }) => verified === true },
  client: async () => ({
    id: 'demo-id',
    name: 'Demo ID',
    type: 'oidc',
    issuer: demoIdIssuer(),
    clientId: DEMO_ID_CLIENT.id,
    clientSecret: DEMO_ID_CLIENT.secret(),
    client: { id_token_signed_response_alg: 'ES256' },
    checks: ['pkce', 'state', 'nonce'],
    profile: (claims: { sub: string }) => ({ id: claims.sub }),
  }),
});

/** The sign-in providers of this shop, in the order in which they are offered: those of the environment, and Demo ID in the demo. */
export function listSignInProviders(): SignInProvider[] {
  const { demo, signInProviders } = env();
  const configured = signInProviders.map((setting) => ({
    id: setting.id,
    label: setting.label,
    answersByForm: setting.kind === 'apple',
    trust: trustOf(setting),
    client: () => clientConfig(setting),
  }));
  return demo ? [...configured, demoId()] : configured;
}

export function findSignInProvider(id: string): SignInProvider | null {
  return listSignInProviders().find((provider) => provider.id === id) ?? null;
}

/** What people call a provider; null for one that was switched off since. */
export const providerLabel = (id: string): string | null => findSignInProvider(id)?.label ?? null;
