import 'server-only';
import { DEMO_ID_CLIENT, demoIdIssuer } from './demo-id-client';
import type { SignInProvider } from './provider';

/** The built-in provider of the demo. */
export const demoId = (): SignInProvider => ({
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
