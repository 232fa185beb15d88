import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { seedCatalogue } from '@/db/seed/catalogue';
import { world } from '@/db/seed/catalogue/world';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { answerThePageCache } from '../../catalog/missing';
import PageCache from './page-cache.mjs';

const { nodeFs } = createRequire(import.meta.url)('next/dist/server/lib/node-fs-methods');
const { tagsManifest } = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/tags-manifest.external',
);
const PAGE = { kind: 'APP_PAGE', isFallback: false };

beforeAll(async () => {
  await freshDatabase();
  await seedCatalogue(world);
  answerThePageCache();
});
afterAll(dropDatabase);

let folder: string;
let cache: PageCache;

/** As Next does for each request. */
const forRequest = () =>
  new PageCache({ fs: nodeFs, flushToDisk: true, serverDistDir: folder, revalidatedTags: [], maxMemoryCacheSize: 1e6 });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kindling-pages-'));
  cache = forRequest();
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
const keyOf = (address: string) => `/route-cache/APP_PAGE/${'0'.repeat(64)}/$${address}`;
const page = (status?: number) => ({
  kind: 'APP_PAGE',
  html: '<h1>A page</h1>',
  rscData: Buffer.from('data'),
  headers: {},
  status,
  segmentData: new Map([['/_tree', Buffer.from('tree')]]),
});

it('keeps a page, and leaves nothing on disk of one that is missing or has failed', async () => {
  for (const status of [404, 500])
    for (let count = 0; count < 20; count++) await cache.set(keyOf(`/en/p/nothing-${count}`), page(status), PAGE);
  expect(files()).toBe(0);
  expect(await cache.get(keyOf('/en/legal/nothing'), PAGE)).toBeNull();
  await cache.set(keyOf('/en/p/something'), page(), PAGE);
  expect(files()).toBeGreaterThan(0);
  expect((await cache.get(keyOf('/en/p/something'), PAGE))?.value.html).toBe('<h1>A page</h1>');
});

it('does not keep a page that was being made while something on it changed, however late it is finished', async () => {
  const key = keyOf('/en/p/halden-uno');
  const saying = (html: string) => ({ ...page(), html, headers: { 'x-next-cache-tags': 'catalog,product:mug' } });
  const early = forRequest();
  expect(await early.get(key, PAGE)).toBeNull();
  const change = forRequest();
  await change.revalidateTag(['product:mug'], { expire: 0 });
  await new Promise((done) => setImmediate(done));
  await early.set(key, saying('before'), PAGE);
  expect(await forRequest().get(key, PAGE)).toBeNull();
  expect(files()).toBe(0);
  while (performance.timeOrigin + performance.now() <= tagsManifest.get('product:mug').expired);
  const later = forRequest();
  await later.set(key, saying('after'), PAGE);
  expect((await forRequest().get(key, PAGE))?.value.html).toBe('after');
});

it('knows what is missing before anybody draws a page of it', async () => {
  for (const locale of ['en', 'de', 'pl']) {
    mkdirSync(join(folder, 'app', locale, 'missing'), { recursive: true });
    writeFileSync(join(folder, 'app', locale, 'missing', 'drawn.html'), '<h1>Nothing here</h1>');
  }
  const statusOf = async (address: string) => (await cache.get(keyOf(address), PAGE))?.value.status;
  for (const address of [
    '/en/p/nothing',
    '/de/p/nothing-of-ours',
    '/pl/c/nothing',
    '/en/c/coffee/nothing',
    '/en/p/%C5%82',
    '/en/p/sula-mug/x',
    '/en-PLN/p/nothing',
  ])
    expect(await statusOf(address), address).toBe(404);
  // Not kept yet, but there: to be drawn.
  for (const address of [
    '/en/p/sula-mug',
    '/en-PLN/p/sula-mug',
    '/de/c/coffee',
    '/pl/c/coffee/machines',
    '/en',
    '/de/imprint',
  ])
    expect(await cache.get(keyOf(address), PAGE), address).toBeNull();
  expect(files()).toBe(3);
});
