import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { keepErrorsFromCaches } from './error-answers.mjs';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** What an answer says of how long it may be kept, once it has been sent. */
async function ask(answer: (response: ServerResponse) => void) {
  const handle = (_: IncomingMessage, response: ServerResponse) => {
    response.setHeader('Cache-Control', 'public, max-age=0, s-maxage=60');
    answer(response);
  };
  const server = createServer(keepErrorsFromCaches(handle)).listen(0, 'localhost');
  await new Promise((listening) => server.once('listening', listening));
  ends.push(() => server.close());
  const { status, headers } = await fetch(`http://localhost:${(server.address() as AddressInfo).port}`, {
    redirect: 'manual',
  });
  return { status, kept: headers.get('cache-control') };
}

test.each([400, 404, 429, 500, 503])('No cache keeps an answer with the status %i', async (status) => {
  const later = await ask((response) => {
    response.statusCode = status;
    response.end('something is wrong');
  });
  const atOnce = await ask((response) => response.writeHead(status, { 'content-type': 'text/html' }).end('wrong'));
  for (const answer of [later, atOnce]) expect(answer).toEqual({ status, kept: 'private, no-store' });
});

test.each([200, 304, 307])('An answer with the status %i is kept as long as it says itself', async (status) => {
  const answer = await ask((response) => {
    response.statusCode = status;
    response.end();
  });
  expect(answer).toEqual({ status, kept: 'public, max-age=0, s-maxage=60' });
});
