import { describe, expect, it } from 'vitest';
import { best, canNameSomebody, normalizeEmail, rungOf, safeNext, whyNotClaimed, whyNotJoined } from './rules';

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

describe('normalizeEmail', () => {
  it.each(['Ann@EXAMPLE.com', ' ann@example.com ', 'ann＠example.com', 'ANN@example.COM\n'])(
    'reads %j as the one address ann@example.com',
    (typed) => expect(normalizeEmail(typed)).toBe('ann@example.com'),
  );
  it('folds neither dots nor tags: there they may be different people', () => {
    expect(normalizeEmail('ann+x@example.com')).toBe('ann+x@example.com');
    expect(normalizeEmail('a.nn@example.com')).toBe('a.nn@example.com');
  });
  it.each([
    '',
    'ann',
    'ann@',
    '@example.com',
    'a b@example.com',
    'ann@localhost',
    'a@b@c.de',
    'a..b@example.com',
    null,
    7,
  ])('refuses %j', (typed) => expect(normalizeEmail(typed)).toBeNull());
  it('keeps international addresses', () =>
    expect(normalizeEmail('jörg@münchen.example')).toBe('jörg@münchen.example'));
});

describe('rungOf', () => {
  const known = { signedIn: false, personalized: false, confirmedAddress: false, addressHasOrder: false };
  it('lifts nobody for a typed address or an order with an unconfirmed one', () => {
    expect(rungOf(known)).toBe('visitor');
    expect(rungOf({ ...known, addressHasOrder: true })).toBe('visitor');
  });
  it('goes from contact over customer and signed in to at home', () => {
    expect(rungOf({ ...known, confirmedAddress: true })).toBe('contact');
    expect(rungOf({ ...known, confirmedAddress: true, addressHasOrder: true })).toBe('customer');
    expect(rungOf({ ...known, signedIn: true })).toBe('signed-in');
    expect(rungOf({ ...known, signedIn: true, personalized: true })).toBe('at-home');
  });
});

describe('whyNotClaimed', () => {
  const epoch = { ageInDays: 1, hasAccount: false, confirmedAddresses: [] };
  const claimant = { provenAddress: 'ann', sharedDevice: false, separated: false };
  it('joins an unowned epoch, and one that confirmed the very same address', () => {
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
  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/a b', undefined])(
    'never leaves the site for %j',
    (next) => expect(safeNext(next)).toBe('/account'),
  );
  it('keeps a path with its query', () => expect(safeNext('/checkout?step=2')).toBe('/checkout?step=2'));
});
