import { readFileSync } from 'node:fs';
import { findBrowser } from '../../e2e/run/browser.mjs';
import { freePort } from '../../e2e/run/ports.mjs';
import { buildShop, serveShop, temporaryDatabase } from '../../e2e/run/shop.mjs';
import { growShop } from './large-shop.mjs';
import { lighthouseScores } from './lighthouse.mjs';
import { median, requestsPerSecond } from './load.mjs';
import { launchBrowser, layoutShift, navigationTimes, weigh } from './page-weight.mjs';
import { becomeKnown, personalP95 } from './personal-request.mjs';
import { serveReference } from './reference-app.mjs';
import { slowLine } from './slow-line.mjs';

// Prints one line of JSON on stdout; what is for people goes to stderr.
const say = (sentence) => console.error(sentence);
console.log = console.error;
process.env.KINDLING_BENCH = '1';

const ROUNDS = 3;
const COLD_STARTS = 3;
const LARGE = { products: 10_000, customers: 100_000 };
const round = (number) => Math.round(number * 10) / 10;

const port = await freePort();
const url = `http://localhost:${port}`;
const database = temporaryDatabase();
const settings = { KINDLING_DEMO: '1', DATABASE_URL: database.url };
const stops = [() => database.remove()];
const cleanUp = async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => cleanUp().then(() => process.exit(1)));

async function serve() {
  const begun = performance.now();
  const shop = await serveShop(port, settings, { readyPath: '/', stock: true });
  const startMs = performance.now() - begun;
  stops.push(shop.stop);
  return { ...shop, startMs };
}

/** The pages that are measured: whatever this shop's map of the site names first. */
async function findPages() {
  const sitemap = await (await fetch(`${url}/sitemap.xml`)).text();
  const first = (kind) => sitemap.match(new RegExp(`localhost:\\d+(/${kind}/[^/<]+)<`))?.[1];
  return { home: '/', category: first('c') ?? '/c/coffee', product: first('p') ?? '/p/halden-uno' };
}

async function measureThroughput(pages, reference) {
  say('Requests per second, interleaved');
  const measured = {};
  const targets = {
    homeRps: url + pages.home,
    categoryRps: url + pages.category,
    productRps: url + pages.product,
    staticRps: `${reference.url}/`,
    searchRps: `${url}/search?q=kettle`,
    filteredRps: `${url}${pages.category}?sort=price-up`,
    emptyDynamicRps: `${reference.url}/dynamic`,
  };
  // Nobody has asked for the same before: what a list costs that no cache can give out again.
  let asked = 0;
  const newSearch = () => `/search?q=kettle&price=0-${1000 + asked++}`;
  for (let count = 0; count < ROUNDS; count++) {
    for (const [name, address] of Object.entries(targets)) {
      measured[name] = [...(measured[name] ?? []), await requestsPerSecond(address)];
      say(`  ${name} ${round(measured[name].at(-1))}`);
    }
    measured.newSearchRps = [...(measured.newSearchRps ?? []), await requestsPerSecond(url, newSearch)];
    say(`  newSearchRps ${round(measured.newSearchRps.at(-1))}`);
  }
  const rps = Object.fromEntries(Object.entries(measured).map(([name, values]) => [name, round(median(values))]));
  const { homeRps, categoryRps, productRps, staticRps, ...query } = rps;
  const ratio = Math.round((Math.min(homeRps, categoryRps, productRps) / staticRps) * 100) / 100;
  return { throughput: { homeRps, categoryRps, productRps, staticRps, ratio }, query };
}

async function measureInBrowser(browser, pages, reference) {
  say('Bytes, requests and layout shift');
  const weights = {};
  for (const [name, address] of Object.entries(pages)) {
    weights[name] = { ...(await weigh(browser, url + address)), cls: await layoutShift(browser, url + address) };
    say(`  ${name} ${JSON.stringify(weights[name])}`);
  }
  const { jsKb, requestsWithPrefetch } = await weigh(browser, reference.url);
  say('From a click to the content');
  const times = await navigationTimes(browser, url + pages.category);
  return {
    weights,
    emptyApp: { jsKb, requestsWithPrefetch },
    cart: { cls: await layoutShift(browser, `${url}/cart`) },
    navigation: {
      categoryToProductMs: round(median(times)),
      categoryToProductP95Ms: round(times[Math.floor(times.length * 0.95)]),
    },
  };
}

/** The bytes of the first picture of a page, for the empty app. */
async function pictureOf(address) {
  const html = await (await fetch(address)).text();
  const [, path] = html.match(/<img\b[^>]*\ssrc="(\/[^"]+)"/) ?? html.match(/(\/products\/[^" ]+\.avif)/) ?? [];
  return Buffer.from(await (await fetch(new URL(path, address))).arrayBuffer());
}

async function measure() {
  say('Building the shop');
  const build = await buildShop(port, settings);
  if (!build.ok) throw new Error('The shop could not be built.');
  const starts = [];
  for (let count = 1; count < COLD_STARTS; count++) {
    const once = await serve();
    starts.push(once.startMs);
    await once.stop();
  }
  let shop = await serve();
  starts.push(shop.startMs);
  const pages = await findPages();
  say(`Pages: ${Object.values(pages).join(' ')}`);

  say('Building an empty app with a page of the same size');
  const size = (await (await fetch(url + pages.product)).arrayBuffer()).byteLength;
  const reference = await serveReference(await freePort(), size, await pictureOf(url + pages.product));
  stops.push(reference.stop);
  const { throughput, query } = await measureThroughput(pages, reference);
  const resident = readFileSync(`/proc/${shop.process.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/);

  const path = await findBrowser();
  if (path === null) throw new Error('No browser was found: `npx playwright install chromium` gets one.');
  const browser = await launchBrowser(path);
  stops.push(() => browser.close());
  const { weights, emptyApp, cart, navigation } = await measureInBrowser(browser, pages, reference);

  const addresses = Object.fromEntries(Object.entries(pages).map(([name, address]) => [name, url + address]));
  const withEmpty = { ...addresses, empty: reference.url };
  say('On a slow line');
  const slow = await slowLine(browser, withEmpty, say);
  say('Lighthouse');
  const { empty, ...scores } = await lighthouseScores(path, withEmpty, say);

  say(`The personal request among ${LARGE.products} products and ${LARGE.customers} customers`);
  const person = await becomeKnown(browser, url, pages.category);
  await shop.stop();
  growShop(database.url, LARGE);
  shop = await serve();
  const personal = await personalP95(url, person);
  say(`  ${JSON.stringify(personal)}`);

  const page = (name) => {
    const { cls, ...seen } = scores[name];
    return { ...weights[name], ...seen, cls: Math.max(weights[name].cls, round(cls * 100) / 100) };
  };
  return {
    pages: { home: page('home'), category: page('category'), product: page('product') },
    cart,
    emptyAppJsKb: emptyApp.jsKb,
    emptyApp: { ...emptyApp, lighthouse: empty.lighthouse, lcpMs: empty.lcpMs },
    navigation,
    throughput,
    personal: { ...personal, p95Ms: round(personal.p95Ms) },
    query,
    coldStartMs: Math.round(median(starts)),
    rssMb: resident ? Math.round(Number(resident[1]) / 1024) : null,
    buildS: round(build.seconds),
    slowLine: slow,
  };
}

try {
  const figures = await measure();
  await cleanUp();
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} catch (failure) {
  await cleanUp();
  console.error(failure);
  process.exitCode = 1;
}
