import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { DEMO_ID_CLIENT } from '../identity/oauth/demo-id-client';
import { demoPersonInput } from './input';
import { answerCancel, answerConsent, answerWho, getQuestion } from './interaction';
import { answerInNode } from './node-bridge';
import { meetPerson } from './people';
import { demoIdProvider } from './provider';

const VERIFIER = 'a-verifier-that-is-long-enough-for-the-standard-1234';
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

beforeAll(async () => {
  process.env.KINDLING_DEMO = '1';
  await freshDatabase();
});
afterAll(dropDatabase);

/** One browser at the provider: keeps cookies, does not follow redirects. */
function newBrowser() {
  const jar = new Map<string, string>();
  return async (path: string, { method = 'GET', body = '', headers = {} } = {}) => {
    const provider = demoIdProvider();
    if (!provider) throw new Error('Demo ID is off.');
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await answerInNode(provider.callback(), {
      method,
      url: path.replace('http://localhost:3000/api/demo-id', ''),
      mount: '/api/demo-id',
      headers: {
        host: 'localhost:3000',
        'x-forwarded-proto': 'http',
        cookie,
        'content-length': String(Buffer.byteLength(body)),
        ...headers,
      },
      body: new TextEncoder().encode(body),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (name && value) jar.set(name, value);
    }
    return answer;
  };
}

const authorize = (more = {}) =>
  `/auth?${new URLSearchParams({
    client_id: DEMO_ID_CLIENT.id,
    redirect_uri: DEMO_ID_CLIENT.redirectUri(),
    response_type: 'code',
    scope: 'openid profile email',
    state: 'state',
    nonce: 'nonce',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
    ...more,
  })}`;
const locationOf = (answer: Response) => answer.headers.get('location') ?? '';
const uidOf = (location: string) => location.split('/').at(-1) ?? '';

describe('signing in with Demo ID', () => {
  it('asks who, asks for consent with the very values, and answers for the address', async () => {
    const browse = newBrowser();
    const who = uidOf(locationOf(await browse(authorize())));
    expect(await getQuestion(who)).toEqual({ ask: 'who' });
    const ada = await meetPerson('Ada Ember', 'ada@example.com');
    const consent = uidOf(locationOf(await browse((await answerWho(who, ada.subject)) ?? '')));
    expect(await getQuestion(consent)).toMatchObject({ ask: 'consent', person: ada, scopes: ['profile', 'email'] });
    const back = new URL(locationOf(await browse((await answerConsent(consent)) ?? '')));
    expect(back.searchParams.get('state')).toBe('state');
    const body = String(
      new URLSearchParams({
        grant_type: 'authorization_code',
        code: back.searchParams.get('code') ?? '',
        redirect_uri: DEMO_ID_CLIENT.redirectUri(),
        code_verifier: VERIFIER,
      }),
    );
    const secret = Buffer.from(`${DEMO_ID_CLIENT.id}:${encodeURIComponent(DEMO_ID_CLIENT.secret())}`).toString(
      'base64',
    );
    const exchange = () =>
      newBrowser()('/token', {
        method: 'POST',
        body,
        headers: { authorization: `Basic ${secret}`, 'content-type': 'application/x-www-form-urlencoded' },
      });
    const { id_token: token } = (await (await exchange()).json()) as { id_token: string };
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({
      iss: 'http://localhost:3000/api/demo-id',
      sub: ada.subject,
      nonce: 'nonce',
      email: 'ada@example.com',
      email_verified: true,
      given_name: 'Ada',
    });
    expect((await exchange()).status, 'a code works once').toBe(400);
  });

  it('shares nothing when the person cancels', async () => {
    const browse = newBrowser();
    const who = uidOf(locationOf(await browse(authorize())));
    const back = new URL(locationOf(await browse((await answerCancel(who)) ?? '')));
    expect(back.searchParams.get('error')).toBe('access_denied');
    expect(back.searchParams.get('code')).toBeNull();
  });

  it('sends nobody to an address that was not agreed, and demands PKCE', async () => {
    const browse = newBrowser();
    expect(locationOf(await browse(authorize({ redirect_uri: 'https://evil.example/' })))).toBe('/demo/id/gone');
    const without = new URL(locationOf(await browse(authorize({ code_challenge: '', code_challenge_method: '' }))));
    expect(without.searchParams.get('error')).toBe('invalid_request');
  });

  it('does not go on in another browser than the one that began', async () => {
    const who = uidOf(locationOf(await newBrowser()(authorize())));
    const ada = await meetPerson('Ada Ember', 'ada@example.com');
    expect(locationOf(await newBrowser()((await answerWho(who, ada.subject)) ?? ''))).toBe('/demo/id/gone');
  });

  it('answers only for addresses that nobody can own', () => {
    const person = (email: string) => demoPersonInput.safeParse({ name: 'Ada', email }).success;
    expect(['ada@example.com', 'ada@mail.example.org', 'ada@kindling.example'].map(person)).toEqual([true, true, true]);
    expect(['ada@gmail.com', 'ada@notexample.com', 'ada@example.com.evil.de'].map(person)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('does not exist outside demo mode', () => {
    process.env.KINDLING_DEMO = '0';
    expect(demoIdProvider()).toBeNull();
    process.env.KINDLING_DEMO = '1';
  });
});
