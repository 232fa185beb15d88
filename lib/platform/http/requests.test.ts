import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { HTML, next, say, serve } from '@/e2e/fixtures/watched-server';
import { MARKET_COOKIE } from '../cookie-names';

describe('every answer', () => {
  it('carries the security headers, also one that nobody has thought of', async () => {
    const { ask, port } = await serve((_, response) => response.writeHead(500).end('oh'));
    const given = [(await ask('/')).headers, (await ask('/_next/static/x')).headers];
    for (const headers of given) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("form-action 'self'");
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
    }
    const raw = await say(port, 'this is no request\r\n\r\n');
    expect(raw).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(raw).toContain('X-Frame-Options: DENY');
  });

  it('says to nobody that a failure, a redirect or a missing page may be kept', async () => {
    for (const status of [301, 307, 404, 429, 500]) {
      const { ask } = await serve(next(status, { 'cache-control': 's-maxage=2592000' }));
      expect((await ask('/')).headers.get('cache-control')).toBe('private, no-store');
    }
    const { ask } = await serve(next(200, { 'cache-control': 's-maxage=2592000' }));
    expect((await ask('/')).headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=60,/);
  });

  it('keeps pages in a chosen currency apart from the others in every cache', async () => {
    const { ask } = await serve(next(200, { 'cache-control': 's-maxage=2592000', vary: 'rsc' }));
    const everybody = await ask('/');
    const chosen = await ask('/', { headers: { cookie: `a=b; ${MARKET_COOKIE}=PLN.PL` } });
    for (const { headers } of [everybody, chosen]) expect(headers.get('vary')).toBe('rsc, Cookie');
    expect(chosen.headers.get('cache-control')).toBe('private, no-cache');
    const { ask: askForFile } = await serve(next(200, { 'cache-control': 'public, max-age=31536000, immutable' }));
    expect((await askForFile('/')).headers.get('vary')).toBeNull();
  });
});

describe('what is missing or has failed', () => {
  const seen = async (answer: Response) => ({
    status: answer.status,
    etag: answer.headers.get('etag'),
    text: await answer.text(),
  });

  it('has its words in the page, in the language of its address', async () => {
    const { ask } = await serve(next(404));
    for (const [path, locale] of [
      ['/nothing', 'en'],
      ['/de', 'de'],
      ['/pl/nothing?at=all', 'pl'],
      ['/design', 'en'],
    ])
      expect(await seen(await ask(path ?? '')), path).toEqual({
        status: 404,
        etag: null,
        text: `nothing here, in ${locale}`,
      });
  });

  it('has them for a form without JavaScript, too, and packed where the answer is', async () => {
    const failed = await serve(next(500, { ...HTML, 'content-encoding': 'gzip' }));
    expect((await seen(await failed.ask('/de/search', { method: 'POST' }))).text).toBe('something broke, in de');
    const renewed = await serve(next(409, { 'content-type': 'text/plain' }));
    const answer = await renewed.ask('/pl/cart', { method: 'POST' });
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await seen(answer)).toEqual({ status: 409, etag: null, text: 'the shop is newer, in pl' });
  });

  it('is left alone where a script or a program has asked', async () => {
    const untouched = { etag: '"of the empty page"', text: 'an empty page' };
    const missing = await serve(next(404));
    expect(await seen(await missing.ask('/', { headers: { rsc: '1' } }))).toMatchObject(untouched);
    expect(await seen(await missing.ask('/', { method: 'POST', headers: { 'next-action': '1' } }))).toMatchObject(
      untouched,
    );
    for (const [status, type] of [
      [404, 'application/json'],
      [200, 'text/html'],
      [503, 'text/html'],
    ] as const)
      expect(await seen(await (await serve(next(status, { 'content-type': type }))).ask('/'))).toMatchObject(untouched);
  });

  it('is no page of the shop by itself', async () => {
    const { ask } = await serve(next(200));
    for (const name of ['missing', 'renewed', 'failed'])
      expect(await seen(await ask(`/de/${name}/drawn`))).toEqual({
        status: 404,
        etag: null,
        text: 'nothing here, in de',
      });
  });
});

describe('a request', () => {
  /** What whoever answers finds in it. */
  async function found(path: string, headers: Record<string, string> = {}) {
    const { port } = await serve((request, response) => response.end(JSON.stringify([request.url, request.headers])));
    const lines = Object.entries({ host: 'shop.example', connection: 'close', ...headers }).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    const raw = await say(port, `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
    return JSON.parse(raw.slice(raw.indexOf('[')).replace(/\r\n0\r\n\r\n$/, '')) as [string, Record<string, string>];
  }

  it.each([
    '/p/100%-arabica',
    '/c/%C0',
    '/orders/%',
    '/wishlist/shared/%',
    '/p/%E0%A4%A',
    '/_next/%',
    '/a%00b',
    '/x%0d%0ay',
    `/p/${'x'.repeat(1100)}`,
  ])('for the unreadable address %s is one for a page that is not there', async (path) => {
    expect((await found(path))[0]).toBe('/missing');
    expect((await found(`/de${path}?a=%`))[0]).toBe('/de/missing');
  });

  it.each(['/', '/p/sula-mug?variant=%', '/search?q=100%', '/p/%C5%82%C3%B3d%C5%BA', '/c/coffee/beans'])(
    'for %s is left as it is',
    async (path) => {
      expect((await found(path))[0]).toBe(path);
    },
  );

  it('does not tell Next a nonce, which would stand in a page for everybody', async () => {
    const nonce = "script-src 'nonce-evil'";
    const [, headers] = await found('/', {
      'content-security-policy': nonce,
      'content-security-policy-report-only': nonce,
      accept: '*/*',
    });
    expect(Object.keys(headers)).toEqual(['host', 'connection', 'accept']);
  });

  it('of a form on a page that hides its address comes from the shop when the browser says so, and only then', async () => {
    expect((await found('/', { origin: 'null', 'sec-fetch-site': 'same-origin' }))[1].origin).toBe(
      'https://shop.example',
    );
    expect((await found('/', { origin: 'null', 'sec-fetch-site': 'cross-site' }))[1].origin).toBe('null');
    expect((await found('/', { origin: 'null' }))[1].origin).toBe('null');
  });

  it('that another site sends changes nothing', async () => {
    const answer = vi.fn((_: IncomingMessage, response: ServerResponse) => void response.end('done'));
    const { ask } = await serve((request, response) => {
      // Whoever is refused has been answered already; what comes after that goes nowhere.
      answer(request, response);
    });
    const post = async (path: string, headers: Record<string, string>) =>
      (await ask(path, { method: 'POST', headers })).status;
    expect(await post('/cart', { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await post('/cart', { origin: 'https://evil.example' })).toBe(403);
    expect(await post('/cart', { origin: 'https://shop.example' })).toBe(200);
    expect(await post('/cart', {})).toBe(200);
    expect(await post('/api/unsubscribe', { 'sec-fetch-site': 'cross-site' })).toBe(200);
  });
});
