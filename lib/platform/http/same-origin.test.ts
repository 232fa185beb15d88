import { afterEach, describe, expect, it, vi } from 'vitest';
import { isForeign, isSameOrigin } from './same-origin';

afterEach(() => vi.unstubAllEnvs());

const OWN = 'https://shop.example';

function judge(headers: Record<string, string>) {
  vi.stubEnv('SITE_URL', OWN);
  return { own: isSameOrigin(new Headers(headers)), foreign: isForeign(new Headers(headers)) };
}

describe('a request that changes something', () => {
  it.each([
    ['says that a page of the shop sent it', { 'sec-fetch-site': 'same-origin' }],
    ['has the shop’s own Origin, whatever a proxy made of Host', { origin: OWN, host: '127.0.0.1:3000' }],
    ['has the Origin of the host that was asked', { origin: 'http://192.168.0.5:3000', host: '192.168.0.5:3000' }],
  ])('is taken when it %s', (_, headers) => expect(judge(headers as never)).toEqual({ own: true, foreign: false }));

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    [
      'another site, and claims the shop’s Origin',
      { 'sec-fetch-site': 'cross-site', origin: OWN, host: 'shop.example' },
    ],
    ['a neighbour below the same domain', { 'sec-fetch-site': 'same-site', host: 'shop.example' }],
    ['an Origin of somebody else', { origin: 'https://evil.example', host: 'shop.example' }],
    ['the shop’s name on another port', { origin: 'https://shop.example:8443', host: 'shop.example' }],
    ['no Origin that is one', { origin: 'null', host: 'shop.example' }],
  ])('is refused when it comes from %s', (_, headers) =>
    expect(judge(headers as never)).toEqual({ own: false, foreign: true }),
  );

  it('is no form of the shop, but no other site’s either, when a program says nothing', () => {
    expect(judge({ host: 'shop.example' })).toEqual({ own: false, foreign: false });
    expect(judge({ 'sec-fetch-site': 'none' })).toEqual({ own: false, foreign: false });
  });
});
