import { runCommand } from '../fixtures/command';
import { addToCart } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

test('a version that is sold out promises no day, and one that is there does again', async ({ page }) => {
  const main = page.getByRole('main');
  const promise = main.getByText(/delivered in Germany/i);
  await page.goto('/p/sula-mug');
  await expect(promise).toBeVisible();
  await page.goto('/p/sula-mug?variant=sula-mug--cobalt--300-ml');
  await expect(main.getByText('This option is sold out').first()).toBeVisible();
  await expect(promise).toHaveCount(0);
  await main.getByRole('radio', { name: 'Oat' }).check();
  await expect(promise).toBeVisible();
});

test('a cart says how many are left, and adds up nothing when everything is sold out', async ({
  page,
  expectAccessible,
}) => {
  const main = page.getByRole('main');
  await addToCart(page, 'sula-teapot');
  const article = (await main.innerText()).match(/[A-Z]{2}-\d{5}-[\dA-Z-]+/)?.[0] ?? '';
  try {
    await page.goto('/cart');
    await main.getByRole('textbox', { name: /^Quantity of/ }).fill('3');
    await main.getByRole('textbox', { name: /^Quantity of/ }).press('Enter');
    await expect(main.getByText('3 items')).toBeVisible();
    await expect(page.getByRole('banner').getByRole('link', { name: /Cart 3/ })).toBeVisible();

    await runCommand('stock', article, '1');
    await page.reload();
    await expect(main).toContainText('You wanted 3, there is 1 left.');

    await runCommand('stock', article, '0');
    await page.reload();
    const summary = main.getByRole('region', { name: 'Summary' });
    await expect(summary).toContainText('Everything in your cart is sold out at the moment');
    await expect(summary).not.toContainText(/€|free|total/i);
    await expect(summary.getByRole('link', { name: 'Look around' })).toBeVisible();
    await expect(main.getByRole('link', { name: 'Notify me when it is back' })).toBeVisible();
    await expect(main.getByRole('link', { name: 'To checkout' })).toHaveCount(0);
    await expectAccessible();
  } finally {
    await runCommand('stock', article, '20');
  }
});
