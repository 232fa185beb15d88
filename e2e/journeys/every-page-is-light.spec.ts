import { eachOf, siteMap } from '../fixtures/site-map';
import { expect, test } from '../fixtures/test';

const MOST_BYTES = 60_000;

/** Home, categories and products, in each language; legal texts are as long as they have to be. */
const OF_THE_SHOP = /^(\/(de|pl))?(\/|\/[cp]\/.+)?$/;

test('no page of the shop is more than 60 kB of HTML, in any language', async ({ request }) => {
  const pages = (await siteMap(request)).map(({ url }) => url).filter((url) => OF_THE_SHOP.test(new URL(url).pathname));
  expect(pages.length).toBeGreaterThan(400);
  const heavy: string[] = [];
  await eachOf(pages, async (url) => {
    const { length } = await (await request.get(url)).body();
    if (length > MOST_BYTES) heavy.push(`${length} ${url}`);
  });
  expect(heavy.sort().reverse(), 'bytes and page, the heaviest first').toEqual([]);
});

test('nothing is fetched or run for a script before the page has been seen', async ({ page }) => {
  for (const path of ['/', '/c/coffee', '/p/halden-uno']) {
    await page.goto(path);
    await expect(page.getByRole('main').getByRole('button', { pressed: false }).first()).toBeVisible();
    await page.waitForFunction(() => document.querySelector('script[src][async]') !== null);
    const [seen, first] = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const scripts = entries.filter(({ name }) => name.endsWith('.js')).map(({ startTime }) => startTime);
      return [paint?.startTime, Math.min(...scripts)];
    });
    expect(first, `scripts of ${path}`).toBeLessThan(Number.POSITIVE_INFINITY);
    expect(first, path).toBeGreaterThanOrEqual(seen ?? Number.POSITIVE_INFINITY);
  }
});
