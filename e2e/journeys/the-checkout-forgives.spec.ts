import { addToCart, fillCheckout } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

test('each step can be gone back to, and nothing that was typed is lost', async ({ page, person }) => {
  await addToCart(page, 'sula-mug');
  await fillCheckout(page, person);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Delivery options' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /Standard/ })).toBeChecked();
  await page.goBack();
  await expect(page.getByLabel('Street and number')).toHaveValue(person.address.street);
  await expect(page.getByLabel('Email', { exact: true })).toHaveValue(person.email);
  await page.getByLabel('Country').selectOption('PL');
  await page.getByLabel('Postcode').fill('31056');
  await page.getByLabel('Town').fill('Kraków');
  await expect(page.getByLabel('Postcode'), 'as Poland writes it').toHaveValue('31-056');
  await page.getByRole('button', { name: 'Continue to delivery' }).click();
  await page.getByRole('button', { name: 'Continue to payment' }).click();
  await expect(page.getByRole('main')).toContainText('31-056 Kraków');
});

test('a mistyped mailbox is asked about, and several errors are summed up with links to their fields', async ({
  page,
  person,
  expectAccessible,
}) => {
  await addToCart(page, 'sula-mug');
  await page.goto('/checkout');
  await page.getByLabel('Email', { exact: true }).fill('ada@gmial.com');
  await page.getByLabel('First and last name').fill(person.address.name);
  await page.getByRole('button', { name: 'Did you mean ada@gmail.com?' }).click();
  await expect(page.getByLabel('Email', { exact: true })).toHaveValue('ada@gmail.com');
  await page.getByRole('button', { name: 'Continue to delivery' }).click();
  const summary = page.getByRole('alert').filter({ hasText: '3 things need another look' });
  await expect(summary).toBeFocused();
  await expectAccessible();
  await summary.getByRole('link', { name: /^Town/ }).click();
  await expect(page.getByLabel('Town')).toBeFocused();
  await expect(page.getByLabel('First and last name')).toHaveValue(person.address.name);
});
