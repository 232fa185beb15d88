import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { pagesChanged } from '../catalog/pages-changed';
import { cacheAnswers } from './answer-cache.mjs';

const PUBLIC = { 'cache-control': 's-maxage=600' };
const ends: (() => void)[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const end of ends.splice(0)) end();
});

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server whose every answer tells how many were made before it. */
async function serve(headers: Record<string, string>, status = 200, handler?: Handler) {
  let made = 0;
  const cache = cacheAnswers((request: IncomingMessage, response: ServerResponse) => {
    made++;
    if (handler) return handler(request, response);
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.write('answer ');
    response.end(String(made));
  });
  const server = createServer(cache.answer).listen(0, 'localhost');
  await new Promise((listening) => server.once('listening', listening));
  ends.push(() => server.close(), cache.stop);
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const ask = async (path = '/', init: RequestInit = {}) => {
    const response = await fetch(address + path, init);
    return { status: response.status, age: response.headers.get('age'), text: await response.text() };
  };
  return { ask, made: () => made };
}

test('A public answer is made once and given to everyone', async () => {
  const { ask, made } = await serve(PUBLIC);
  expect((await ask()).text).toBe('answer 1');
  expect(await ask('/', { headers: { cookie: 'kindling-visitor=somebody' } })).toEqual({
    status: 200,
    age: '0',
    text: 'answer 1',
  });
  expect((await ask('/other')).text).toBe('answer 2');
  expect(made()).toBe(2);
});

test('A file of the build is made once, too', async () => {
  const { ask, made } = await serve({ 'cache-control': 'public, max-age=31536000, immutable' });
  await ask('/_next/static/one.js');
  await ask('/_next/static/one.js');
  expect(made()).toBe(1);
});

test.each([
  ['private', { 'cache-control': 'private, no-store' }, 200],
  ['without a word on sharing', {}, 200],
  ['for browsers only', { 'cache-control': 'public, max-age=600' }, 200],
  ['setting a cookie', { ...PUBLIC, 'set-cookie': 'a=b' }, 200],
  ['already stale', { ...PUBLIC, 'x-nextjs-cache': 'STALE' }, 200],
  ['not found', PUBLIC, 404],
] as const)('An answer that is %s is never kept', async (_, headers, status) => {
  const { ask } = await serve(headers, status);
  await ask();
  expect((await ask()).text).toBe('answer 2');
});

test.each([
  ['sends something', { method: 'POST', body: 'x' }],
  ['proves who it is', { headers: { authorization: 'Bearer x' } }],
  ['wants a part', { headers: { range: 'bytes=0-1' } }],
  ['is an action', { headers: { 'next-action': 'x' } }],
])('A request that %s is always asked for anew', async (_, init) => {
  const { ask, made } = await serve(PUBLIC);
  await ask();
  await ask('/', init);
  await ask('/', init);
  expect(made()).toBe(3);
});

test('A page, its payload, and their packed forms are different answers', async () => {
  const { ask, made } = await serve(PUBLIC);
  for (const accepted of ['identity', 'gzip, deflate', 'gzip, deflate, br, zstd']) {
    for (const wish of ['accept', 'rsc', 'next-router-prefetch']) {
      await ask('/', { headers: { [wish]: '1', 'accept-encoding': accepted } });
    }
  }
  expect(made()).toBe(9);
  await ask('/', { headers: { 'accept-encoding': 'gzip' } });
  expect(made()).toBe(9);
});

test('Whoever has the page already is told so', async () => {
  const { ask } = await serve({ ...PUBLIC, etag: '"one"' });
  await ask();
  expect(await ask('/', { headers: { 'if-none-match': '"one"' } })).toMatchObject({ status: 304, text: '' });
  expect((await ask('/', { headers: { 'if-none-match': '"two"' } })).text).toBe('answer 1');
});

test('A change in the shop is seen at once, and what was being made meanwhile is not kept', async () => {
  const waiting: ServerResponse[] = [];
  const { ask, made } = await serve(PUBLIC, 200, (request, response) => {
    response.setHeader('cache-control', 's-maxage=600');
    if (request.url === '/slow') waiting.push(response);
    else response.end('now');
  });
  await ask('/');
  const before = ask('/slow');
  while (waiting.length === 0) await new Promise(setImmediate);
  pagesChanged.publish('a-product');
  waiting.pop()?.end('what was true before');
  await before;
  await ask('/');
  expect(made()).toBe(3);
  const after = ask('/slow');
  while (waiting.length === 0) await new Promise(setImmediate);
  waiting.pop()?.end('what is true now');
  expect((await after).text).toBe('what is true now');
});

test('An answer is given out for a minute at most, and for less when it says so', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const long = await serve(PUBLIC);
  const short = await serve({ 'cache-control': 'public, s-maxage=5' });
  for (const { ask } of [long, short]) await ask();
  vi.advanceTimersByTime(6_000);
  expect((await long.ask()).text).toBe('answer 1');
  expect((await short.ask()).text).toBe('answer 2');
  vi.advanceTimersByTime(60_000);
  expect((await long.ask()).text).toBe('answer 2');
});

test('When there is no room left, what was asked for longest ago goes first', async () => {
  const { ask, made } = await serve(PUBLIC, 200, (_, response) => {
    response.setHeader('cache-control', 's-maxage=600');
    response.end(Buffer.alloc(1024 * 1024));
  });
  for (let page = 0; page < 32; page++) await ask(`/${page}`);
  await ask('/0');
  expect(made()).toBe(32);
  await ask('/32');
  await ask('/0');
  expect(made()).toBe(33);
  await ask('/1');
  expect(made()).toBe(34);
});
