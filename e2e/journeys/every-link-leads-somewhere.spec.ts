import { readdirSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

const LANGUAGES = ['en', 'de', 'pl'] as const;
type Language = (typeof LANGUAGES)[number];

/** One page of each kind, without language. */
const TEMPLATES = [
  '/',
  '/c/coffee',
  '/c/coffee?brand=Halden&sort=price-up',
  '/p/halden-uno',
  '/p/feldweg-morgenrot',
  '/search?q=kettle',
  '/search?q=xyzzy',
  '/wishlist',
  '/cart',
  '/newsletter',
  '/sign-in',
  '/orders/find',
  '/privacy',
  '/privacy/policy',
  '/privacy/processing',
  '/terms',
  '/help',
  '/imprint',
  '/unsubscribe',
  '/demo',
  '/demo/inbox',
  '/demo/personas',
  '/nothing-of-ours',
];
/** Looked at with axe in the other theme and the other languages, too. */
const LOOKED_AT_TWICE = ['/', '/c/coffee', '/p/halden-uno', '/search?q=kettle', '/cart', '/privacy'];

const inLanguage = (language: Language, path: string) =>
  language === 'en' ? path : `/${language}${path === '/' ? '' : path}`;

/** Names of messages such as `catalog.addToCart`: what next-intl shows in place of a text that is missing. */
const NAMESPACES = readdirSync('lib/i18n/messages/en').map((file) => file.replace('.json', ''));
const MESSAGE_KEY = new RegExp(`\\b(?:${NAMESPACES.join('|')})\\.[a-z][\\w-]*(?:\\.[\\w-]+)*\\b`);

/** Everything that goes wrong on a page without anybody seeing it. */
function listenToProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    // What could not be loaded is noticed below, with its address.
    const isAboutLoading = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAboutLoading) problems.push(`${page.url()}: console: ${message.text()}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400 && !answer.url().includes('nothing-of-ours'))
      problems.push(`${page.url()}: ${answer.status()} for ${answer.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What is still on its way when the page is left is given up.
    if (!reason.includes('ERR_ABORTED')) problems.push(`${page.url()}: ${reason} for ${request.url()}`);
  });
  return problems;
}

/** What is wrong with the markup as it stands. */
function problemsInMarkup(): string[] {
  const problems: string[] = [];
  const ids = [...document.querySelectorAll('[id]')].filter((element) => element.checkVisibility()).map(({ id }) => id);
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) problems.push(`id twice: ${id}`);
  for (const element of document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select')) {
    if (!element.checkVisibility()) continue;
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join('');
    const labelled = document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
    const alt = [...element.querySelectorAll('img')].map((image) => image.alt).join('');
    const name = (element.getAttribute('aria-label') ?? '') + labelled + element.textContent + labels + alt;
    if (!name.trim() && !element.getAttribute('title')) problems.push(`without a name: ${element.outerHTML}`);
  }
  for (const link of document.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (href === '' || href === '#') problems.push(`leads nowhere: ${link.outerHTML}`);
    if (/^#./.test(href) && !document.getElementById(href.slice(1))) problems.push(`nothing is called ${href}`);
  }
  for (const image of document.querySelectorAll('img')) {
    if (image.complete && image.naturalWidth === 0 && image.checkVisibility())
      problems.push(`no picture: ${image.src}`);
  }
  return problems;
}

async function expectSound(page: Page, found: string[]) {
  const where = page.url();
  expect(await page.evaluate(problemsInMarkup), where).toEqual([]);
  const text = await page.locator('body').innerText();
  expect(text.match(MESSAGE_KEY)?.[0], `a message is missing on ${where}`).toBeUndefined();
  expect(text, where).not.toMatch(/undefined|\bNaN\b|\[object /);
  expect(found).toEqual([]);
}

/** What can be pressed without changing anything but what is on the screen, hearts and the cart. */
const HARMLESS = [
  'main summary',
  'main [role=tab]',
  'main button[type=button]:not([popovertarget])',
  'main .variant-option input',
  'main .gallery-thumb',
  'header .theme-switch input',
  'aside summary',
  'main button[aria-pressed]',
];
const AT_MOST_OF_EACH = 3;

async function pressWhatIsHarmless(page: Page, found: string[]) {
  for (const selector of HARMLESS) {
    const there = page.locator(selector).filter({ visible: true });
    const count = Math.min(await there.count(), AT_MOST_OF_EACH);
    for (let index = 0; index < count; index++) {
      const one = there.nth(index);
      // An earlier press may have put something else in its place.
      if (!(await one.isVisible().catch(() => false)) || (await one.isDisabled())) continue;
      await one.dispatchEvent('click');
      if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape');
    }
  }
  await expect(page.locator('h1').filter({ visible: true }).first(), page.url()).toBeVisible();
  await expectSound(page, found);
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ colorScheme: language === 'de' ? 'dark' : 'light' });

    test('every kind of page is sound, and whatever can be pressed answers', async ({ page, expectAccessible }) => {
      test.setTimeout(180_000);
      const found = listenToProblems(page);
      // Somebody with something in the cart and on the list sees more of the shop than a stranger.
      await page.goto(inLanguage(language, '/p/halden-uno'));
      await page.locator('main [data-buy] form button[type=submit]').first().click();
      await expect(page.locator('header [data-count]').first()).toBeVisible();
      for (const path of TEMPLATES) {
        await test.step(path, async () => {
          await page.goto(inLanguage(language, path), { waitUntil: 'load' });
          await expect(page.locator('h1').filter({ visible: true }).first(), path).toBeVisible();
          await expectSound(page, found);
          if (language === 'en' || LOOKED_AT_TWICE.includes(path)) await expectAccessible();
          await pressWhatIsHarmless(page, found);
        });
      }
    });
  });
}

test('the menu opens all three levels, and closes', async ({ page }) => {
  const found = listenToProblems(page);
  await page.goto('/');
  const categories = page.getByRole('navigation', { name: 'Categories' });
  await categories.getByRole('link', { name: 'Coffee', exact: true }).hover();
  await expect(categories.getByRole('link', { name: 'Espresso machines' })).toBeVisible();
  await page.mouse.move(600, 700);
  await expect(categories.getByRole('link', { name: 'Espresso machines' })).toBeHidden();
  await categories.getByRole('link', { name: 'Coffee', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(categories.getByRole('button', { name: 'More of Coffee' })).toBeFocused();
  await page.keyboard.press('Enter');
  await categories.getByRole('link', { name: 'Espresso machines' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Espresso machines', level: 1 })).toBeVisible();
  await expectSound(page, found);
});

const hrefsOf = (html: string) =>
  [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
const idsOf = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

/** How many pages of one kind are followed; of everything else, all. English shows every product, the others that they are there. */
const MOST_OF_A_KIND: [kind: RegExp, most: number][] = [
  [/\?/, 40],
  [/^\/(de|pl)\/p\/[^/]+$/, 15],
  [/\/p\/[^/]+\//, 6],
  [/^\/(de|pl)\/c\//, 25],
  [/\.\w+$/, 60],
];

/** Follows the links of the pages from `start` on, over HTTP. Answers with what leads nowhere. */
async function followAll(request: APIRequestContext, start: string): Promise<{ visited: number; dead: string[] }> {
  const queue = [{ href: start, from: '' }];
  const seen = new Set([start]);
  const ofKind = MOST_OF_A_KIND.map(() => 0);
  const dead: string[] = [];
  function isWanted(href: string): boolean {
    const kind = MOST_OF_A_KIND.findIndex(([pattern]) => pattern.test(href));
    if (kind < 0) return true;
    ofKind[kind] = (ofKind[kind] ?? 0) + 1;
    return ofKind[kind] <= (MOST_OF_A_KIND[kind]?.[1] ?? 0);
  }
  async function visit({ href, from }: { href: string; from: string }) {
    const answer = await request.get(href, { headers: { 'user-agent': 'Mozilla/5.0' } });
    if (answer.status() !== 200) dead.push(`${answer.status()} ${href}, linked on ${from}`);
    if (!answer.headers()['content-type']?.includes('html')) return;
    const html = await answer.text();
    const ids = idsOf(html);
    for (const link of hrefsOf(html)) {
      const [path = ''] = link.split('#');
      if (link.startsWith('#') && !ids.has(link.slice(1))) dead.push(`${link} is not on ${href}`);
      if (!path.startsWith('/') || seen.has(path)) continue;
      seen.add(path);
      if (isWanted(path)) queue.push({ href: path, from: href });
    }
  }
  // Level by level: several at a time, and nobody stops while others still find links.
  while (queue.length > 0) {
    const level = queue.splice(0);
    const lane = async () => {
      for (let next = level.shift(); next; next = level.shift()) await visit(next);
    };
    await Promise.all(Array.from({ length: 4 }, lane));
  }
  return { visited: seen.size, dead };
}

test('no link of the shop is dead, in any language', async ({ request }) => {
  test.setTimeout(180_000);
  for (const start of ['/', '/de', '/pl']) {
    const { visited, dead } = await followAll(request, start);
    expect(dead, start).toEqual([]);
    expect(visited, start).toBeGreaterThan(100);
  }
});
