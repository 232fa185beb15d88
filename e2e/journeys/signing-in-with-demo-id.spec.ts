import { countMails, openMail } from '../fixtures/inbox';
import { inventPerson } from '../fixtures/person';
import { heart, introduceToDemoId, proveAgain, signInByCode, signInWithDemoId, signOut } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

test('Demo ID says what it would share, and cancelling shares nothing', async ({ page, person, expectAccessible }) => {
  const cancelled = page.getByText('You cancelled, so nothing was shared.');
  await page.goto('/sign-in');
  await expectAccessible();
  await page.getByRole('button', { name: 'Continue with Demo ID' }).click();
  await expect(page.getByRole('heading', { name: 'Choose an invented person' })).toBeVisible();
  await expectAccessible();
  await introduceToDemoId(page, person.address.name, person.email);
  await expect(page.getByRole('listitem').filter({ hasText: 'your ' })).toHaveText([
    `your name: ${person.address.name}`,
    `your email address: ${person.email}`,
  ]);
  await expectAccessible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(cancelled).toBeVisible();
  await expectAccessible();

  await page.getByRole('button', { name: 'Continue with Demo ID' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(cancelled).toBeVisible();
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await countMails(page, person.email)).toBe(0);
});

test('Demo ID accepts only addresses that cannot be anybody’s', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Continue with Demo ID' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Ada Lovelace');
  await page.getByLabel('Email address').fill('ada@gmail.com');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'example.com' })).toBeVisible();
});

test('somebody new gets an account by Demo ID, and the same one the next time', async ({
  page,
  person,
  expectAccessible,
}) => {
  const main = page.getByRole('main');
  await signInWithDemoId(page, person);
  await expect(main.getByRole('heading', { name: 'Hello Ada' })).toBeVisible();
  await expect(main).toContainText(`Signed in as ${person.email}`);
  await heart(page, 'sula-mug');
  await page.goto('/account/security');
  await expect(main.getByRole('listitem').filter({ hasText: 'Demo ID' })).toContainText('Connected on');
  await expectAccessible();
  await signOut(page);
  await page.goto('/wishlist');
  await expect(main.getByRole('article')).toHaveCount(0);
  await signInWithDemoId(page, person);
  await page.goto('/wishlist');
  await expect(main.getByRole('article')).toHaveCount(1);
});

test('after signing out nothing of Demo ID stays in the browser, and it asks again who is there', async ({
  page,
  person,
  context,
}) => {
  await signInWithDemoId(page, person);
  await signOut(page);
  expect((await context.cookies()).map(({ name }) => name)).toEqual([]);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Continue with Demo ID' }).click();
  await expect(page.getByRole('heading', { name: 'Choose an invented person' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(person.email);
});

test('an account by mail is recognized by the address that Demo ID answers for, and told so on the screen and by mail', async ({
  page,
  person,
}) => {
  const main = page.getByRole('main');
  await signInByCode(page, person);
  await heart(page, 'sula-mug');
  await signOut(page);
  await signInWithDemoId(page, person);
  await expect(main.getByRole('status').filter({ hasText: 'Demo ID now also signs you in.' })).toBeVisible();
  await page.goto('/wishlist');
  await expect(main.getByRole('article')).toHaveCount(1);
  const mail = await openMail(page, person.email, /A new way to sign in was added/);
  await expect(mail.locator('body')).toContainText('Demo ID');
});

test('connecting and disconnecting Demo ID takes a fresh proof each, and is told by mail', async ({
  page,
  person,
  expectAccessible,
}) => {
  test.setTimeout(240_000);
  const main = page.getByRole('main');
  const atDemoId = inventPerson('Grace');
  const connect = page.getByRole('button', { name: 'Connect Demo ID' });
  await test.step('Connected after a fresh proof, also with another address', async () => {
    await signInByCode(page, person);
    await page.goto('/account/security');
    await connect.click();
    await expect(main).toContainText('To change how you sign in, please confirm that it is you.');
    await expectAccessible();
    await proveAgain(page, person.email);
    await expect(page).toHaveURL(/\/account\/security$/);
    await connect.click();
    await introduceToDemoId(page, atDemoId.address.name, atDemoId.email);
    await page.getByRole('button', { name: 'Allow' }).click();
    await expect(main.getByText('Demo ID now also signs you in.')).toBeVisible();
    await expectAccessible();
    await openMail(page, person.email, /A new way to sign in was added/);
  });

  await test.step('It opens this account from now on, whatever its address', async () => {
    await signOut(page);
    await signInWithDemoId(page, atDemoId);
    await expect(main).toContainText(`Signed in as ${person.email}`);
  });

  await test.step('Disconnected after a fresh proof', async () => {
    await page.goto('/account/security');
    await page.getByRole('button', { name: 'Disconnect' }).click();
    await proveAgain(page, person.email);
    await expect(page).toHaveURL(/\/account\/security$/);
    await page.getByRole('button', { name: 'Disconnect' }).click();
    await expect(connect).toBeVisible();
    await openMail(page, person.email, /A way to sign in was removed/);
  });

  await test.step('It is free again: signing in with it opens an account of its own', async () => {
    await signOut(page);
    await signInWithDemoId(page, atDemoId);
    await expect(main).toContainText(`Signed in as ${atDemoId.email}`);
  });
});

test('an identity that opens another account is not connected', async ({ page, person, anotherBrowser }) => {
  const grace = inventPerson('Grace');
  await signInWithDemoId(await anotherBrowser(), grace);
  await signInByCode(page, person);
  await page.goto('/account/security');
  await page.getByRole('button', { name: 'Connect Demo ID' }).click();
  await proveAgain(page, person.email);
  await page.getByRole('button', { name: 'Connect Demo ID' }).click();
  await introduceToDemoId(page, grace.address.name, grace.email);
  await page.getByRole('button', { name: 'Allow' }).click();
  await expect(page.getByText('That identity already opens another account. Nothing was changed.')).toBeVisible();
  await page.goto('/account');
  await expect(page.getByRole('main')).toContainText(`Signed in as ${person.email}`);
});
