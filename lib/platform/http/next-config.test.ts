import type { Rewrite } from 'next/dist/lib/load-custom-routes';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function configFor(settings: Record<string, string>) {
  vi.resetModules();
  vi.stubEnv('NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', undefined);
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { default: config } = await import('../../../next.config');
  return { config, key: process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY };
}

const secret = (letter: string) => ({ KINDLING_SECRET: `${letter}-secret-of-a-shop-that-is-long-enough` });

it('names actions alike in every build with the same secret: a tab from before it can still send its forms', async () => {
  const { key } = await configFor(secret('one'));
  expect(Buffer.from(key ?? '', 'base64')).toHaveLength(32);
  expect((await configFor(secret('one'))).key).toBe(key);
  expect((await configFor(secret('another'))).key).not.toBe(key);
});

it('takes actions from the address that people see, whatever a proxy makes of Host', async () => {
  const { config } = await configFor({ SITE_URL: 'https://shop.example:8443' });
  expect(config.experimental?.serverActions?.allowedOrigins).toEqual(['shop.example:8443']);
});

it('tells browsers to come back by https only where the shop is served so', async () => {
  const keysOf = async (SITE_URL: string) =>
    ((await (await configFor({ SITE_URL })).config.headers?.()) ?? []).flatMap(({ headers }) =>
      headers.map(({ key }) => key),
    );
  expect(await keysOf('https://shop.example')).toContain('Strict-Transport-Security');
  expect(await keysOf('http://localhost:3000')).not.toContain('Strict-Transport-Security');
});

describe('an address of somebody who has chosen a currency', () => {
  const has = async (locale: string) => {
    const { config } = await configFor({});
    const rewrites = (await config.rewrites?.()) as { beforeFiles: Rewrite[] };
    const rule = rewrites.beforeFiles.find(({ source }) => source === `/:locale(${locale})/:rest*`);
    const [cookie] = rule?.has ?? [];
    return (value: string) => new RegExp(`^${cookie?.value}$`).exec(value)?.groups?.currency;
  };

  it("leads to that currency's pages, unless it is the language's own", async () => {
    expect((await has('en'))('PLN.PL')).toBe('PLN');
    expect((await has('en'))('USD.DE.EUR.DE')).toBe('USD');
    expect((await has('en'))('EUR.PL')).toBeUndefined();
    expect((await has('pl'))('EUR.PL')).toBe('EUR');
    expect((await has('pl'))('PLN.DE')).toBeUndefined();
  });

  it('is where it was when the cookie says nonsense', async () => {
    for (const nonsense of ['', 'PLN', 'GBP.DE', 'PLN/../admin', 'xPLN.DE'])
      expect((await has('de'))(nonsense)).toBeUndefined();
  });

  it('cannot be asked for by name', async () => {
    const { config } = await configFor({});
    const hidden = (await config.redirects?.())?.map(({ source, destination }) => [source, destination]);
    expect(hidden).toContainEqual(['/en-PLN/:path*', '/en/:path*']);
    expect(hidden).toContainEqual(['/pl-USD-form/:path*', '/pl/:path*']);
  });
});
