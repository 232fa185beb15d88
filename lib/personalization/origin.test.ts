import { describe, expect, it } from 'vitest';
import { isProgram, isSameOrigin } from './origin';

const ADDRESS = 'https://shop.example/personal';

describe('an event', () => {
  it('is taken from pages of this shop only', () => {
    const from = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), ADDRESS);
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(from({ 'sec-fetch-site': 'cross-site', origin: 'https://shop.example' })).toBe(false);
    expect(from({ origin: 'https://shop.example', host: 'shop.example' })).toBe(true);
    expect(from({ origin: 'https://evil.example', host: 'shop.example' })).toBe(false);
    expect(from({ origin: 'null' })).toBe(false);
    expect(from({})).toBe(false);
  });

  it('is not taken from programs', () => {
    expect(isProgram(null)).toBe(true);
    expect(isProgram('Mozilla/5.0 (compatible; Googlebot/2.1)')).toBe(true);
    expect(isProgram('Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0')).toBe(false);
  });
});
