import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { env } from './env';

afterEach(() => void vi.unstubAllEnvs());

describe('the shop’s own address', () => {
  // Prevents that the pages of a shop which listens on an IPv6 address are never renewed.
  it.each([
    ['', 'http://localhost:4107'],
    ['0.0.0.0', 'http://127.0.0.1:4107'],
    ['::', 'http://[::1]:4107'],
    ['::0', 'http://[::1]:4107'],
    ['::1', 'http://[::1]:4107'],
    ['2001:db8::7', 'http://[2001:db8::7]:4107'],
    ['shop.internal', 'http://shop.internal:4107'],
  ])('for HOST=%s is %s', (host, address) => {
    vi.stubEnv('HOST', host);
    vi.stubEnv('PORT', '4107');
    expect(env().ownAddress).toBe(address);
    expect(new URL(env().ownAddress).port).toBe('4107');
  });

  it.each(['', '127.0.0.1', '0.0.0.0', '::', '::1'])('reaches a server that listens on HOST=%s', async (host) => {
    const server = createServer((_, response) => response.end('here'));
    await new Promise<void>((resolve) => server.listen(0, host || undefined, resolve));
    vi.stubEnv('HOST', host);
    vi.stubEnv('PORT', String((server.address() as AddressInfo).port));
    expect(await (await fetch(env().ownAddress)).text()).toBe('here');
    server.close();
  });
});

it('names a wrong setting when it is asked for', () => {
  vi.stubEnv('TRUSTED_PROXIES', 'two');
  expect(() => env()).toThrow(/^These settings are wrong: TRUSTED_PROXIES /);
});
