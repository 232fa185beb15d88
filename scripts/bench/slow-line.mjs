import { median } from './load.mjs';

/** A phone of the middle range on a slow line, really slowed down (Lighthouse only reckons): 1.6 Mbit/s, 150 ms, a fourth of the processor. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
const PHONE = { width: 412, height: 823 };
const LOOKS = 5;

/** Taps the first heart every few milliseconds until it answers; a form that no script has taken over yet must not leave the page. */
function watch() {
  window.seen = { lcpMs: 0, fcpMs: 0, clickAnsweredMs: 0 };
  new PerformanceObserver((list) => {
    window.seen.lcpMs = list.getEntries().at(-1).startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') window.seen.fcpMs = startTime;
  }).observe({ type: 'paint', buffered: true });
  addEventListener('submit', (event) => event.preventDefault());
  const tap = () => {
    const heart = document.querySelector('main button[aria-pressed]');
    if (heart?.getAttribute('aria-pressed') === 'true') {
      window.seen.clickAnsweredMs = performance.now();
      return;
    }
    heart?.click();
    setTimeout(tap, 25);
  };
  tap();
}

async function look(browser, url) {
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => window.seen.clickAnsweredMs > 0 && window.seen.lcpMs > 0);
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  return seen;
}

/** Medians over several looks at each page, taken in turns. `pages` are addresses by name; so is the answer. */
export async function slowLine(browser, pages, say) {
  const looks = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let count = 0; count < LOOKS; count++)
    for (const [name, url] of Object.entries(pages)) looks[name].push(await look(browser, url));
  return Object.fromEntries(
    Object.entries(looks).map(([name, seen]) => {
      const of = (key) => Math.round(median(seen.map((each) => each[key])));
      const medians = { fcpMs: of('fcpMs'), lcpMs: of('lcpMs'), clickAnsweredMs: of('clickAnsweredMs') };
      say(`  ${name} ${JSON.stringify(medians)}`);
      return [name, medians];
    }),
  );
}
