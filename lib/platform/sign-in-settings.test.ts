import { describe, expect, it } from 'vitest';
import { settingsProblem } from './settings.mjs';
import { readSignInSettings } from './sign-in-settings.mjs';

const client = (name: string) => ({
  [`SIGN_IN_${name}_CLIENT_ID`]: 'shop',
  [`SIGN_IN_${name}_CLIENT_SECRET`]: 'secret',
});
const acme = { ...client('ACME_ID'), SIGN_IN_ACME_ID_ISSUER: 'https://id.acme.example' };
const KEY = '-----BEGIN PRIVATE KEY-----\\nMIGT\\n-----END PRIVATE KEY-----';
const apple = { CLIENT_ID: 'shop', TEAM_ID: 'T', KEY_ID: 'K', PRIVATE_KEY: KEY };

describe('sign-in providers in the settings', () => {
  it('are those of which everything is there, in the order of the settings', () => {
    const { providers, problems } = readSignInSettings({
      ...client('GITHUB'),
      ...acme,
      ...client('GOOGLE'),
      ...client('MICROSOFT'),
      ...Object.fromEntries(Object.entries(apple).map(([field, value]) => [`SIGN_IN_APPLE_${field}`, value])),
    });
    expect(problems).toEqual([]);
    expect(providers.map(({ id, label, kind }) => [id, label, kind])).toEqual([
      ['github', 'GitHub', 'github'],
      ['acme-id', 'Acme id', 'issuer'],
      ['google', 'Google', 'google'],
      ['microsoft-entra-id', 'Microsoft', 'microsoft'],
      ['apple', 'Apple', 'apple'],
    ]);
    expect(providers.at(-1)?.privateKey).toContain('\nMIGT\n');
  });

  it('answer for no address unless the operator says so', () => {
    expect(readSignInSettings(acme).providers[0]?.verifiesEmail).toBe(false);
    const trusted = readSignInSettings({ ...acme, SIGN_IN_ACME_ID_VERIFIES_EMAIL: '1', SIGN_IN_ACME_ID_LABEL: 'ACME' });
    expect(trusted.providers[0]).toMatchObject({ label: 'ACME', verifiesEmail: true });
  });

  it.each<[string, Record<string, string>, string]>([
    ['a secret that is missing', { SIGN_IN_GOOGLE_CLIENT_ID: 'shop' }, 'SIGN_IN_GOOGLE_CLIENT_SECRET is missing'],
    ['an issuer that is missing', client('ACME'), 'SIGN_IN_ACME_ISSUER is missing'],
    [
      'a setting that another kind has',
      { ...client('GOOGLE'), SIGN_IN_GOOGLE_TEAM_ID: 'T' },
      'SIGN_IN_GOOGLE_TEAM_ID means nothing',
    ],
    [
      'an issuer of Google',
      { ...client('GOOGLE'), SIGN_IN_GOOGLE_ISSUER: 'https://x.example' },
      'SIGN_IN_GOOGLE_ISSUER means',
    ],
    [
      'a misspelt setting',
      { ...client('GOOGLE'), SIGN_IN_GOOGLE_CLIENTID: 'x' },
      'SIGN_IN_GOOGLE_CLIENTID is no setting',
    ],
    ['the name of the demo’s own', { ...client('DEMO_ID') }, 'SIGN_IN_DEMO_ID_CLIENT_ID is no setting'],
    [
      'an issuer without https',
      { ...client('ACME'), SIGN_IN_ACME_ISSUER: 'http://id.acme.example' },
      'must be the https address',
    ],
    ['an issuer that is no address', { ...client('ACME'), SIGN_IN_ACME_ISSUER: 'acme' }, 'must be the https address'],
    [
      'two lines',
      { ...client('ACME'), SIGN_IN_ACME_ISSUER: 'https://a.example', SIGN_IN_ACME_LABEL: 'a\nb' },
      'one line',
    ],
    [
      'a key that is none',
      {
        SIGN_IN_APPLE_CLIENT_ID: 'a',
        SIGN_IN_APPLE_TEAM_ID: 'a',
        SIGN_IN_APPLE_KEY_ID: 'a',
        SIGN_IN_APPLE_PRIVATE_KEY: 'secret',
      },
      'PRIVATE_KEY must be',
    ],
    ['a wish that is no answer', { ...acme, SIGN_IN_ACME_ID_VERIFIES_EMAIL: 'yes' }, 'must be 1'],
  ])('end the start with one sentence for %s, which repeats no value', (_, given, problem) => {
    const sentence = settingsProblem(given, { serves: false });
    expect(sentence).toContain(problem);
    expect(sentence).not.toContain('secret');
  });
});
