import type { Locator, Page } from '@playwright/test';
import { openMail } from '../fixtures/inbox';
import { fillCheckout } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const main = (page: Page) => page.getByRole('main');
const form = (page: Page) => page.getByRole('form', { name: 'Delivery country and currency' });

async function choose(page: Page, country: string, currency: string) {
  await form(page).getByLabel('Deliver to').selectOption(country);
  await form(page).getByLabel('Currency').selectOption({ label: currency });
  await form(page).getByRole('button', { name: 'Change' }).click();
}

/** Every amount on the page. English says złoty as `PLN 76.00`. */
async function amountsIn(place: Locator) {
  return (await place.innerText()).match(/(?:€|\$|PLN\s)\d[\d.,]*/g) ?? [];
}

async function expectOnly(page: Page, currency: 'PLN' | '€', place = main(page)) {
  const amounts = await amountsIn(place);
  expect(amounts.length).toBeGreaterThan(0);
  expect(amounts.filter((amount) => !amount.startsWith(currency))).toEqual([]);
}

test('złoty in English: tile, product, drawer, cart and order, and the cart says what changes', async ({
  page,
  person,
  expectAccessible,
}) => {
  await page.goto('/c/coffee');
  await expectOnly(page, '€');
  await choose(page, 'Poland', 'Złoty (zł)');
  await expect(page).toHaveURL(/\/c\/coffee$/);
  await expect(form(page).getByLabel('Currency')).toHaveValue('PLN');
  await expect(form(page).getByLabel('Deliver to')).toHaveValue('PL');
  await expectOnly(page, 'PLN');
  await expectAccessible();
  const machine = main(page).getByRole('article').filter({ hasText: 'PLN' }).first();
  await machine.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/p\//);
  await expect(main(page)).toContainText(/delivered in Poland \w{3},? \d/);
  await expectOnly(page, 'PLN');

  await page.goto('/p/sula-mug');
  await page.getByRole('button', { name: 'Add to cart' }).first().click();
  const drawer = page.getByRole('dialog', { name: 'In your cart' });
  await expect(drawer).toContainText('PLN');
  await expect(drawer).not.toContainText('€');
  await drawer.getByRole('link', { name: 'View cart' }).click();
  await page.waitForURL((url) => url.pathname === '/cart');
  await expect(main(page)).toContainText('delivered in Poland');
  await expectOnly(page, 'PLN');

  await choose(page, 'Germany', 'Euro (€)');
  const notice = main(page).getByRole('alert').filter({ hasText: 'What changes in your cart' });
  await expect(notice).toBeFocused();
  await expect(main(page)).toContainText('Prices are in EUR, before in PLN.');
  await expect(main(page)).toContainText('Delivery country: Germany (before: Poland)');
  await expect(main(page)).toContainText(/Free delivery from €49\.00 \(before: PLN\s199\.00\)/);
  await expect(main(page).getByRole('list', { name: 'Things in the cart' })).toContainText(
    /Now priced in EUR; it was PLN/,
  );
  await expectAccessible();
  await main(page).getByRole('button', { name: 'Undo' }).click();
  await expect(main(page)).not.toContainText('What changes in your cart');
  await expectOnly(page, 'PLN');

  await choose(page, 'Germany', 'Euro (€)');
  await main(page).getByRole('button', { name: 'OK', exact: true }).first().click();
  await expect(main(page)).not.toContainText('What changes in your cart');
  await expect(main(page)).not.toContainText('Now priced in');
  await expectOnly(page, '€');

  await choose(page, 'Poland', 'Złoty (zł)');
  await page.getByRole('main').getByRole('link', { name: 'To checkout' }).click();
  await page.waitForURL((url) => url.pathname === '/checkout/address');
  await expect(page.getByLabel('Country', { exact: true })).toHaveValue('PL');
  await page.goto('/cart');
  const polish = { ...person, address: { ...person.address, street: 'Długa 1', postcode: '31-147', city: 'Kraków' } };
  await fillCheckout(page, polish);
  await page.getByRole('button', { name: 'Order and pay' }).click();
  await expect(main(page)).toContainText('Thank you.');
  await expectOnly(page, 'PLN');
  const mail = await openMail(page, person.email, /order/i);
  await expectOnly(page, 'PLN', mail.locator('body'));
});

test('what is shown again after another choice shows no old price', async ({ page }) => {
  await page.goto('/c/coffee');
  await page.goto('/c/table');
  await choose(page, 'Germany', 'US dollar ($)');
  await expect(main(page)).toContainText('$');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/c\/coffee$/);
  await expect(async () =>
    expect(await amountsIn(main(page))).not.toContainEqual(expect.stringContaining('€')),
  ).toPass();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the choice holds from the tile to the order, and can be undone in the cart', async ({ page, person }) => {
    await page.goto('/c/coffee?sort=price-up&price=20-60');
    await choose(page, 'Poland', 'Złoty (zł)');
    await expect(page).toHaveURL(/\/c\/coffee\?sort=price-up$/);
    await expectOnly(page, 'PLN');
    await page.goto('/p/sula-mug');
    await expectOnly(page, 'PLN');
    await main(page).getByRole('button', { name: 'Add to cart' }).click();
    await expect(main(page)).toContainText('is in your cart.');
    await expectOnly(page, 'PLN');
    await page.goto('/cart');
    await expectOnly(page, 'PLN');

    // The field says that the country stays; only the currency is another one.
    await expect(form(page).getByLabel('Deliver to')).toHaveValue('');
    await form(page).getByLabel('Currency').selectOption('USD');
    await form(page).getByRole('button', { name: 'Change' }).click();
    await expect(main(page)).toContainText('Prices are in USD, before in PLN.');
    await expect(main(page)).not.toContainText('Delivery country:');
    await main(page).getByRole('button', { name: 'Undo' }).click();
    await expectOnly(page, 'PLN');

    const polish = { ...person, address: { ...person.address, street: 'Długa 1', postcode: '31-147', city: 'Kraków' } };
    await fillCheckout(page, polish);
    await expectOnly(page, 'PLN');
    await page.getByRole('button', { name: 'Order and pay' }).click();
    await expect(main(page)).toContainText('Thank you.');
    await expectOnly(page, 'PLN');
  });
});
