import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

const main = (page: Page) => page.getByRole('main');
const field = (page: Page) => page.getByRole('banner').getByRole('combobox', { name: 'Search the shop' });
const told = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

test('the search field suggests, by keyboard and in spite of a typing error', async ({
  page,
  context,
  expectAccessible,
}) => {
  await page.goto('/');
  await field(page).focus();
  await field(page).pressSequentially('kettel');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await expect(list.getByRole('option', { name: /Schwan electric kettle.*€/ })).toBeVisible();
  await expect(list.getByRole('group', { name: 'Categories' }).getByRole('option', { name: 'Kettles' })).toBeVisible();
  await expect(told(page, /^\d+ suggestions$/)).toHaveCount(1);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');

  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(field(page)).toBeFocused();
  await expectAccessible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(field(page)).toHaveValue('kettel');
  await page.keyboard.press('ArrowUp');
  await expect(list.getByRole('option', { selected: true })).toHaveText('All results for “kettel”');
  await page.keyboard.press('Enter');
  await expect(main(page).getByRole('heading', { name: 'Results for “kettel”' })).toBeVisible();
  await expect(main(page)).toContainText('Showing results for “kettle”.');
  await expect(main(page).getByRole('article').first()).toContainText(/kettle/i);
  await expectAccessible();

  // Nothing was agreed to, so nothing is kept: neither of what was typed nor of what was searched.
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('own searches stay on the device while that is allowed, and leave on request', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('region', { name: 'Your choice about data' }).getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('region', { name: 'Your choice about data' })).toBeHidden();
  await page.goto('/search?q=teapot');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('kindling-recent-searches'))).toContain('teapot');
  await page.goto('/');
  await field(page).focus();
  const recent = page.getByRole('group', { name: 'Your recent searches' });
  await expect(recent.getByRole('option', { name: 'teapot' })).toBeVisible();
  await page.goto('/privacy');
  await page.getByRole('button', { name: 'Forget the search “teapot”' }).click();
  await expect(page.getByRole('button', { name: /^Forget the search/ })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('kindling-recent-searches'))).toBeNull();
});

test('filters count at once, say how many there are, and keep the place', async ({ page, expectAccessible }) => {
  await page.goto('/c/coffee');
  const black = main(page).getByRole('checkbox', { name: /^Black/ });
  await black.check();
  await expect(page).toHaveURL(/\/c\/coffee\?color=black$/);
  await expect(black).toBeFocused();
  await expect(told(page, /^\d+ products?$/)).toHaveCount(1);
  await main(page)
    .getByRole('checkbox', { name: /^Halden/ })
    .check();
  await expect(page).toHaveURL(/brand=Halden&color=black|color=black&brand=Halden/);
  await expect(main(page).getByRole('checkbox', { name: /^Halden/ })).toBeFocused();
  for (const card of await main(page).getByRole('article').all()) await expect(card).toContainText('Halden');
  await main(page).getByRole('textbox', { name: 'From' }).fill('60');
  await main(page).getByRole('textbox', { name: 'To' }).focus();
  await expect(page).toHaveURL(/price=60-/);
  await main(page).getByRole('combobox', { name: 'Sort by' }).selectOption('price-up');
  await expect(page).toHaveURL(/sort=price-up/);
  await expectAccessible();
  await main(page).getByRole('link', { name: 'Remove filter: Black' }).click();
  await expect(page).not.toHaveURL(/color=black/);
  await page.goBack();
  await expect(main(page).getByRole('link', { name: 'Remove filter: Black' })).toBeVisible();
  await main(page).getByRole('link', { name: 'Clear all filters' }).click();
  await expect(main(page).getByRole('link', { name: /^Remove filter/ })).toHaveCount(0);
});

test('a filter that was ticked before the scripts came counts', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/c/coffee', { waitUntil: 'domcontentloaded' });
  await main(page)
    .getByRole('checkbox', { name: /^Black/ })
    .check();
  release();
  await expect(page).toHaveURL(/\/c\/coffee\?color=black$/);
  await expect(main(page).getByRole('link', { name: 'Remove filter: Black' })).toBeVisible();
});

test('on a phone the filters are a sheet that stays open while one chooses', async ({ page, expectAccessible }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/c/coffee');
  await main(page).getByRole('button', { name: 'Filter', exact: true }).click();
  const black = main(page).getByRole('checkbox', { name: /^Black/ });
  await expect(black).toBeVisible();
  await expectAccessible();
  await black.check();
  await expect(page).toHaveURL(/color=black/);
  await expect(black).toBeChecked();
  await expect(black).toBeVisible();
});

test('more of a list joins it, and Back leads to the very place one left', async ({ page }) => {
  await page.goto('/c/coffee');
  const cards = main(page).getByRole('article');
  await expect(cards.first()).toBeVisible();
  const first = await cards.count();
  await main(page).getByRole('link', { name: 'Show more' }).click();
  await expect(page).toHaveURL(/page=1-2$/);
  await expect(told(page, /products shown$/)).toHaveCount(1);
  expect(await cards.count()).toBeGreaterThan(first);
  await expect(cards.nth(first).getByRole('link').first()).toBeFocused();

  const left = cards
    .nth(first + 2)
    .getByRole('link')
    .first();
  await left.scrollIntoViewIfNeeded();
  const before = await scrolled(page);
  await left.click();
  await expect(page).toHaveURL(/\/p\//);
  await page.goBack();
  await expect(page).toHaveURL(/page=1-2$/);
  await expect.poll(async () => Math.abs((await scrolled(page)) - before)).toBeLessThanOrEqual(2);
  await page.reload();
  expect(await cards.count()).toBeGreaterThan(first);
});

test('a search that finds nothing helps, and one that means something else says so', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/search?q=qqxzwv');
  await expect(main(page).getByRole('heading', { name: 'Nothing found for “qqxzwv”' })).toBeVisible();
  await expect(main(page).getByRole('article').first()).toBeVisible();
  await expectAccessible();
  await page.goto('/search?q=kettle+qqxzwv');
  await expect(main(page)).toContainText('Nothing has all of these words. These come closest.');
  await page.goto('/de/search?q=wasserkoher');
  await expect(main(page).getByRole('article').first()).toContainText(/kocher|kessel/i);
  await page.goto('/pl/search?q=mlynki');
  await expect(main(page).getByRole('article').first()).toContainText(/młynek/i);
});

test('whatever stands in an address, it leads to a page', async ({ request }) => {
  const long = 'k'.repeat(10_000);
  const queries = [
    `q=${long}`,
    `q=${encodeURIComponent(`'; drop table products; --`)}`,
    `q=${encodeURIComponent('<script>alert(1)</script>" OR "x"* NEAR(')}`,
    `q=${encodeURIComponent('{name} : a AND NOT (b) ^ - + % _ \\ : & | ! <-> *')}`,
    'q=%E0%A4%A',
    'q=%00%01&page=%00',
    'q=a&q=b&q[]=c&page=1&page=2',
    'page=9999',
    'page=-1',
    'page=1-9999',
    'page=1e9&sort=__proto__&brand=constructor&__proto__=1',
    'price=-5--1&price=x',
    'price=99999999999999999999',
    'rating=99&sale=yes&stock=maybe',
    `brand=${long}`,
    `color=${encodeURIComponent("black' or 1=1")}&size=%25&category=../../etc`,
    Array.from({ length: 300 }, (_, at) => `color=c${at}`).join('&'),
  ];
  for (const path of ['/search', '/c/coffee', '/pl/c/coffee', '/de/search', '/suggest'])
    for (const query of queries) {
      const answer = await request.get(`${path}?${query}`);
      expect([200, 400, 404, 414, 431], `${path}?${query.slice(0, 80)} ${answer.status()}`).toContain(answer.status());
    }
  expect((await request.get('/c/no-such-shelf')).status()).toBe(404);
  for (const query of ['color=black', 'page=2', 'sort=price-up'])
    expect((await request.get(`/de/c/no-such-shelf?${query}`)).status(), query).toBe(404);
  for (const query of ['page=9999', 'price=-5--1', `q=${encodeURIComponent(`'; drop table`)}`])
    expect((await request.get(`/c/coffee?${query}`)).status(), query).toBe(200);
});
