import type { Page } from '@playwright/test';
import { codeAfter } from '../fixtures/inbox';
import { addToCart, heart, keepList, signInByCode, signOut } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const header = (page: Page) => page.getByRole('banner').locator('[data-header-account]');
const main = (page: Page) => page.getByRole('main');

test('a contact is greeted, may sign in, and can say that it is somebody else', async ({
  page,
  person,
  expectAccessible,
}) => {
  await heart(page, 'sula-mug');
  await keepList(page, person);
  await page.goto('/c/coffee');
  const head = header(page);
  await expect(head).toContainText(`Hello ${person.firstName}`);
  await expect(head.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await expect(head.getByRole('link', { name: 'Account' })).toHaveCount(0);
  await expectAccessible();
  await head.getByRole('button', { name: 'Not you?' }).click();
  await expect(head).not.toContainText(person.firstName);
  await expect(head.getByRole('button', { name: 'Not you?' })).toHaveCount(0);
  await page.goto('/wishlist');
  await expect(main(page)).not.toContainText(person.firstName);
});

test('without JavaScript "Not you?" stands beside the greeting of the wishlist', async ({ page, person, browser }) => {
  await heart(page, 'sula-mug');
  await keepList(page, person);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const plain = await context.newPage();
  await plain.goto('/wishlist');
  await expect(main(plain)).toContainText(person.firstName);
  await main(plain).getByRole('button', { name: 'Not you?' }).click();
  await expect(main(plain)).not.toContainText(person.firstName);
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('kindling-visitor');
  await context.close();
});

test('whoever is signed in without a name sees the account', async ({ page, person }) => {
  await signInByCode(page, person);
  await page.goto('/c/coffee');
  await expect(header(page).getByRole('link', { name: 'Account' })).toBeVisible();
  await expect(header(page)).not.toContainText('Sign in');
  await expect(header(page).getByRole('button', { name: 'Not you?' })).toHaveCount(0);
});

test('the page that a sign-in leads to asks about what it found, says what was joined, and asks again when that was taken apart', async ({
  page,
  person,
}) => {
  await heart(page, 'sula-mug');
  const signInTo = async (next: string) => {
    const code = await codeAfter(page, person.email, async () => {
      await page.goto(`/sign-in?next=${next}`);
      await page.getByLabel('Email address').fill(person.email);
      await page.getByRole('button', { name: 'Send me a code' }).click();
      await page.waitForURL(/\/sign-in\/code/);
    });
    await page.getByLabel('Code of six digits').fill(code);
    await page.getByRole('button', { name: 'Sign in' }).click();
  };
  await signInTo('/wishlist');
  await expect(page).toHaveURL(/\/wishlist\?.*\bfound=1/);
  await expect(main(page)).toContainText('Is this one thing yours?');
  await main(page).getByRole('button', { name: 'Add to my account' }).click();
  await expect(page).toHaveURL(/\/wishlist\?joined=/);
  await expect(main(page)).toContainText('your account now also shows: 1 saved product');
  await main(page).getByRole('button', { name: 'Undo' }).click();
  await expect(main(page)).toContainText('Taken apart.');

  // The session ends, as it does on another day; the browser's own cookie stays.
  const cookies = (await page.context().cookies()).filter(({ name }) => !name.endsWith('kindling-session'));
  await page.context().clearCookies();
  await page.context().addCookies(cookies);
  await signInTo('/cart');
  await expect(page).toHaveURL(/\/cart\?.*\bfound=1/);
  await expect(main(page)).toContainText('Is this one thing yours?');
  await main(page).getByRole('button', { name: 'Add to my account' }).click();
  await expect(main(page)).not.toContainText('Is this one thing yours?');
  await page.goto('/wishlist');
  await expect(main(page)).toContainText('1 thing you like');
  await signOut(page);
});

test('a withdrawal changes the secret of the browser and keeps cart and hearts', async ({ page, context }) => {
  const secret = async () => (await context.cookies()).find(({ name }) => name === 'kindling-visitor')?.value;
  await page.goto('/');
  await page.getByRole('button', { name: 'Accept' }).click();
  // Whoever leaves before the answer has arrived may not have given one.
  await expect(page.getByRole('button', { name: 'Accept' })).toBeHidden();
  await heart(page, 'sula-mug');
  await addToCart(page, 'feldweg-morgenrot');
  const before = await secret();
  await page.goto('/privacy');
  await expect(page.getByRole('switch', { name: 'Remembering your interests' })).toBeChecked();
  await page.getByRole('switch', { name: 'Remembering your interests' }).click();
  await expect(page.getByRole('switch', { name: 'Remembering your interests' })).toBeChecked({ checked: false });
  // The switch moves at once, the answer comes after it.
  await expect.poll(secret).not.toBe(before);
  await page.goto('/wishlist');
  await expect(main(page)).toContainText('1 thing you like');
  await page.goto('/cart');
  await expect(main(page)).toContainText('1 item');
});

test('a purpose whose terms have changed is asked about alone', async ({ page, context }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Reject' }).click();
  await expect(page.locator('[data-consent-question]')).toBeHidden();
  const choice = (await context.cookies()).find(({ name }) => name === 'kindling-choice');
  const [, ...rest] = (choice?.value ?? '').split('~');
  await context.addCookies([
    { ...choice, name: 'kindling-choice', value: ['changed', ...rest].join('~'), domain: 'localhost', path: '/' },
  ]);
  await page.goto('/c/coffee');
  const banner = page.locator('[data-consent-question]');
  await expect(banner).toContainText('Something is new');
  await expect(banner.getByRole('listitem')).toHaveText([/^Recommendations during this visit/]);
  await expect(banner.getByRole('heading', { name: 'May we remember something?' })).toBeHidden();
  await banner.getByRole('button', { name: 'Accept' }).click();
  await expect(banner).toBeHidden();
  await page.goto('/privacy');
  await expect(page.getByRole('switch', { name: 'Recommendations during this visit' })).toBeChecked();
  await expect(page.getByRole('switch', { name: 'Remembering your interests' })).toBeChecked({ checked: false });
  await page.goto('/');
  await expect(banner).toBeHidden();
});
