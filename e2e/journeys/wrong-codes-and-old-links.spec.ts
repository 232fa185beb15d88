import type { Page } from '@playwright/test';
import { countMails, openMail } from '../fixtures/inbox';
import { inventPerson } from '../fixtures/person';
import { askForCode, signInByCode, signInWithDemoId } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const SIGN_IN_MAIL = /sign-in code/;

/** Types a code, presses the button, and waits until the shop has answered. */
async function enter(page: Page, code: string, button = 'Sign in') {
  await page.getByLabel('Code of six digits').fill(code);
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.getByRole('button', { name: button }).click();
  await answered;
}

const otherThan = (code: string, by = 1) => String((Number(code) + by) % 1_000_000).padStart(6, '0');

async function expectSignedOut(page: Page) {
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in/);
}

async function linkIn(page: Page, email: string, subject: RegExp, button: string): Promise<string> {
  const mail = await openMail(page, email, subject);
  const link = await mail.getByRole('link', { name: button }).first().getAttribute('href');
  expect(link).toBeTruthy();
  return link ?? '';
}

test('five wrong codes void the code, and the shop says so', async ({ page, person, expectAccessible }) => {
  const code = await askForCode(page, person.email);
  await expectAccessible();
  for (let tries = 1; tries <= 5; tries++) {
    await enter(page, otherThan(code, tries));
    await expect(page.getByRole('button', { name: 'Sign in' })).not.toHaveAttribute('data-pending');
    await expect(page.getByLabel('Code of six digits')).toHaveAccessibleDescription(
      /This is not the code from the newest email/,
    );
  }
  await expectAccessible();
  await enter(page, code);
  await expect(
    page.getByText('Those were five wrong codes, so this one is void. Please ask for a new one.'),
  ).toBeVisible();
  await expectSignedOut(page);
  await signInByCode(page, person);
  await expect(page.getByRole('main')).toContainText(`Signed in as ${person.email}`);
});

test('a code works once', async ({ page, person, anotherBrowser }) => {
  const code = await askForCode(page, person.email);
  await enter(page, code);
  await page.waitForURL(/\/account/);
  const other = await anotherBrowser();
  await other.goto('/sign-in/code');
  await expect(other.getByRole('main')).toContainText('This browser is not waiting for a code');
  await page.goto('/sign-in/code');
  await expect(page.getByText('This browser is not waiting for a code')).toBeVisible();
});

test('whoever asks again within a minute is told that the code is on its way, and gets one mail', async ({
  page,
  person,
  anotherBrowser,
}) => {
  const code = await askForCode(page, person.email);
  await page.goto('/sign-in');
  const form = page.locator('form').filter({ has: page.getByLabel('Email address') });
  await form.getByLabel('Email address').fill(person.email);
  await form.getByRole('button', { name: 'Send me a code' }).click();
  await expect(page.getByRole('main')).toContainText(`A code for ${person.email} is on its way`);
  expect(await countMails(await anotherBrowser(), person.email, SIGN_IN_MAIL)).toBe(1);
  await enter(page, code);
  await page.waitForURL(/\/account/);
});

test('strangers who ask for an address neither void its owner’s code nor keep the owner out', async ({
  page,
  person,
  anotherBrowser,
}) => {
  const early = await askForCode(page, person.email);
  const stranger = await anotherBrowser();
  for (let times = 1; times <= 8; times++) {
    await stranger.context().clearCookies();
    await stranger.goto('/sign-in');
    const form = stranger.locator('form').filter({ has: stranger.getByLabel('Email address') });
    await form.getByLabel('Email address').fill(person.email);
    await form.getByRole('button', { name: 'Send me a code' }).click();
    await stranger.waitForURL(/\/sign-in\/code/);
  }
  await enter(page, early);
  await page.waitForURL(/\/account/);
});

test('a link signs in once, by its button, in the browser that asked; anywhere else it only shows the code', async ({
  page,
  person,
  anotherBrowser,
  expectAccessible,
}) => {
  const code = await askForCode(page, person.email);
  const elsewhere = await anotherBrowser();
  const link = await linkIn(elsewhere, person.email, SIGN_IN_MAIL, 'Sign in');

  await test.step('In another browser: the code and no button', async () => {
    await elsewhere.goto(link);
    await expect(elsewhere.getByRole('heading', { name: 'You asked for this in another browser' })).toBeVisible();
    await expect(elsewhere.getByText(code)).toBeVisible();
    await expect(elsewhere.getByRole('main').getByRole('button')).toHaveCount(0);
    await expectAccessible(elsewhere);
    await expectSignedOut(elsewhere);
    expect(await elsewhere.context().cookies()).toEqual([]);
  });

  await test.step('Scanners that open it, in whichever way, use nothing up', async () => {
    for (const browser of [page, elsewhere]) {
      expect((await browser.request.get(link)).status()).toBe(200);
      expect((await browser.request.head(link)).status()).toBe(200);
    }
    await expectSignedOut(page);
  });

  await test.step('In the browser that asked: one press', async () => {
    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'Sign in to Kindling' })).toBeVisible();
    await expectAccessible();
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/account/);
    await expect(page.getByRole('main')).toContainText(`Signed in as ${person.email}`);
  });

  await test.step('Afterwards it is worn, everywhere', async () => {
    for (const browser of [page, elsewhere]) {
      await browser.goto(link);
      await expect(browser.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible();
    }
    await expectAccessible();
    await page.goto(`${link.split('=')[0]}=never-sent`);
    await expect(page.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible();
  });
});

test('looking at a mailed link changes nothing: to confirm an address, and to see one’s data', async ({
  page,
  person,
  request,
  expectAccessible,
}) => {
  await page.goto('/newsletter');
  const form = page
    .getByRole('main')
    .locator('form')
    .filter({ has: page.getByRole('button', { name: 'Subscribe' }) });
  await form.getByLabel('First name').fill(person.firstName);
  await form.getByLabel('Email').fill(person.email);
  await form.getByRole('button', { name: 'Subscribe' }).click();
  await expect(page.getByText('Please check your email').first()).toBeVisible();
  await page.goto('/privacy/access');
  await expectAccessible();
  await page.getByLabel('Email address').fill(person.email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByText('If we can write to this address, an email is on its way.')).toBeVisible();

  const confirmation = await linkIn(page, person.email, /confirm/, 'Open the confirmation page');
  const access = await linkIn(page, person.email, /The link to your data/, 'Open the privacy center');
  for (const link of [confirmation, access]) {
    for (const client of [request, page.request]) {
      expect((await client.get(link)).status()).toBe(200);
      expect((await client.head(link)).status()).toBe(200);
    }
  }

  await test.step('Both still work, once', async () => {
    await page.goto(access);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'What this shop knows about you' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(`This is what belongs to ${person.email}`);
    await page.goto(access);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page.getByText('This link no longer works')).toBeVisible();
    await page.goto(confirmation);
    await page.getByRole('button', { name: 'Yes, that is me' }).click();
    await expect(page.getByRole('heading', { name: `Hello ${person.firstName}` })).toBeVisible();
    await page.goto(confirmation);
    await expect(page.getByRole('heading', { name: 'This link has been used already' })).toBeVisible();
    await expectAccessible();
  });
});

test('asking too often is answered alike for an address with an account and one that nobody knows', async ({
  person,
  anotherBrowser,
}) => {
  test.setTimeout(240_000);
  const stranger = inventPerson('Nobody');
  await signInWithDemoId(await anotherBrowser(), person);

  const ask = async (email: string) => {
    const page = await anotherBrowser();
    const answers: unknown[] = [];
    for (let times = 1; times <= 6; times++) {
      await page.goto('/sign-in');
      const form = page.locator('form').filter({ has: page.getByLabel('Email address') });
      await form.getByLabel('Email address').fill(email);
      const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
      await form.getByRole('button', { name: 'Send me a code' }).click();
      const answer = await answered;
      const headers = Object.keys(answer.headers()).sort();
      await expect(page.getByLabel('Code of six digits')).toBeVisible();
      answers.push({ status: answer.status(), headers, path: new URL(page.url()).pathname });
    }
    const cookies = (await page.context().cookies()).map(({ name }) => name);
    return { answers, cookies };
  };
  const known = await ask(person.email);
  expect(known.answers.at(-1)).toMatchObject({ path: '/sign-in/code' });
  expect(await ask(stranger.email)).toEqual(known);

  const mailbox = await anotherBrowser();
  for (const { email } of [person, stranger]) {
    await openMail(mailbox, email, SIGN_IN_MAIL);
    expect(await countMails(mailbox, email, SIGN_IN_MAIL)).toBe(1);
  }
});
