import type { Page } from '@playwright/test';
import { openMail } from '../fixtures/inbox';
import { inventPerson } from '../fixtures/person';
import { heart, keepList } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

/** Fills in and sends "keep this list", and returns what the page then says. */
async function askToKeep(page: Page, firstName: string, email: string, letter = false): Promise<string> {
  await page.goto('/wishlist');
  const section = page.getByRole('region', { name: 'Keep this list' });
  await section.getByLabel('First name').fill(firstName);
  await section.getByLabel('Email').fill(email);
  if (letter) await section.getByLabel('Also send me the newsletter').check();
  await section.getByRole('button', { name: 'Keep this list' }).click();
  await expect(section.getByRole('status')).toContainText('Please check your email');
  return page.getByRole('main').innerText();
}

/** What stands after a name in the headers of the mail on the screen. */
async function headerOfMail(page: Page, name: string): Promise<string> {
  await page.getByText('Headers', { exact: true }).click();
  const value = page.getByRole('definition').filter({ has: page.locator(`xpath=preceding-sibling::dt[.="${name}"]`) });
  return (await value.first().innerText()).trim();
}

const letterBox = (page: Page) => page.getByRole('checkbox', { name: 'The Kindling newsletter' });

test('a list is kept with a first name and an address, and another browser can confirm it', async ({
  page,
  person,
  anotherBrowser,
  expectAccessible,
}) => {
  await test.step('Hearts can be given and taken back', async () => {
    await heart(page, 'sula-mug');
    await heart(page, 'osterholt-schwan');
    await heart(page, 'nattlys-lantern');
    await page.goto('/wishlist');
    const main = page.getByRole('main');
    await expect(main.getByRole('article')).toHaveCount(3);
    await expect(main).toContainText('So far this list lives in this browser only.');
    await expectAccessible();
    await main
      .getByRole('article')
      .filter({ hasText: 'Breakfast mug' })
      .getByRole('button', { name: 'Save Breakfast mug to the wishlist', pressed: true })
      .click();
    await expect(main.getByRole('article')).toHaveCount(2);
  });

  await test.step('A wrong address is said beside its field, and nothing typed is lost', async () => {
    const section = page.getByRole('region', { name: 'Keep this list' });
    await section.getByLabel('First name').fill(person.firstName);
    await section.getByLabel('Email').fill('not an address');
    await section.getByRole('button', { name: 'Keep this list' }).click();
    await expect(section.getByLabel('Email')).toHaveAccessibleDescription(/does not look like an email address/);
    await expect(section.getByLabel('Email')).toBeFocused();
    await expect(section.getByLabel('First name')).toHaveValue(person.firstName);
    await expectAccessible();
  });

  await askToKeep(page, person.firstName, person.email);
  await expectAccessible();

  const elsewhere = await anotherBrowser();
  await test.step('Looking at the confirmation page does nothing; its button greets, in that browser alone', async () => {
    const mail = await openMail(elsewhere, person.email, /confirm/i);
    await expectAccessible(elsewhere);
    await expect(mail.locator('body')).not.toContainText(/unsubscribe/i);
    const alone = await anotherBrowser();
    await alone.setContent((await elsewhere.locator('main iframe').getAttribute('srcdoc')) ?? '');
    await expectAccessible(alone);
    const address = (await mail.getByRole('link', { name: 'Open the confirmation page' }).getAttribute('href')) ?? '';
    for (let scanned = 0; scanned < 3; scanned++) expect((await elsewhere.request.get(address)).status()).toBe(200);
    await elsewhere.goto(address);
    await expectAccessible(elsewhere);
    await expect(elsewhere.getByRole('main')).toContainText(person.email);
    expect((await elsewhere.context().cookies()).map(({ name }) => name)).toEqual([]);
    await elsewhere.getByRole('button', { name: 'Yes, that is me' }).click();
    await expect(elsewhere.getByRole('heading', { name: `Hello ${person.firstName}` })).toBeVisible();
    await expectAccessible(elsewhere);
    await elsewhere.goto('/');
    await expect(elsewhere.getByRole('banner')).toContainText(`Hello ${person.firstName}`);
    await page.goto('/');
    await expect(page.getByRole('link', { name: /Wishlist 2/ })).toBeVisible();
    await expect(page.locator('body')).not.toContainText(`Hello ${person.firstName}`);
  });

  await test.step('Confirming is not signing in', async () => {
    for (const path of ['/account', '/account/orders', '/account/addresses']) {
      await elsewhere.goto(path);
      await expect(elsewhere).toHaveURL(/\/sign-in/);
    }
  });

  await test.step('The link is worn out', async () => {
    const mail = await openMail(elsewhere, person.email, /confirm/i);
    await mail.getByRole('link', { name: 'Open the confirmation page' }).click();
    await expect(elsewhere.getByRole('heading', { name: 'This link has been used already' })).toBeVisible();
    await expectAccessible(elsewhere);
  });
});

test('the answer is the same for an address the shop knows and for one it does not', async ({
  page,
  person,
  anotherBrowser,
}) => {
  await heart(page, 'sula-mug');
  await keepList(page, person);
  const unknown = inventPerson('Una');
  const answers: string[] = [];
  for (const email of [person.email, unknown.email]) {
    const browser = await anotherBrowser();
    await heart(browser, 'sula-mug');
    const raw = browser.waitForResponse(
      (answer) => answer.request().method() === 'POST' && /wishlist/.test(answer.url()),
    );
    const text = await askToKeep(browser, 'Una', email);
    const { status, headers } = await raw.then(async (answer) => ({
      status: answer.status(),
      headers: Object.keys(await answer.allHeaders()).sort(),
    }));
    answers.push(JSON.stringify([status, headers, text.replaceAll(email, 'ADDRESS')]));
  }
  expect(answers[0]).toBe(answers[1]);
});

test('a letter ends by the link in it or by one click of the mail program, never by looking', async ({
  page,
  person,
  playwright,
  baseURL,
  expectAccessible,
}) => {
  await heart(page, 'sula-mug');
  await askToKeep(page, person.firstName, person.email, true);
  const asked = await openMail(page, person.email, /confirm/i);
  await asked.getByRole('link', { name: 'Open the confirmation page' }).click();
  await page.getByRole('button', { name: 'Yes, that is me' }).click();
  await expect(page.getByRole('heading', { name: `Hello ${person.firstName}` })).toBeVisible();
  await page.goto('/newsletter/preferences');
  await expect(letterBox(page)).toBeChecked();
  await expectAccessible();

  const { oneClick, byLink } = await test.step('The letter carries both ways', async () => {
    const mail = await openMail(page, person.email, /welcome/i);
    const byLink = (await mail.getByRole('link', { name: 'Unsubscribe with one click' }).getAttribute('href')) ?? '';
    expect(await headerOfMail(page, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    await page.reload();
    const header = await headerOfMail(page, 'List-Unsubscribe');
    return { byLink, oneClick: header.match(/<(https?:[^>]+)>/)?.[1] ?? '' };
  });
  const mailProgram = await playwright.request.newContext({ baseURL });

  await test.step('GET changes nothing, whoever calls', async () => {
    for (const address of [oneClick, byLink]) await mailProgram.get(address);
    await page.goto(byLink);
    await expectAccessible();
    await page.goto('/newsletter/preferences');
    await expect(letterBox(page)).toBeChecked();
  });

  await test.step('One click of the mail program: no cookie, no redirect, again as often as it likes', async () => {
    for (let times = 0; times < 2; times++) {
      const answer = await mailProgram.post(oneClick, {
        form: { 'List-Unsubscribe': 'One-Click' },
        maxRedirects: 0,
      });
      expect(answer.status()).toBe(200);
      expect(answer.headers()['set-cookie']).toBeUndefined();
    }
    const forged = await mailProgram.post(
      oneClick.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      {
        form: { 'List-Unsubscribe': 'One-Click' },
      },
    );
    expect(forged.status()).toBe(200);
    await page.goto('/newsletter/preferences');
    await expect(letterBox(page)).not.toBeChecked();
  });

  await test.step('Wanted again, and ended by the link and its button', async () => {
    await letterBox(page).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
    await page.goto(byLink);
    await page.getByRole('button', { name: 'Unsubscribe' }).click();
    await expect(page.getByRole('main')).toContainText('Done. We send no more advertising to this address.');
    await expectAccessible();
    await page.goto('/newsletter/preferences');
    await expect(letterBox(page)).not.toBeChecked();
  });
  await mailProgram.dispose();
});

test('a shared list can be read by whoever has the link, changed by nobody, and switched off', async ({
  page,
  person,
  anotherBrowser,
  expectAccessible,
}) => {
  await heart(page, 'sula-mug');
  await heart(page, 'osterholt-schwan');
  await keepList(page, person);
  await page.goto('/wishlist');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('Link to this list').inputValue();
  await expectAccessible();

  const friend = await anotherBrowser();
  await friend.goto(link);
  const main = friend.getByRole('main');
  await expect(main.getByRole('heading', { name: 'A shared wishlist' })).toBeVisible();
  await expect(main.getByRole('article')).toHaveCount(2);
  await expect(friend.locator('body')).not.toContainText(person.firstName);
  await expect(main.getByRole('button', { name: 'Switch the link off' })).toHaveCount(0);
  await expectAccessible(friend);
  expect(await friend.context().cookies()).toEqual([]);

  await test.step('A heart on the shared page is the friend’s own', async () => {
    await main.getByRole('button', { name: 'Save Breakfast mug to the wishlist' }).click();
    await expect(friend.getByRole('banner').getByRole('link', { name: /Wishlist 1/ })).toBeVisible();
    await page.goto('/wishlist');
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(2);
  });

  await test.step('Switched off, the link leads nowhere', async () => {
    await page.getByRole('button', { name: 'Switch the link off' }).click();
    await expect(page.getByRole('button', { name: 'Make a link' })).toBeVisible();
    const gone = await friend.goto(link);
    expect(gone?.status()).toBe(404);
    await expect(friend.getByRole('main')).not.toContainText('Breakfast mug');
    await expectAccessible(friend);
  });
});
