import { get } from 'node:http';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';

const SYSTEM_BROWSER_ARGUMENTS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-gpu'];
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

export function launchBrowser(executablePath) {
  return chromium.launch({
    executablePath: executablePath || undefined,
    args: executablePath ? SYSTEM_BROWSER_ARGUMENTS : [],
  });
}

/** A page in an empty browser with what it loads and how much of it moves. */
async function openPage(browser, viewport) {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.shifted += shift.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return page;
}

/** How much of a page moves while it loads and is scrolled through, at its worst on a desk or a phone. */
export async function layoutShift(browser, url) {
  const shifts = [];
  for (const viewport of [DESKTOP, PHONE]) {
    const page = await openPage(browser, viewport);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
        scrollTo({ top: y, behavior: 'instant' });
        await frame();
        await frame();
      }
    });
    shifts.push(await page.evaluate(() => window.shifted));
    await page.context().close();
  }
  return Math.round(Math.max(...shifts) * 1000) / 1000;
}

/** Bytes of a page as they come over the line, to a browser that takes it packed. */
function bytesSent(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (part) => {
        bytes += part.length;
      });
      answer.on('end', () => resolve(bytes)).on('error', reject);
    }).on('error', reject);
  });
}

/** What a first visit of one page costs: bytes and requests. Scripts count all that come before the page rests, fetched ahead or not. */
export async function weigh(browser, url) {
  const page = await openPage(browser, DESKTOP);
  const loaded = [];
  page.on('response', (response) => loaded.push(response));
  const quiet = followNetwork(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await quiet();
  const scripts = loaded.filter((response) => response.request().resourceType() === 'script');
  const bodies = await Promise.all(scripts.map((response) => response.body()));
  await page.context().close();
  const html = await (await fetch(url)).arrayBuffer();
  const kb = (bytes) => Math.round(bytes / 102.4) / 10;
  return {
    jsKb: kb(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)),
    htmlKb: kb(html.byteLength),
    htmlSentKb: kb(await bytesSent(url)),
    // The router's own requests are for pages that somebody may go to next.
    requests: loaded.filter((response) => !('rsc' in response.request().headers())).length,
    requestsWithPrefetch: loaded.length,
  };
}

/** Follows what a page asks for; the answer resolves once that has been nothing for half a second (`networkidle` says so only once). */
function followNetwork(page) {
  const open = new Set();
  let last = 0;
  const end = (request) => {
    open.delete(request);
    last = performance.now();
  };
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', end).on('requestfailed', end);
  return async () => {
    while (open.size > 0 || performance.now() - last < 500) await page.waitForTimeout(50);
  };
}

/** Milliseconds from a click on a product in a category until its heading is on screen, prefetched; in ascending order. */
export async function navigationTimes(browser, url, rounds = 15) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const page = await openPage(browser, DESKTOP);
    const quiet = followNetwork(page);
    await page.goto(url, { waitUntil: 'networkidle' });
    const link = page.locator('main h3 a[href*="/p/"]').nth(round % 6);
    // The pointer brings the link onto the screen, and its neighbours, too: what they fetch ahead is not part of the click.
    await link.hover();
    await page.waitForTimeout(100);
    await quiet();
    times.push(
      await link.evaluate(
        (element) =>
          new Promise((resolve) => {
            const name = element.textContent;
            const begun = performance.now();
            // Next keeps pages that were left in the document, hidden.
            const isThere = () =>
              [...document.querySelectorAll('main h1')].some(
                (heading) => heading.textContent === name && heading.getBoundingClientRect().height > 0,
              );
            const look = () => {
              if (isThere()) resolve(performance.now() - begun);
              else requestAnimationFrame(look);
            };
            element.click();
            look();
          }),
      ),
    );
    await page.context().close();
  }
  return times.sort((a, b) => a - b);
}
