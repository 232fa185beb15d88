import { describe, expect, it } from 'vitest';
import type { SignInSetting } from '@/lib/platform/sign-in-settings.mjs';
import { type Claims, readProfile } from './profile';
import { trustOf } from './trust';

const TENANT = 'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0';
const ISSUERS: Record<SignInSetting['kind'], string> = {
  google: 'https://accounts.google.com',
  microsoft: TENANT,
  apple: 'https://appleid.apple.com',
  github: 'https://github.com',
  issuer: 'https://id.acme.example',
};

const emailFrom = (kind: SignInSetting['kind'], claims: Claims, more: Partial<SignInSetting> = {}) => {
  const setting = { id: kind, kind, label: kind, clientId: 'shop', verifiesEmail: false, issuer: undefined, ...more };
  const given = { sub: '4711', iss: ISSUERS[kind], email: 'ann@acme.example', ...claims };
  return readProfile(given, trustOf(kind === 'issuer' ? { ...setting, issuer: ISSUERS.issuer } : setting))?.email;
};

describe('the address that a provider names', () => {
  it('is proven by Google for its own mailboxes and for organizations that it hosts', () => {
    expect(emailFrom('google', { email_verified: true, email: 'Ann@gmail.com' })).toBe('ann@gmail.com');
    expect(emailFrom('google', { email_verified: true, hd: 'acme.example' })).toBe('ann@acme.example');
    expect(emailFrom('google', { email_verified: true })).toBeNull();
    expect(emailFrom('google', { email_verified: false, hd: 'acme.example' })).toBeNull();
    expect(emailFrom('google', { email_verified: true, email: 'ann@gmail.com.evil.example' })).toBeNull();
  });

  it('is proven by Microsoft only with the claim that the domain’s owner was verified', () => {
    expect(emailFrom('microsoft', { xms_edov: true })).toBe('ann@acme.example');
    expect(emailFrom('microsoft', { xms_edov: '1' })).toBe('ann@acme.example');
    expect(emailFrom('microsoft', { email_verified: true })).toBeNull();
    expect(emailFrom('microsoft', { xms_edov: false })).toBeNull();
  });

  it('is proven by Apple, whose flag may be a text', () => {
    expect(emailFrom('apple', { email_verified: 'true' })).toBe('ann@acme.example');
    expect(emailFrom('apple', { email_verified: 'false' })).toBeNull();
  });

  it('is proven by GitHub when it is verified there', () => {
    expect(emailFrom('github', { email_verified: true })).toBe('ann@acme.example');
    expect(emailFrom('github', { email_verified: false })).toBeNull();
  });

  it('is proven by another issuer only where the operator has said that it answers for addresses', () => {
    expect(emailFrom('issuer', { email_verified: true })).toBeNull();
    expect(emailFrom('issuer', { email_verified: true }, { verifiesEmail: true })).toBe('ann@acme.example');
    expect(emailFrom('issuer', { email_verified: 'true' }, { verifiesEmail: true })).toBeNull();
  });
});

describe('claims of another issuer', () => {
  it.each<[SignInSetting['kind'], string]>([
    ['google', 'https://accounts.google.com.evil.example'],
    ['microsoft', 'https://login.microsoftonline.com/common/v2.0'],
    ['microsoft', `https://evil.example/?${TENANT}`],
    ['microsoft', `${TENANT}/`],
    ['apple', 'https://accounts.google.com'],
    ['github', 'https://github.evil.example'],
    ['issuer', 'https://id.acme.example/'],
  ])('name nobody: %s, %s', (kind, iss) => {
    expect(emailFrom(kind, { iss })).toBeUndefined();
  });
});
