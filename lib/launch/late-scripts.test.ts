import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { sendScriptsLate } from './late-scripts.mjs';

const PAGE =
  '<html><head><link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/main.js"/>' +
  '<script src="/one.js" async=""></script><script>mark()</script></head><body>Tee &amp; Käse<form></form>' +
  '<script src="/main.js" id="_R_" async=""></script><script>push("<b>")</script></body></html>';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

async function ask(answer: (response: ServerResponse) => void) {
  const server = createServer(sendScriptsLate((_, response) => answer(response))).listen(0, 'localhost');
  await new Promise((listening) => server.once('listening', listening));
  ends.push(() => server.close());
  return (await fetch(`http://localhost:${(server.address() as AddressInfo).port}`)).text();
}

test('The scripts of a page are not fetched before somebody starts them; all else is as it was', async () => {
  const page = await ask((response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-length', Buffer.byteLength(PAGE));
    response.end(PAGE);
  });
  expect(page).toBe(
    PAGE.replace('<link rel="preload" as="script" fetchPriority="low" href="/main.js"/>', '')
      .replace('<script src="/one.js" async="">', '<script src="/one.js" type="late">')
      .replace('<script src="/main.js" id="_R_" async="">', '<script src="/main.js" id="_R_" type="late">'),
  );
});

test('What is sent in parts, and what is no page, is left as it is', async () => {
  const inParts = await ask((response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(PAGE.slice(0, 60));
    response.end(PAGE.slice(60));
  });
  const noPage = await ask((response) => response.setHeader('content-type', 'text/plain').end(PAGE));
  expect([inParts, noPage]).toEqual([PAGE, PAGE]);
});
