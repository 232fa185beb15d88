import type { Page } from '@playwright/test';
import { codeAfter } from '../fixtures/inbox';
import { askForCode, proveAgain, signInByCode } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

/** Types a code, presses the button, and waits until the shop has answered. */
async function enter(page: Page, code: string, button = 'Sign in') {
  await page.getByLabel('Code of six digits').fill(code);
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.getByRole('button', { name: button }).click();
  await answered;
}

test('a fresh proof is good for the one thing it was asked for', async ({ page, person, expectAccessible }) => {
  await signInByCode(page, person);
  const confirmDeletion = '/account/confirm?for=delete&next=/privacy/delete';
  const mayDelete = page.getByRole('button', { name: 'Delete everything now' });

  await test.step('A proof for the download does not allow the deletion', async () => {
    await page.goto('/privacy/export');
    await expectAccessible();
    await page.getByRole('link', { name: 'Confirm that it is you' }).click();
    await proveAgain(page, person.email);
    await expect(page.getByRole('button', { name: 'Download now' })).toBeVisible();
    await page.goto('/privacy/delete');
    await expect(page.getByText('So that nobody else can delete your account')).toBeVisible();
    await expect(mayDelete).toHaveCount(0);
    await expectAccessible();
  });

  await test.step('A code for one thing, typed where another is asked, still opens only its own', async () => {
    await page.goto('/account/confirm?for=devices&next=/account/devices');
    const code = await codeAfter(page, person.email, async () => {
      await page
        .getByRole('button', { name: 'Send me a code' })
        .or(page.getByRole('button', { name: 'Ask for a new code' }))
        .click();
      await expect(page.getByLabel('Code of six digits')).toBeVisible();
    });
    await page.goto(confirmDeletion);
    await enter(page, code, 'Confirm');
    await page.waitForURL(/\/account\/devices/);
    await page.goto('/privacy/delete');
    await expect(mayDelete).toHaveCount(0);
  });

  await test.step('Posting past the page deletes nothing', async () => {
    const origin = new URL(page.url()).origin;
    const answer = await page.request.post('/privacy/delete/confirm', { headers: { origin }, maxRedirects: 0 });
    expect(answer.headers().location).toBe('/privacy/delete');
    await page.goto('/account');
    await expect(page.getByRole('main')).toContainText(`Signed in as ${person.email}`);
  });

  await test.step('A code for signing in is not a fresh proof', async () => {
    await page.goto(confirmDeletion);
    const code = await askForCode(page, person.email);
    await page.goto(confirmDeletion);
    await expect(page.getByLabel('Code of six digits')).toHaveCount(0);
    expect(code).toMatch(/^\d{6}$/);
  });
});
