import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { drawPages } from './drawn-pages.mjs';

const PAGES = Object.fromEntries(
  ['en', 'de', 'pl'].map((locale) => [
    locale,
    { 404: Buffer.from(`nothing here, in ${locale}`), 500: Buffer.from(`something broke, in ${locale}`) },
  ]),
);
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

async function serve(status: number, type: string) {
  const answer = (_: IncomingMessage, response: ServerResponse) => {
    response.statusCode = status;
    response.setHeader('content-type', type);
    response.setHeader('etag', '"of the empty page"');
    response.write('an empty ');
    response.end('page');
  };
  const server = createServer(drawPages(answer, PAGES)).listen(0, 'localhost');
  await new Promise((listening) => server.once('listening', listening));
  ends.push(() => server.close());
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  return async (path: string, init?: RequestInit) => {
    const response = await fetch(address + path, init);
    return { status: response.status, etag: response.headers.get('etag'), text: await response.text() };
  };
}

test('What does not exist has a page in the language of its address', async () => {
  const ask = await serve(404, 'text/html; charset=utf-8');
  for (const [path, locale] of [
    ['/nothing', 'en'],
    ['/de', 'de'],
    ['/pl/nothing?at=all', 'pl'],
    ['/design', 'en'],
  ])
    expect(await ask(path ?? ''), path).toEqual({ status: 404, etag: null, text: `nothing here, in ${locale}` });
});

test('What has failed has a page, too, also for a form that was sent without JavaScript', async () => {
  const ask = await serve(500, 'text/html; charset=utf-8');
  for (const method of ['GET', 'POST'])
    expect(await ask('/de/search?q=a', { method })).toEqual({
      status: 500,
      etag: null,
      text: 'something broke, in de',
    });
});

test('Nothing else is touched', async () => {
  const untouched = { etag: '"of the empty page"', text: 'an empty page' };
  expect(await (await serve(200, 'text/html'))('/')).toEqual({ status: 200, ...untouched });
  expect(await (await serve(404, 'application/json'))('/')).toEqual({ status: 404, ...untouched });
  const ask = await serve(404, 'text/html');
  expect(await ask('/', { headers: { rsc: '1' } })).toEqual({ status: 404, ...untouched });
  expect(await ask('/', { headers: { 'next-action': '1' }, method: 'POST' })).toEqual({ status: 404, ...untouched });
  expect(await (await serve(503, 'text/html'))('/')).toEqual({ status: 503, ...untouched });
});

test('The drawn pages themselves are no pages of the shop', async () => {
  const ask = await serve(200, 'text/html');
  for (const path of ['/de/missing/drawn', '/de/failed/drawn'])
    expect(await ask(path)).toEqual({ status: 404, etag: null, text: 'nothing here, in de' });
});
