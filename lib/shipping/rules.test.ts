import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, POSTCODES } from '@/lib/market/countries';
import { tidyPhone, tidyPostcode } from './rules';

describe('a postcode', () => {
  it.each([
    ['PL', '00950', '00-950'],
    ['PL', ' 00 950 ', '00-950'],
    ['PL', 'PL-00-950', '00-950'],
    ['PL', '00–950', '00-950'],
    ['DE', 'D-10115', '10115'],
    ['DE', '01 067', '01067'],
    ['AT', 'A-1010', '1010'],
    ['NL', '1012ab', '1012 AB'],
    ['NL', '1012  AB', '1012 AB'],
    ['FR', 'F-75001', '75001'],
  ] as const)('of %s typed as "%s" is printed as "%s"', (country, typed, printed) => {
    expect(tidyPostcode(country, typed)).toBe(printed);
  });

  it.each([
    ['DE', '1011'],
    ['AT', '0101'],
    ['PL', '00-95'],
    ['NL', '1012'],
    ['FR', 'Paris'],
    ['DE', ''],
  ] as const)('of %s cannot be "%s"', (country, typed) => {
    expect(tidyPostcode(country, typed)).toBeNull();
  });

  it('stays the same when it is tidied again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COUNTRIES), (country) => {
        const once = tidyPostcode(country, POSTCODES[country].example);
        expect(once).not.toBeNull();
        expect(tidyPostcode(country, once ?? '')).toBe(once);
      }),
    );
  });
});

describe('a phone number', () => {
  it.each([
    ['DE', '030 / 123 45-67', '+49301234567'],
    ['DE', '+49 (0)30 1234567', '+49301234567'],
    ['DE', '0049 30 1234567', '+49301234567'],
    ['PL', '601 234 567', '+48601234567'],
    ['FR', '01 23 45 67 89', '+33123456789'],
  ] as const)('of %s typed as "%s" is "%s"', (country, typed, international) => {
    expect(tidyPhone(country, typed)).toBe(international);
  });

  it.each(['call me', '12', '+49 30 12345678901234567'])('cannot be "%s"', (typed) => {
    expect(tidyPhone('DE', typed)).toBeNull();
  });
});
