import { once } from 'node:events';
import { connect } from 'node:net';
import { copyOfTheDatabase } from '../fixtures/broken-shop';
import { expect, test } from '../fixtures/test';
import { freePort } from '../run/ports.mjs';
import { serveShop } from '../run/shop.mjs';

// The build in this folder under Next's own server, as a container or a host for Next apps runs it, and how the shop's own ends.

async function serve(stock: boolean) {
  const copy = copyOfTheDatabase();
  const port = await freePort();
  const settings = { KINDLING_DEMO: '1', DATABASE_URL: copy.url };
  const shop = await serveShop(port, settings, { readyPath: '/api/health', stock });
  return { ...shop, port, address: `http://localhost:${port}`, remove: copy.remove };
}

test('next start alone serves the same shop: codes, words, packed, safe and honest about how long it may be kept', async ({
  request,
}) => {
  const shop = await serve(true);
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await request.get(shop.address + path, { headers, maxRedirects: 0 });
    const said = answer.headers();
    expect(said['content-security-policy'], path).toContain("form-action 'self'");
    expect(said['x-content-type-options'], path).toBe('nosniff');
    expect(said['cross-origin-opener-policy'], path).toBe('same-origin');
    return {
      status: answer.status(),
      kept: said['cache-control'],
      packed: said['content-encoding'],
      said,
      html: await answer.text(),
    };
  };

  for (const path of ['/', '/de', '/c/coffee', '/pl/p/sula-mug', '/imprint']) {
    const { status, kept, packed, html } = await ask(path);
    expect([status, packed], path).toEqual([200, 'gzip']);
    expect(kept, path).toBe('public, max-age=0, s-maxage=60, stale-while-revalidate=600');
    expect(html, path).toContain('<h1');
  }
  for (const path of [
    '/p/nothing',
    '/c/nothing/at/all',
    '/nothing',
    '/orders/nothing',
    '/c/nothing?sort=new',
    '/p/%',
    '/nothing.txt',
  ]) {
    const { status, kept, packed, html } = await ask(path);
    expect([status, packed, kept], path).toEqual([404, 'gzip', 'private, no-store']);
    expect(html, path).toContain('>This page has gone cold</h1>');
  }
  expect((await ask('/search?q=mug')).kept).toBe('public, max-age=0, s-maxage=60');
  expect((await ask('/cart')).kept).toContain('no-store');
  expect(await ask('/en/cart')).toMatchObject({ status: 308, kept: 'private, no-store' });
  for (const refused of ['gzip;q=0', 'gzip;q=0, br;q=0', 'identity']) {
    expect((await ask('/', { 'accept-encoding': refused })).packed, refused).toBeUndefined();
  }
  for (const path of [
    '/orders/nothing',
    '/de/confirm?token=nothing',
    '/wishlist/shared/nothing',
    '/unsubscribe?token=nothing',
  ])
    expect((await ask(path)).said['referrer-policy'], path).toBe('no-referrer');

  const nonce = { 'content-security-policy': "script-src 'nonce-evil123'" };
  for (const path of ['/search?q=kettle', '/c/coffee?sort=new', '/cart'])
    expect((await ask(path, nonce)).html, path).not.toContain('evil123');

  await shop.stop();
  shop.remove();
});

test('no body is longer than a form, none that is broken is a failure of the shop, and no other site sends any', async ({
  request,
}) => {
  const shop = await serve(true);
  const post = async (
    path: string,
    data: string,
    type: string,
    headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
  ) =>
    (
      await request.post(shop.address + path, { data, headers: { ...headers, 'content-type': type }, maxRedirects: 0 })
    ).status();
  const PATHS = [
    '/',
    '/newsletter',
    '/sign-out',
    '/cart/lines',
    '/sign-in/with/demo-id',
    '/demo/id/nobody/answer',
    '/api/demo-id/token',
  ];
  for (const path of PATHS) {
    for (const type of ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect(await post(path, 'a'.repeat(70_000), type), `${path} ${type}`).toBe(413);
    expect(await post(path, '{"a":', 'multipart/form-data; boundary=x'), path).toBe(400);
    expect(await post(path, '{"a":', 'multipart/form-data'), path).toBe(400);
    expect(await post(path, '{"a":', 'application/json'), path).toBeLessThan(500);
    if (!path.startsWith('/api/'))
      expect(
        await post(path, 'a=1', 'application/x-www-form-urlencoded', { 'sec-fetch-site': 'cross-site' }),
        path,
      ).toBe(403);
  }
  await shop.stop();
  shop.remove();
});

test('a server that is told to stop ends in time, whatever has been sent by halves', async () => {
  test.setTimeout(60_000);
  const shop = await serve(false);
  const socket = connect(shop.port, 'localhost');
  await once(socket, 'connect');
  socket.on('error', () => {});
  socket.write(
    'POST /cart/lines HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\ncontent-length: 100\r\n\r\nhalf',
  );
  // Once it has answered another request on a connection of its own, it has read this one, too.
  expect((await fetch(`${shop.address}/api/health`)).ok).toBe(true);
  const { code, seconds } = await shop.stop();
  expect(code).toBe(143);
  expect(seconds).toBeLessThan(12);
  shop.remove();
});
