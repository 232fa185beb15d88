import { expect, it } from 'vitest';
import { isProgram } from './programs';

it('an event is not taken from programs', () => {
  expect(isProgram(null)).toBe(true);
  expect(isProgram('Mozilla/5.0 (compatible; Googlebot/2.1)')).toBe(true);
  expect(isProgram('Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0')).toBe(false);
});
