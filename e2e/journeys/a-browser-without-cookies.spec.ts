import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base, expect } from '../fixtures/test';

/** A browser whose settings say "block all cookies". */
const test = base.extend<{ javaScript: boolean; blocked: Page }>({
  javaScript: [true, { option: true }],
  blocked: async ({ playwright, launchOptions, baseURL, javaScript }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kindling-no-cookies-'));
    mkdirSync(join(folder, 'Default'));
    const profile = { default_content_setting_values: { cookies: 2 } };
    writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({ profile }));
    const context = await playwright.chromium.launchPersistentContext(folder, {
      ...launchOptions,
      baseURL,
      javaScriptEnabled: javaScript,
    });
    await use(context.pages()[0] ?? (await context.newPage()));
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

const LANGUAGES = [
  ['', 'Add to cart', /to the wishlist$/, 'Your browser accepts no cookies', 'Reject'],
  ['/de', 'In den Warenkorb', /auf den Merkzettel setzen$/, 'Ihr Browser nimmt keine Cookies an', 'Ablehnen'],
  ['/pl', 'Do koszyka', /^Dodaj .+ do listy życzeń$/, 'Twoja przeglądarka nie przyjmuje plików cookie', 'Odmawiam'],
] as const;

for (const [prefix, add, heart, sentence, reject] of LANGUAGES) {
  test(`the shop says that it cannot keep anything, and claims nothing (${prefix || 'en'})`, async ({
    blocked: page,
  }) => {
    const main = page.getByRole('main');
    const written: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && written.push(request.url()));
    await page.goto(`${prefix}/p/sula-mug`);
    await page.waitForLoadState('networkidle');

    await main.getByRole('button', { name: add }).first().click();
    await expect(main.getByRole('alert').filter({ hasText: sentence }).first()).toBeVisible({ timeout: 2_000 });
    await expect(page.getByRole('dialog')).toHaveCount(0);

    const button = main.getByRole('button', { name: heart }).first();
    await button.click();
    await expect(page.locator('[data-heart-note]')).toContainText(sentence, { timeout: 2_000 });
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await main.getByRole('button', { name: add }).first().click();
    await expect(page.getByRole('banner')).not.toContainText(/\d/);

    // What cannot be remembered is not asked, on this page or the next.
    await expect(page.getByRole('button', { name: reject })).toBeHidden();
    await page.reload();
    await expect(page.getByRole('button', { name: reject })).toBeHidden();
    expect(written, 'nothing was written at the shop').toEqual([]);
  });
}

const chosenCurrency = async (page: Page) => {
  await page.goto('/de/p/sula-mug');
  await page.getByRole('form', { name: 'Lieferland und Währung' }).getByLabel('Währung').selectOption('USD');
  await page.getByRole('button', { name: 'Ändern' }).click();
  await expect(page.getByRole('main').getByRole('heading', { name: LANGUAGES[1][3], level: 1 })).toBeVisible();
};

test('a currency that cannot be kept is not claimed to be chosen', ({ blocked }) => chosenCurrency(blocked));

test.describe('and without JavaScript', () => {
  test.use({ javaScript: false });

  test('nor is a currency', ({ blocked }) => chosenCurrency(blocked));

  for (const [prefix, add, heart, sentence, reject] of LANGUAGES) {
    test(`the answer says so (${prefix || 'en'})`, async ({ blocked: page }) => {
      const main = page.getByRole('main');
      const said = main.getByRole('heading', { name: sentence, level: 1 });
      for (const button of [
        main.getByRole('button', { name: add }),
        main.getByRole('button', { name: heart }),
        page.getByRole('button', { name: reject }),
      ]) {
        await page.goto(`${prefix}/p/sula-mug`);
        await button.first().click();
        await expect(said).toBeVisible();
        await expect(main).not.toContainText(/\d/);
      }
    });
  }
});
