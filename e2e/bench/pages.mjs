import { readFileSync } from 'node:fs';
import { findBrowser } from '../run/browser.mjs';
import { freePort } from '../run/ports.mjs';
import { buildShop, serveShop, temporaryDatabase } from '../run/shop.mjs';
import { median, p95, requestsPerSecond } from './load.mjs';
import { launchBrowser, navigationTimes, weigh } from './page-weight.mjs';
import { serveReference } from './reference-app.mjs';

// Prints one line of JSON on stdout; what is for people goes to stderr.
const say = (sentence) => console.error(sentence);
console.log = console.error;
process.env.KINDLING_BENCH = '1';

const PATHS = { home: '/', category: '/c/coffee', product: '/p/halden-kettle' };
const ROUNDS = 3;
const round = (number) => Math.round(number * 10) / 10;

const port = await freePort();
const database = temporaryDatabase();
const settings = { KINDLING_DEMO: '1', DATABASE_URL: database.url };

say('Building the shop');
const build = await buildShop(port, settings);
if (!build.ok) process.exit(1);
const begun = performance.now();
const shop = await serveShop(port, settings, '/');
const coldStartMs = performance.now() - begun;
const url = `http://localhost:${port}`;

const sitemap = await (await fetch(`${url}/sitemap.xml`)).text();
const known = (pattern) => sitemap.match(pattern)?.[1];
PATHS.category = known(/localhost:\d+(\/c\/[^/<]+)</) ?? PATHS.category;
PATHS.product = known(/localhost:\d+(\/p\/[^/<]+)</) ?? PATHS.product;
say(`Pages: ${Object.values(PATHS).join(' ')}`);

const productHtml = await (await fetch(url + PATHS.product)).text();
const reference = await serveReference(await freePort(), Buffer.byteLength(productHtml));

say('Requests per second, interleaved');
const measured = {};
const targets = {
  homeRps: url + PATHS.home,
  categoryRps: url + PATHS.category,
  productRps: url + PATHS.product,
  staticRps: `${reference.url}/`,
  searchRps: `${url}/search?q=kettle`,
  filteredRps: `${url}${PATHS.category}?sort=price-up`,
  emptyDynamicRps: `${reference.url}/dynamic`,
};
for (let count = 0; count < ROUNDS; count++) {
  for (const [name, address] of Object.entries(targets)) {
    measured[name] = [...(measured[name] ?? []), await requestsPerSecond(address)];
    say(`  ${name} ${round(measured[name].at(-1))}`);
  }
}
const rps = Object.fromEntries(Object.entries(measured).map(([name, values]) => [name, round(median(values))]));
const { homeRps, categoryRps, productRps, staticRps, ...query } = rps;

const path = await findBrowser();
const weights = { home: null, category: null, product: null };
let emptyAppJsKb = null;
let navigation = { categoryToProductMs: null, categoryToProductP95Ms: null };
let personal = { p95Ms: null };
if (path === null) say('No browser: bytes, layout shift and navigation are not measured.');
else {
  say('Weighing pages in a browser');
  const browser = await launchBrowser(path);
  for (const [name, address] of Object.entries(PATHS)) weights[name] = await weigh(browser, url + address);
  emptyAppJsKb = (await weigh(browser, reference.url)).jsKb;
  const times = await navigationTimes(browser, url + PATHS.category);
  navigation = {
    categoryToProductMs: round(median(times)),
    categoryToProductP95Ms: round(times[Math.floor(times.length * 0.95)]),
  };
  say('The personal request of somebody who has hearted and filled a cart');
  const page = await browser.newPage();
  await page.goto(url + PATHS.product);
  await page.locator('main form button[aria-pressed]').first().click();
  await page.waitForFunction(() => document.cookie.includes('kindling-hint'));
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  personal = { p95Ms: round(await p95(`${url}/personal?page=home`, { cookie })) };
  await browser.close();
}

const status = readFileSync(`/proc/${shop.process.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/);
await reference.stop();
await shop.stop();
database.remove();
process.stdout.write(
  `${JSON.stringify({
    pages: weights,
    emptyAppJsKb,
    navigation,
    throughput: {
      homeRps,
      categoryRps,
      productRps,
      staticRps,
      ratio: round((Math.min(homeRps, categoryRps, productRps) / staticRps) * 10) / 10,
    },
    personal,
    query,
    coldStartMs: Math.round(coldStartMs),
    rssMb: status ? Math.round(Number(status[1]) / 1024) : null,
    buildS: round(build.seconds),
  })}\n`,
);
