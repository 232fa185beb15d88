import { shop } from '@/shop.config';
import 'server-only';
import { createECDH, createHash } from 'node:crypto';
import Provider, { type Configuration } from 'oidc-provider';
import { localePath, toLocale } from '../i18n/locales';
import { DEMO_ID_CLIENT, demoIdIssuer } from '../identity/oauth/demo-id-client';
import { env } from '../platform/env';
import { keyedHash } from '../platform/secret';
import { findPerson } from './people';
import { Records } from './records';

const MINUTE_IN_SECONDS = 60;

/** A P-256 key that follows from the shop's secret: the same after every restart, in every process, stored nowhere. */
function signingKey() {
  const d = Buffer.from(keyedHash('demo-id', 'signing-key'), 'base64url');
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(d);
  const point = curve.getPublicKey();
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  const kid = createHash('sha256').update(point).digest('base64url').slice(0, 16);
  return { kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig', kid, x, y, d: d.toString('base64url') };
}

async function findAccount(_: unknown, subject: string) {
  const person = await findPerson(subject);
  if (!person) return undefined;
  const { email, name } = person;
  const given = name.split(/\s+/)[0];
  return {
    accountId: subject,
    claims: async () => ({ sub: subject, name, given_name: given, email, email_verified: true }),
  };
}

const configuration = (): Configuration => ({
  adapter: Records,
  clients: [
    {
      client_id: DEMO_ID_CLIENT.id,
      client_secret: DEMO_ID_CLIENT.secret(),
      client_name: shop.name,
      redirect_uris: [DEMO_ID_CLIENT.redirectUri()],
      response_types: ['code'],
      grant_types: ['authorization_code'],
      id_token_signed_response_alg: 'ES256',
    },
  ],
  jwks: { keys: [signingKey()] },
  claims: { openid: ['sub'], profile: ['name', 'given_name'], email: ['email', 'email_verified'] },
  conformIdTokenClaims: false,
  findAccount,
  pkce: { required: () => true },
  responseTypes: ['code'],
  features: {
    devInteractions: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    dPoP: { enabled: false },
  },
  interactions: {
    url: (_, { uid, params }) => localePath(toLocale(params.ui_locales), `/demo/id/${uid}`),
  },
  cookies: {
    keys: [keyedHash('demo-id', 'cookies')],
    names: { session: 'demo-id-session', interaction: 'demo-id-interaction', resume: 'demo-id-resume' },
  },
  ttl: {
    AccessToken: 5 * MINUTE_IN_SECONDS,
    AuthorizationCode: MINUTE_IN_SECONDS,
    IdToken: 5 * MINUTE_IN_SECONDS,
    Interaction: 15 * MINUTE_IN_SECONDS,
    Session: 15 * MINUTE_IN_SECONDS,
    Grant: 15 * MINUTE_IN_SECONDS,
  },
  renderError: (ctx) => {
    ctx.status = 303;
    ctx.redirect('/demo/id/gone');
  },
});

const shared = globalThis as typeof globalThis & { kindlingDemoId?: { issuer: string; provider: Provider } };

/** The provider of this process. Null outside demo mode: then it does not exist. */
export function demoIdProvider(): Provider | null {
  if (!env().demo) return null;
  const issuer = demoIdIssuer();
  if (shared.kindlingDemoId?.issuer !== issuer) {
    const provider = new Provider(issuer, configuration());
    // The route writes the forwarding headers itself, so they can be trusted.
    provider.proxy = true;
    shared.kindlingDemoId = { issuer, provider };
  }
  return shared.kindlingDemoId.provider;
}
