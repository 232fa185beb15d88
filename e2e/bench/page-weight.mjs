import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';

const SYSTEM_BROWSER_ARGUMENTS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-gpu'];

export function launchBrowser(executablePath) {
  return chromium.launch({
    executablePath: executablePath || undefined,
    args: executablePath ? SYSTEM_BROWSER_ARGUMENTS : [],
  });
}

/** What a first visit of one page costs: bytes, requests, layout shift and largest paint, in an empty browser. */
export async function weigh(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.vitals = { cls: 0, lcp: 0 };
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.vitals.cls += shift.value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      window.vitals.lcp = list.getEntries().at(-1)?.startTime ?? 0;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  const loaded = [];
  page.on('response', (response) => loaded.push(response));
  await page.goto(url, { waitUntil: 'load' });
  const requests = loaded.length;
  await page.waitForLoadState('networkidle');
  const scripts = loaded.filter((response) => response.request().resourceType() === 'script');
  const bodies = await Promise.all(scripts.map((response) => response.body()));
  const html = await (await fetch(url)).text();
  const { cls, lcp } = await page.evaluate(() => window.vitals);
  await context.close();
  const kb = (bytes) => Math.round(bytes / 102.4) / 10;
  return {
    jsKb: kb(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)),
    htmlKb: kb(Buffer.byteLength(html)),
    requests,
    requestsWithPrefetch: loaded.length,
    cls: Math.round(cls * 1000) / 1000,
    lcpMs: Math.round(lcp),
    lighthouse: null,
  };
}

/** Milliseconds from a click on a product in a category until its heading is on screen, prefetched. */
export async function navigationTimes(browser, url, rounds = 15) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(url, { waitUntil: 'networkidle' });
    const link = page.locator('main a[href*="/p/"]').nth(round % 6);
    await link.hover();
    await page.waitForLoadState('networkidle');
    times.push(
      await link.evaluate(
        (element) =>
          new Promise((resolve) => {
            const before = document.querySelector('h1')?.textContent;
            const begun = performance.now();
            const look = () => {
              const now = document.querySelector('main h1');
              const visible = now && now.textContent !== before && now.getBoundingClientRect().height > 0;
              if (visible) resolve(performance.now() - begun);
              else requestAnimationFrame(look);
            };
            element.click();
            look();
          }),
      ),
    );
    await page.close();
  }
  return times.sort((a, b) => a - b);
}
