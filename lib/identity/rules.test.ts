import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best, canBeAsked, canNameSomebody, rungOf, safeNext, whyNotClaimed, whyNotJoined } from './rules';

describe('canNameSomebody', () => {
  it.each([
    '',
    '  ',
    'null',
    'undefined',
    '[object Object]',
    'anonymous',
    'guest',
    '0',
    '"null"',
    "'guest'",
    'NULL',
    '"',
  ])('refuses %j, which programs write when they have no id', (value) => expect(canNameSomebody(value)).toBe(false));
  it('accepts what names somebody', () => expect(canNameSomebody('guest-house@example.com')).toBe(true));
});

describe('rungOf', () => {
  const known = { signedIn: false, confirmedAddress: false, addressHasOrder: false };
  it('lifts nobody for a typed address or an order with an unconfirmed one', () => {
    expect(rungOf(known)).toBe('visitor');
    expect(rungOf({ ...known, addressHasOrder: true })).toBe('visitor');
  });
  it('goes from contact over customer to signed in', () => {
    expect(rungOf({ ...known, confirmedAddress: true })).toBe('contact');
    expect(rungOf({ ...known, confirmedAddress: true, addressHasOrder: true })).toBe('customer');
    expect(rungOf({ ...known, signedIn: true })).toBe('signed-in');
  });
});

describe('whyNotClaimed', () => {
  const epoch = { ageInDays: 1, holdsAnything: true, hasAccount: false, confirmedAddresses: [] };
  const claimant = { provenAddress: 'ann', sharedDevice: false, separated: false, accepted: true };
  it('joins an unowned epoch that the person has accepted, and one that confirmed the very same address', () => {
    expect(whyNotClaimed(epoch, claimant)).toBeNull();
    expect(whyNotClaimed({ ...epoch, confirmedAddresses: ['ann'] }, claimant)).toBeNull();
  });
  it('never joins what somebody else has proven, nor on a shared device, nor what was taken apart, nor what is old', () => {
    expect(whyNotClaimed({ ...epoch, hasAccount: true }, claimant)).toBe('owned');
    expect(whyNotClaimed({ ...epoch, confirmedAddresses: ['bob'] }, claimant)).toBe('owned');
    expect(whyNotClaimed(epoch, { ...claimant, sharedDevice: true })).toBe('shared-device');
    expect(whyNotClaimed(epoch, { ...claimant, separated: true })).toBe('separated');
    expect(whyNotClaimed({ ...epoch, ageInDays: 31 }, claimant)).toBe('too-old');
  });
  it('joins nothing that nobody has said to be theirs, and no epoch that holds nothing', () => {
    expect(whyNotClaimed(epoch, { ...claimant, accepted: false })).toBe('not-accepted');
    expect(whyNotClaimed({ ...epoch, holdsAnything: false }, claimant)).toBe('empty');
    expect(canBeAsked('separated') && canBeAsked('not-accepted')).toBe(true);
    for (const why of ['owned', 'shared-device', 'too-old', 'empty', null] as const)
      expect(canBeAsked(why)).toBe(false);
  });
});

describe('whyNotJoined', () => {
  const join = { separated: false, accounts: 1, arrivingAccounts: 0, explicit: false };
  it('puts two accounts under one customer only by an explicit decision', () => {
    expect(whyNotJoined({ ...join, accounts: 2, arrivingAccounts: 1 })).toBe('two-accounts');
    expect(whyNotJoined({ ...join, accounts: 2, arrivingAccounts: 1, explicit: true })).toBeNull();
  });
});

describe('best', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 0, day));
  it('prefers verified to typed to inferred, and the newest within a class', () => {
    const inferred = { value: 'c', provenance: 'inferred' as const, at: at(9) };
    const typed = { value: 'b', provenance: 'typed' as const, at: at(2) };
    const retyped = { value: 'B', provenance: 'typed' as const, at: at(3) };
    const verified = { value: 'a', provenance: 'verified' as const, at: at(1) };
    expect(best([inferred, retyped, typed])).toBe(retyped);
    expect(best([inferred, verified, retyped])).toBe(verified);
    expect(best([])).toBeNull();
  });
});

describe('safeNext', () => {
  const leaving = [
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/\\/evil.example',
    '\\/evil.example',
    'https://evil.example',
    'https:/evil.example',
    'evil.example',
    'javascript:alert(1)',
    '/.//evil.example/x',
    '/..//evil.example/x',
    '/account/..//..//evil.example/x',
    '/%2e//evil.example',
    '/%2e%2e//evil.example',
    '/account/%2E%2E/%2e%2e//evil.example',
    '/%2f/evil.example',
    '/%2F%2Fevil.example',
    '/%252f%252fevil.example',
    '/%5cevil.example',
    '/%255cevil.example',
    '/.%5c/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/%09/evil.example',
    '/%0a/evil.example',
    '\t//evil.example',
    '/\u2028/evil.example',
    '/\u200b/evil.example',
    '/\uff0f/evil.example',
    '/.\uff0f/evil.example',
    '/%EF%BC%8F/evil.example',
    '/a//b',
    '/a//../b',
    '/%252e%252e//evil.example',
    '/a b',
    '',
    undefined,
    null,
    7,
    ['/account'],
    `/${'a'.repeat(501)}`,
  ];
  it.each(leaving)('never leaves the site for %j', (next) => expect(safeNext(next)).toBe('/account'));

  it.each([
    ['/checkout?step=2', '/checkout?step=2'],
    ['/', '/'],
    ['/de/p/mug?size=L&color=red#reviews', '/de/p/mug?size=L&color=red'],
    ['/account/./orders', '/account/orders'],
    ['/account/../cart', '/cart'],
    ['/search?q=https://example.com//x', '/search?q=https://example.com//x'],
    ['/c/100%25-wool', '/c/100%25-wool'],
    ['/;@evil.example', '/;@evil.example'],
  ])('reads %s as the path %s of this site', (next, path) => expect(safeNext(next)).toBe(path));

  it('answers with a path of this site whatever it is given, also when it is asked again', () => {
    const parts = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2e',
      '%2f',
      '%5c',
      '%25',
      '@',
      ';',
      ':',
      'evil.example',
      '?',
      '#',
      '\t',
      'a',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(parts).map((all) => `/${all.join('')}`),
        ),
        (next) => {
          const path = safeNext(next);
          expect(new URL(path, 'https://shop.example').origin).toBe('https://shop.example');
          expect(new URL(new URL(path, 'https://shop.example').pathname, 'https://shop.example').origin).toBe(
            'https://shop.example',
          );
          expect(path.split('?')[0]).not.toContain('//');
          expect(safeNext(path)).toBe(path);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
