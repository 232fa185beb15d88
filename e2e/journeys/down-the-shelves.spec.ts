import type { Page } from '@playwright/test';
import { runCommand } from '../fixtures/command';
import { expect, test } from '../fixtures/test';

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string) => expect(main(page).getByRole('heading', { level: 1, name })).toBeVisible();

test('three levels down, one across and up again', async ({ page, expectAccessible }) => {
  await page.goto('/c/coffee');
  const near = main(page).getByRole('navigation', { name: 'Category', exact: true });
  await near.getByRole('link', { name: 'Coffee machines' }).click();
  await heading(page, 'Coffee machines');
  await near.getByRole('link', { name: 'Filter machines' }).click();
  await heading(page, 'Filter machines');
  await expect(main(page).getByRole('heading', { level: 3, name: 'Morgen filter machine' })).toBeVisible();
  // Next keeps the page before in the document, hidden.
  await expect(main(page).getByText('Uno espresso machine').filter({ visible: true })).toHaveCount(0);
  await expectAccessible();
  await near.getByRole('link', { name: 'Espresso machines' }).click();
  await heading(page, 'Espresso machines');
  await expect(near.getByRole('link', { name: 'Espresso machines' })).toHaveAttribute('aria-current', 'page');
  await main(page).getByRole('link', { name: 'Uno espresso machine' }).click();
  await heading(page, 'Uno espresso machine');
  const trail = main(page).getByRole('navigation', { name: 'You are here' });
  await expect(trail.getByRole('link')).toHaveText(['Home', 'Coffee', 'Coffee machines', 'Espresso machines']);
  await trail.getByRole('link', { name: 'Coffee machines' }).click();
  await heading(page, 'Coffee machines');
});

test('a new price is in the shop within seconds, with what it may be compared to', async ({ page }) => {
  const shows = async (path: string, text: string) => {
    await expect(async () => {
      await page.goto(path);
      await expect(main(page)).toContainText(text, { timeout: 500 });
    }).toPass({ timeout: 20_000 });
  };
  await page.goto('/p/moosberg-board');
  const sku = (await main(page).getByText('Article number: ').innerText()).replace('Article number: ', '');
  const regular = (
    await main(page)
      .getByText(/^€\d+\.\d\d$/)
      .first()
      .innerText()
  ).slice(1);
  await runCommand('price', sku, 'EUR', '33.30');
  await shows('/c/table/serving/boards', '€33.30');
  await shows('/p/moosberg-board', `Lowest price of the 30 days before: €${regular}`);
  await runCommand('price', sku, 'EUR', regular);
  await shows('/p/moosberg-board', `€${regular}`);
});
