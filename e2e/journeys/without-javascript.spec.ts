import type { Page } from '@playwright/test';
import { openMail } from '../fixtures/inbox';
import { askForCode } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

test.use({ javaScriptEnabled: false });

const main = (page: Page) => page.getByRole('main');
const banner = (page: Page) => page.getByRole('region', { name: 'Your choice about data' });

async function heartWithoutScript(page: Page, slug: string) {
  await page.goto(`/p/${slug}`);
  await main(page)
    .getByRole('button', { name: /to the wishlist/ })
    .first()
    .click();
  await expect(main(page)).toContainText('Saved to your wishlist.');
}

async function addWithoutScript(page: Page, slug: string, quantity = '1') {
  await page.goto(`/p/${slug}`);
  await main(page).getByRole('combobox', { name: 'Quantity' }).selectOption(quantity);
  await main(page).getByRole('button', { name: 'Add to cart' }).click();
  await expect(main(page)).toContainText('is in your cart.');
}

test('the shop can be browsed, filtered and searched', async ({ page, context, expectAccessible }) => {
  await page.goto('/');
  await expectAccessible();
  await page.getByRole('navigation', { name: 'Categories' }).getByRole('link', { name: 'Coffee', exact: true }).click();
  await expect(main(page).getByRole('heading', { name: 'Coffee', level: 1 })).toBeVisible();
  await expectAccessible();

  await main(page)
    .getByRole('checkbox', { name: /^Halden/ })
    .check();
  await main(page).getByRole('button', { name: 'Show results' }).click();
  await expect(page).toHaveURL(/\/c\/coffee\?.*brand=Halden/);
  await expect(main(page).getByRole('checkbox', { name: /^Halden/ })).toBeChecked();
  for (const card of await main(page).getByRole('article').all()) await expect(card).toContainText('Halden');
  await expectAccessible();
  await main(page).getByRole('link', { name: 'Remove filter: Halden' }).click();
  await expect(page).toHaveURL(/\/c\/coffee$/);

  await page.getByRole('combobox', { name: 'Search the shop' }).fill('ketle');
  await page.getByRole('combobox', { name: 'Search the shop' }).press('Enter');
  await expect(main(page).getByRole('heading', { name: 'Results for “ketle”' })).toBeVisible();
  await expect(main(page).getByRole('article').first()).toContainText(/kettle/i);
  await expectAccessible();
  expect(await context.cookies()).toEqual([]);
});

test('hearts and the cart work: add a version, change the quantity, take out, put back', async ({
  page,
  expectAccessible,
}) => {
  await heartWithoutScript(page, 'sula-mug');
  await expectAccessible();
  await page.goto('/wishlist');
  await expect(main(page).getByRole('article')).toHaveCount(1);
  await expectAccessible();

  await page.goto('/p/halden-uno');
  await main(page).getByRole('radio', { name: 'Oat' }).check();
  await main(page).getByRole('button', { name: 'Add to cart' }).click();
  await expect(main(page)).toContainText('Uno espresso machine is in your cart.');
  await addWithoutScript(page, 'kleinwasser-descaler', '2');
  await page.goto('/cart');
  const lines = main(page).getByRole('list', { name: 'Things in the cart' }).getByRole('listitem');
  await expect(lines.filter({ hasText: 'Uno espresso machine' })).toContainText('Oat');
  const descaler = lines.filter({ hasText: 'Liquid descaler' });
  await expect(descaler.getByRole('textbox')).toHaveValue('2');
  await expectAccessible();

  await descaler.getByRole('textbox').fill('3');
  await descaler.getByRole('textbox').press('Enter');
  await expect(descaler.getByRole('textbox')).toHaveValue('3');
  await descaler.getByRole('button', { name: 'One more Liquid descaler' }).click();
  await expect(descaler.getByRole('textbox')).toHaveValue('4');
  await main(page).getByRole('button', { name: 'Remove Uno espresso machine' }).click();
  await expect(main(page)).toContainText('Uno espresso machine was taken out.');
  await expect(lines.filter({ hasText: 'Uno espresso machine' }).getByRole('textbox')).toHaveCount(0);
  await main(page).getByRole('button', { name: 'Put it back' }).click();
  await expect(lines.filter({ hasText: 'Uno espresso machine' })).toContainText('Oat');
  await main(page).getByLabel('Coupon code').fill('NOT-A-CODE');
  await main(page).getByRole('button', { name: 'Apply' }).click();
  await expect(main(page).getByLabel('Coupon code')).toHaveAccessibleDescription(/We do not know this code/);
  await expect(main(page).getByLabel('Coupon code')).toHaveValue('NOT-A-CODE');
  await expectAccessible();
});

test('the question about data is a form: each answer counts', async ({ page, context, expectAccessible }) => {
  for (const [answer, remembered, on] of [
    ['Reject', /\.none$/, false],
    ['Accept', /\.all$/, true],
  ] as const) {
    await context.clearCookies();
    await page.goto('/c/coffee');
    await expect(banner(page)).toBeVisible();
    await banner(page).getByRole('button', { name: answer }).click();
    await expect(page).toHaveURL((url) => url.pathname === '/c/coffee');
    await expect(page.getByRole('status').filter({ hasText: 'We have saved your choice.' })).toBeVisible();
    await expect(banner(page)).toBeHidden();
    expect((await context.cookies()).find(({ name }) => name === 'kindling-choice')?.value).toMatch(remembered);
    await expectAccessible();
    // Pages are the same bytes for everybody, and no script can tell: asked again on each of them, an answer would count for nothing.
    for (const path of ['/', '/c/coffee', '/p/halden-uno', '/search?q=kettle', '/cart']) {
      await page.goto(path);
      await expect(banner(page), path).toBeHidden();
    }
    await page.goto('/privacy');
    await expect(page.getByRole('switch', { name: 'Recommendations during this visit' })).toBeChecked({ checked: on });
    await expectAccessible();
  }
  await page.getByRole('switch', { name: 'Recommendations during this visit' }).click();
  await expect(page.getByRole('switch', { name: 'Recommendations during this visit' })).not.toBeChecked();
});

test('a list is kept by form and confirmed by a button', async ({ page, person, expectAccessible }) => {
  await heartWithoutScript(page, 'sula-mug');
  await page.goto('/wishlist');
  const form = page.getByRole('region', { name: 'Keep this list' });
  await form.getByLabel('First name').fill(person.firstName);
  await form.getByLabel('Email').fill('not an address');
  await form.getByRole('button', { name: 'Keep this list' }).click();
  await expect(form.getByLabel('Email')).toHaveAccessibleDescription(/does not look like an email address/);
  await expect(form.getByLabel('First name')).toHaveValue(person.firstName);
  await expect(form.getByLabel('Email')).toHaveValue('not an address');
  await expectAccessible();
  await form.getByLabel('Email').fill(person.email);
  await form.getByRole('button', { name: 'Keep this list' }).click();
  await expect(form).toContainText(`we have written to ${person.email}`);
  await expectAccessible();

  const mail = await openMail(page, person.email, /confirm/i);
  const address = await mail.getByRole('link', { name: 'Open the confirmation page' }).getAttribute('href');
  await page.goto(address ?? '');
  await expectAccessible();
  await page.getByRole('button', { name: 'Yes, that is me' }).click();
  await expect(page.getByRole('heading', { name: `Hello ${person.firstName}` })).toBeVisible();
  await expectAccessible();
  await page.goto('/wishlist');
  await expect(main(page)).toContainText(`This list is kept for you, ${person.firstName}.`);
});

test('a guest orders, and what was typed survives a mistake', async ({ page, person, expectAccessible }) => {
  await addWithoutScript(page, 'kleinwasser-descaler');
  await page.goto('/cart');
  await page.getByRole('link', { name: 'To checkout' }).click();
  await expect(page.getByRole('heading', { name: 'Delivery address' })).toBeVisible();
  await expectAccessible();
  const { name, street, city } = person.address;
  await page.getByLabel('Email', { exact: true }).fill('ada at example');
  await page.getByLabel('First and last name').fill(name);
  await page.getByLabel('Street and number').fill(street);
  await page.getByLabel('Postcode').fill('12');
  await page.getByLabel('Town').fill(city);
  await page.getByLabel('Country').selectOption({ label: 'Austria' });
  await page.getByRole('button', { name: 'Continue to delivery' }).click();

  await expect(page.getByRole('alert').filter({ hasText: '2 things need another look' })).toBeVisible();
  await expect(page.getByLabel('Email', { exact: true })).toHaveAccessibleDescription(/does not look like an email/);
  await expect(page.getByLabel('Postcode')).toHaveAccessibleDescription(/Austrian postcodes have four digits/);
  const typed = {
    Email: 'ada at example',
    'First and last name': name,
    'Street and number': street,
    Postcode: '12',
  };
  for (const [label, value] of Object.entries({ ...typed, Town: city, Country: 'AT' }))
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(value);
  await expectAccessible();

  await page.getByLabel('Email', { exact: true }).fill(person.email);
  await page.getByLabel('Postcode').fill('1010');
  await page.getByRole('button', { name: 'Continue to delivery' }).click();
  await expect(page.getByRole('heading', { name: 'Delivery options' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('radio', { name: /Standard/ }).check();
  await page.getByLabel('A note for us').fill('Behind the blue door, please.');
  await page.getByRole('button', { name: 'Continue to payment' }).click();
  await expect(main(page)).toContainText('Behind the blue door, please.');
  await expectAccessible();

  await page.getByRole('radio', { name: /^Demo card without money/ }).check();
  await page.getByRole('button', { name: 'Order and pay' }).click();
  await expect(main(page)).toContainText('The payment was declined, so nothing was charged.');
  await expectAccessible();
  await page.getByRole('radio', { name: /^Demo card(?! without|,)/ }).check();
  await page.getByRole('button', { name: 'Order and pay' }).click();
  await expect(main(page)).toContainText('Thank you.');
  await expect(main(page)).toContainText('Liquid descaler');
  await expectAccessible();
  const mail = await openMail(page, person.email, /is confirmed/);
  await expect(mail.locator('body')).toContainText('Liquid descaler');
});

test('signing in takes an address and the code from the mail', async ({ page, person, expectAccessible }) => {
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill('nobody');
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await expect(page.getByLabel('Email address')).toHaveAccessibleDescription(/does not look like an email address/);
  const german = page.getByRole('contentinfo').getByRole('link', { name: 'Deutsch' });
  await expect(german).toHaveAttribute('href', '/de/sign-in');
  await expectAccessible();
  const code = await askForCode(page, person.email);
  await page.getByLabel('Code of six digits').fill(code === '000000' ? '000001' : '000000');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(main(page)).toContainText('This is not the code from the newest email.');
  await expectAccessible();
  await page.getByLabel('Code of six digits').fill(code);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(/\/account/);
  await expect(main(page)).toContainText(person.email);
  await expectAccessible();
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in/);
});
