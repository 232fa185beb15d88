import { describe, expect, it } from 'vitest';
import { fingerprintOf } from './fingerprint';
import { BANNER_PURPOSES, consentStatusOf, isGpcSignal, PURPOSES, purposesOfAccept } from './rules';
import { switchWording } from './wording';

describe('Global Privacy Control', () => {
  it.each([
    ['1', true],
    [' 1', true],
    ['1, 0', true],
    ['0, 1', true],
    ['0', false],
    ['true', false],
    ['', false],
    ['11', false],
    ['"1"', false],
    ['1;q=1', false],
    [null, false],
    [undefined, false],
  ])('reads Sec-GPC %o as %o', (header, expected) => {
    expect(isGpcSignal(header)).toBe(expected);
  });

  it('leaves Accept only what ends with the visit', () => {
    expect(purposesOfAccept(true)).toEqual(['personalization']);
    expect(purposesOfAccept(false)).toEqual(BANNER_PURPOSES);
  });
});

describe('an answer', () => {
  const current = fingerprintOf('profile');

  it('counts only for the terms it was given to', () => {
    expect(consentStatusOf({ state: 'given', policyFingerprint: current }, current)).toBe('given');
    expect(consentStatusOf({ state: 'given', policyFingerprint: 'older terms' }, current)).toBe('unset');
  });

  it('stays a no when the terms change', () => {
    expect(consentStatusOf({ state: 'refused', policyFingerprint: 'older terms' }, current)).toBe('refused');
    expect(consentStatusOf({ state: 'objected', policyFingerprint: 'older terms' }, current)).toBe('withdrawn');
  });

  it('is no answer once it has expired or was never given', () => {
    expect(consentStatusOf({ state: 'expired', policyFingerprint: current }, current)).toBe('unset');
    expect(consentStatusOf(undefined, current)).toBe('unset');
  });
});

it('gives every purpose its own terms and its own words in every language', () => {
  expect(new Set(PURPOSES.map(fingerprintOf)).size).toBe(PURPOSES.length);
  for (const locale of ['en', 'de', 'pl'] as const) {
    for (const purpose of PURPOSES) expect(switchWording(purpose, locale).text.length).toBeGreaterThan(40);
  }
});
