import type { Page } from '@playwright/test';
import { runCommand } from '../fixtures/command';
import { openMail } from '../fixtures/inbox';
import { expect, test } from '../fixtures/test';

// No other journey looks at it: here its stock changes.
const OAT_LARGE = '/p/halden-travel-bottle?variant=halden-travel-bottle--oat--500-ml';
const main = (page: Page) => page.getByRole('main');

async function article(page: Page): Promise<string> {
  return (await main(page).getByText('Article number: ').innerText()).replace('Article number: ', '');
}

test('a word when it is back: asked for, confirmed, told once, ended with a click', async ({
  page,
  person,
  expectAccessible,
}) => {
  await page.goto(OAT_LARGE);
  await main(page).getByRole('link', { name: 'Notify me when it is back' }).click();
  const form = main(page).getByRole('region', { name: 'Notify me when it is back' });
  await form.getByLabel('Email').fill(person.email);
  await expectAccessible();
  await form.getByRole('button', { name: 'Notify me' }).click();
  await expect(form).toContainText('Please check your email');

  const asked = await openMail(page, person.email, /Please confirm/);
  await asked.getByRole('link', { name: 'Open the confirmation page' }).click();
  await expect(main(page)).toContainText('when this is back: Travel bottle, Oat, 500 ml');
  await expectAccessible();
  await page.getByRole('button', { name: 'Yes, that is me' }).click();
  await expect(main(page)).toContainText('We write one email when it happens.');

  // This browser has confirmed its address: the next notice is one click.
  await page.goto('/p/lenno-cushion');
  await main(page).getByRole('link', { name: 'Notify me of a price drop' }).click();
  const second = main(page).getByRole('region', { name: 'Notify me of a price drop' });
  await expect(second).toContainText('the address that you have confirmed');
  await second.getByRole('button', { name: 'Notify me' }).click();
  await expect(second).toContainText('Noted.');

  await page.goto('/newsletter/preferences');
  const waiting = main(page).getByRole('listitem');
  await expect(waiting.filter({ hasText: 'Travel bottle, Oat, 500 ml' })).toBeVisible();
  await expectAccessible();
  await main(page)
    .getByRole('button', { name: /^Remove the alert for .*ushion/ })
    .click();
  await expect(waiting.filter({ hasText: /ushion/ })).toHaveCount(0);

  await page.goto(OAT_LARGE);
  // The page is the same for every variant; the script in the browser shows the one in the address.
  await expect(main(page).getByRole('radio', { name: '500 ml' })).toBeChecked();
  await expect(main(page).getByText('Article number: ')).toContainText('OAT-500');
  const sku = await article(page);
  await runCommand('stock', sku, '3');
  const told = await openMail(page, person.email, /Back in stock: Travel bottle, Oat, 500 ml/);
  await expect(told.getByRole('link', { name: 'Unsubscribe with one click' })).toBeVisible();
  await told.getByRole('link', { name: 'Have a look' }).click();
  await expect(main(page).getByRole('radio', { name: '500 ml' })).toBeChecked();
  await expect(main(page).getByRole('button', { name: 'Add to cart' })).toBeVisible();
  await runCommand('stock', sku, '0');
  await page.goto('/privacy');
  await expect(main(page)).not.toContainText('Notify me when it is back: Travel bottle');
});
