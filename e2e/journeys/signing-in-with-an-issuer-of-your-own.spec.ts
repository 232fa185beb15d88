import type { Page } from '@playwright/test';
import { openMail } from '../fixtures/inbox';
import { test } from '../fixtures/shop-with-issuer';
import { proveAgain, signInByCode, signOut } from '../fixtures/steps';
import { expect } from '../fixtures/test';

const main = (page: Page) => page.getByRole('main');

async function signInAtIssuer(page: Page, button: string, email: string) {
  await page.getByRole('button', { name: button }).click();
  await page.waitForURL(/127\.0\.0\.1/);
  await page.getByPlaceholder('Enter any login').fill(email);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('an issuer that answers for addresses opens an account, the same one the next time', async ({
  page,
  person,
  expectAccessible,
}) => {
  await page.goto('/sign-in');
  await expect(main(page).getByRole('button', { name: /^Continue with/ })).toHaveText([
    'Continue with Acme',
    'Continue with Rumour',
    'Continue with Demo ID',
  ]);
  await expectAccessible();
  await signInAtIssuer(page, 'Continue with Acme', person.email);
  await expect(main(page)).toContainText(`Signed in as ${person.email}`);
  await page.goto('/account/security');
  await expect(main(page).getByRole('listitem').filter({ hasText: 'Acme' })).toContainText('Connected on');
  await expectAccessible();
  await page.goto('/account/devices');
  await expect(main(page)).toContainText('by Acme');
  await signOut(page);
  await page.goto('/de/sign-in');
  await page.getByRole('button', { name: 'Weiter mit Acme' }).click();
  await expect(main(page)).toContainText(`Angemeldet als ${person.email}`);
});

test('an issuer that answers for no address has it proven first, and can then be connected, used and disconnected', async ({
  page,
  person,
}) => {
  await page.goto('/sign-in');
  await signInAtIssuer(page, 'Continue with Rumour', person.email);
  await expect(main(page)).toContainText('This provider does not vouch for your address.');
  await signInByCode(page, person);
  await page.goto('/account/security');
  await page.getByRole('button', { name: 'Connect Rumour' }).click();
  await proveAgain(page, person.email);
  await page.getByRole('button', { name: 'Connect Rumour' }).click();
  await expect(main(page).getByRole('status').filter({ hasText: 'Rumour now also signs you in.' })).toBeVisible();
  const mail = await openMail(page, person.email, /A new way to sign in was added/);
  await expect(mail.locator('body')).toContainText('Rumour');

  await signOut(page);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Continue with Rumour' }).click();
  await expect(main(page)).toContainText(`Signed in as ${person.email}`);
});

test('leads to an issuer, and back, without scripts', async ({ page, person, browser, shopWithIssuer }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: shopWithIssuer });
  const plain = await context.newPage();
  await plain.goto('/sign-in');
  await signInAtIssuer(plain, 'Continue with Acme', person.email);
  await expect(main(plain)).toContainText(`Signed in as ${person.email}`);
  await context.close();
  await page.close();
});
