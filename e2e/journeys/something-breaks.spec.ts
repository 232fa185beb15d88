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

const NEWER = {
  '': 'The shop has been updated',
  '/de': 'Der Shop wurde aktualisiert',
  '/pl': 'Sklep został zaktualizowany',
};
/** Well-formed, and of no build. */
const OF_AN_OLDER_BUILD = `40${'ab'.repeat(20)}`;

test('in a tab from before an update, the page and what was typed stay, and one sentence says why nothing happens', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/de/newsletter');
  await page.route('**/newsletter', async (route) => {
    const headers = route.request().headers();
    if (headers['next-action']) headers['next-action'] = OF_AN_OLDER_BUILD;
    await route.continue({ headers });
  });
  const form = page.getByRole('main').locator('form').first();
  const email = form.getByRole('textbox', { name: /E-Mail/ });
  await email.fill('jemand@example.org');
  await form.getByRole('button').first().click();
  const notice = page.getByRole('alert').filter({ hasText: NEWER['/de'] });
  await expect(notice).toBeVisible();
  await expect(email).toHaveValue('jemand@example.org');
  await expect(form.getByRole('button').first()).toBeEnabled();
  await expectAccessible();
  await page.unroute('**/newsletter');
  await notice.getByRole('button', { name: 'Seite neu laden' }).click();
  await expect(notice).toBeHidden();
  await expect(form.getByRole('button').first()).toBeEnabled();
});

test('without JavaScript a form from before an update is answered by a page with words', async ({ request }) => {
  for (const [prefix, title] of Object.entries(NEWER)) {
    for (const path of ['/newsletter', '/p/sula-mug', '/checkout/address']) {
      const multipart = { [`$ACTION_ID_${OF_AN_OLDER_BUILD}`]: '' };
      const answer = await request.post(prefix + path, { multipart, headers: { 'sec-fetch-site': 'same-origin' } });
      expect(answer.status(), prefix + path).toBe(409);
      expect(answer.headers()['cache-control']).toBe('private, no-store');
      expect(await answer.text()).toContain(`>${title}</h1>`);
    }
  }
});
