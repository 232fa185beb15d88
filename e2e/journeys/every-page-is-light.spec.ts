import { gzipSync } from 'node:zlib';
import { eachOf, siteMap } from '../fixtures/site-map';
import { expect, test } from '../fixtures/test';

/** As sent. */
const MOST_BYTES = 20_000;

/** Home, categories and products, in each language; legal texts are as long as they have to be. */
const OF_THE_SHOP = /^(\/(de|pl))?(\/|\/[cp]\/.+)?$/;

test('no page of the shop is more than 20 kB of HTML as it is sent, in any language', async ({ request }) => {
  const pages = (await siteMap(request)).map(({ url }) => url).filter((url) => OF_THE_SHOP.test(new URL(url).pathname));
  expect(pages.length).toBeGreaterThan(400);
  const heavy: string[] = [];
  await eachOf(pages, async (url) => {
    const { length } = gzipSync(await (await request.get(url)).body());
    if (length > MOST_BYTES) heavy.push(`${length} ${url}`);
  });
  expect(heavy.sort().reverse(), 'bytes and page, the heaviest first').toEqual([]);
});
