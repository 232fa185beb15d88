import { test } from '../fixtures/broken-shop';
import { addToCart } from '../fixtures/steps';
import { expect } from '../fixtures/test';

/** What nobody but us should read. */
const INTERNALS = /sqlite|no such table|search_offers|\bat \S+ \(|\.js:\d/i;

const SORRY = {
  '': 'Something went wrong on our side',
  '/de': 'Bei uns ist etwas schiefgegangen',
  '/pl': 'Coś poszło nie tak po naszej stronie',
};

test('a page that fails says so in the person’s language, and trying again brings it', async ({
  page,
  brokenShop: { address, lose, mend },
  expectAccessible,
}) => {
  const sorry = page.getByRole('heading', { level: 1, name: SORRY['/de'] });
  const again = page.getByText('Noch einmal versuchen');
  lose('search_offers');

  await test.step('opened by its address', async () => {
    const answer = await page.goto(`${address}/de/search?q=kessel`);
    expect(answer?.status()).toBe(500);
    expect(answer?.headers()['cache-control']).toBe('private, no-store');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(sorry).toBeVisible();
    await expect(page.getByRole('banner')).toBeVisible();
    await expectAccessible();
    await again.click();
    await expect(sorry).toBeVisible();
    mend('search_offers');
    await again.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ergebnisse für „kessel“');
  });

  await test.step('on the way from another page, which stays as it is', async () => {
    await page.goto(`${address}/de/c/coffee`);
    lose('search_offers');
    await page.getByRole('combobox', { name: 'Sortieren nach' }).selectOption('Preis aufsteigend');
    await expect(sorry).toBeFocused();
    await expect(page.getByRole('banner')).toBeVisible();
    expect(await page.content()).not.toMatch(INTERNALS);
    await expectAccessible();
    mend('search_offers');
    await again.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kaffee');
    await expect(page.getByRole('combobox', { name: 'Sortieren nach' })).toHaveValue('price-up');
  });
});

test('a page that fails needs no JavaScript to say so, and says nothing of what is inside', async ({
  request,
  brokenShop: { address, lose },
}) => {
  lose('search_offers');
  lose('cart_lines');
  for (const [prefix, title] of Object.entries(SORRY)) {
    for (const path of ['/search?q=kettle', '/c/coffee?sort=price-up']) {
      const answer = await request.get(address + prefix + path);
      expect(answer.status(), prefix + path).toBe(500);
      expect(answer.headers()['cache-control'], 'the next one tries again').toBe('private, no-store');
      const html = await answer.text();
      expect(html).toContain(`>${title}</h1>`);
      expect(html).toMatch(/<meta name="robots" content="noindex/);
      expect(html).not.toMatch(INTERNALS);
    }
    const home = await request.get(`${address}${prefix || '/'}`);
    expect(home.status(), 'what needs no database is there').toBe(200);
  }
});

test('an answer that arrives damaged leaves a page with a word and a way on', async ({ page, expectAccessible }) => {
  await addToCart(page, 'sula-mug');
  // The frame of every page draws what is said of the person; a name that is no name makes it fail.
  await page.route(/\/personal\?/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), panel: { rungNow: {} } } });
  });
  await page.goto('/de/c/coffee');
  await expect(page.getByRole('heading', { level: 1, name: SORRY['/de'] })).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page).toHaveTitle(`${SORRY['/de']} · Kindling`);
  await expectAccessible();
  await page.unroute(/\/personal\?/);
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kaffee' })).toBeVisible();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Warenkorb' })).toContainText('1');
});
