import type { Page } from '@playwright/test';
import { openMail } from '../fixtures/inbox';
import { inventPerson } from '../fixtures/person';
import { becomeCustomer, heart, keepList, orderAsGuest } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const NOBODY = { name: 'We know nothing about you' };
const KNOWN = { name: 'What this shop knows about you' };

/** A kind of thing in the list of what the shop knows. */
const row = (page: Page, title: string) =>
  page
    .getByRole('region', { name: 'What we know' })
    .getByRole('group')
    .filter({ has: page.getByText(title, { exact: true }) });

async function open(page: Page, title: string) {
  const group = row(page, title);
  await group.getByText(title, { exact: true }).click();
  return group;
}

/** Opens a product once personalization is allowed, until the shop has noted it. */
async function look(page: Page, slug: string) {
  const noted = page.waitForResponse(
    (answer) => answer.url().includes('/personal') && answer.request().method() === 'POST',
  );
  await page.goto(`/p/${slug}`);
  await noted;
}

test('a visitor: nothing is known; then two hearts, true to the count; one goes, then everything', async ({
  page,
  expectAccessible,
}) => {
  const main = page.getByRole('main');
  await test.step('Nothing', async () => {
    await page.goto('/privacy');
    await expect(main.getByRole('heading', NOBODY)).toBeVisible();
    await expect(page.getByRole('region', { name: 'What we know' })).toHaveCount(0);
    await expectAccessible();
    expect(await page.context().cookies()).toEqual([]);
  });

  await test.step('Two hearts', async () => {
    await heart(page, 'sula-mug');
    await heart(page, 'osterholt-schwan');
    await page.goto('/privacy');
    await expect(main.getByRole('heading', KNOWN)).toBeVisible();
    await expect(main).toContainText('You have no account, and we do not know your name.');
    await expect(row(page, 'Your hearts')).toContainText('2 entries');
    await expect(main.getByRole('link', { name: /^2 ?You told us/ })).toBeVisible();
    await expectAccessible();
  });

  await test.step('One is removed, here and on the list', async () => {
    const hearts = await open(page, 'Your hearts');
    for (const what of ['Where from', 'Used for', 'What you get from it', 'Who sees it', 'Kept']) {
      await expect(hearts.getByRole('term').filter({ hasText: what }).first()).toBeVisible();
    }
    await expectAccessible();
    await hearts.getByRole('button', { name: /^Remove: Breakfast mug/ }).click();
    await expect(row(page, 'Your hearts')).toContainText('1 entry');
    await page.goto('/wishlist');
    await expect(main.getByRole('article')).toHaveCount(1);
  });

  await test.step('Everything of this browser is deleted, with a certificate', async () => {
    await page.goto('/privacy');
    await main.getByRole('link', { name: 'To the deletion' }).click();
    await expect(main.getByRole('heading', { name: 'Delete what belongs to this browser' })).toBeVisible();
    await expect(main.getByRole('region', { name: 'This goes' })).toContainText('Your hearts');
    await expect(main).toContainText('Nothing that belongs to you here has to be kept by law.');
    await expectAccessible();
    await main.getByRole('button', { name: 'Delete it now' }).click();
    await expect(main.getByRole('heading', { name: 'It is gone' })).toBeVisible();
    await expect(main.getByRole('row', { name: /^Your hearts/ }).getByRole('cell')).toHaveText(['1', '0']);
    await expectAccessible();
    const marks = (await page.context().cookies()).map(({ name }) => name).sort();
    expect(marks, 'nothing but marks without identity').toEqual(['kindling-choice', 'kindling-erased']);
    await page.goto('/privacy');
    await expect(main.getByRole('heading', NOBODY)).toBeVisible();
  });
});

test('a contact sees name and subscription; orders and addresses of the address stay hidden', async ({
  page,
  person,
  anotherBrowser,
  expectAccessible,
}) => {
  await orderAsGuest(await anotherBrowser(), person, 'feldweg-morgenrot');
  await heart(page, 'sula-mug');
  await keepList(page, person);
  await page.goto('/privacy');
  const main = page.getByRole('main');
  await expect(main).toContainText(`This is what belongs to this browser and to ${person.email}.`);
  await expect(await open(page, 'Your name')).toContainText(`First name: ${person.firstName}`);
  await expect(await open(page, 'Your email subscription')).toContainText('confirmed');
  await expectAccessible();
  for (const hidden of ['Your orders', 'Your address book', 'Where you are signed in'])
    await expect(row(page, hidden)).toHaveCount(0);
  await expect(main).not.toContainText(/KND-|Lindenstraße/);
  await expect(main).toContainText('There may be more under your address');
});

test('a guest sees and deletes what belongs to the address by a mailed link, in any browser', async ({
  page,
  person,
  anotherBrowser,
  expectAccessible,
}) => {
  const main = page.getByRole('main');
  const order = await orderAsGuest(await anotherBrowser(), person, 'feldweg-morgenrot');
  const ask = async (email: string) => {
    await page.goto('/privacy/access');
    await page.getByLabel('Email address').fill(email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await expect(page.getByText('If we can write to this address, an email is on its way.')).toBeVisible();
    return (await main.innerText()).replaceAll(email, '');
  };
  expect(await ask(inventPerson('Nobody').email)).toBe(await ask(person.email));

  await test.step('The link opens the center for this address', async () => {
    const mail = await openMail(page, person.email, /The link to your data/);
    await mail.getByRole('link', { name: 'Open the privacy center' }).click();
    await page.waitForURL(/\/privacy\/access\?token=/);
    await expectAccessible();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(main).toContainText(`This is what belongs to ${person.email}.`);
    await expect(await open(page, 'Your orders')).toContainText(/Order KND-/);
    await expectAccessible();
  });

  await test.step('Closed, this browser knows nothing of it any more', async () => {
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(main.getByRole('heading', NOBODY)).toBeVisible();
  });

  await test.step('Deleted, the link to the order is dead', async () => {
    await ask(person.email);
    const mail = await openMail(page, person.email, /The link to your data/, 2);
    await mail.getByRole('link', { name: 'Open the privacy center' }).click();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(main.getByRole('heading', KNOWN)).toBeVisible();
    await page.goto('/privacy/delete');
    await expect(main.getByRole('heading', { name: `Delete what belongs to ${person.email}` })).toBeVisible();
    await expect(main.getByRole('region', { name: 'This must stay' })).toContainText(/Order KND-.*destroyed on/);
    await expectAccessible();
    await main.getByRole('button', { name: 'Delete it now' }).click();
    await expect(main.getByRole('heading', { name: 'It is gone' })).toBeVisible();
    expect((await page.goto(order))?.status()).toBe(404);
  });
});

test('a customer sees, corrects, removes, keeps less and pauses', async ({ page, person, expectAccessible }) => {
  test.setTimeout(300_000);
  const main = page.getByRole('main');
  const interests = page
    .getByRole('region', { name: 'Interests we concluded' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /not an interest of mine/ }) });
  const activity = 'What you looked at and searched for';
  await becomeCustomer(page, person);
  await page.goto('/');
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('region', { name: 'Your choice about data' })).toBeHidden();
  for (const slug of ['halden-uno', 'halden-piccolo', 'nattlys-lantern']) await look(page, slug);

  await test.step('Everything is there, in four piles', async () => {
    await page.goto('/privacy');
    for (const pile of ['You told us', 'We observed', 'Kept as proof']) {
      await expect(main.getByRole('heading', { name: pile })).toBeVisible();
      await expect(main.getByRole('link', { name: new RegExp(`^[1-9]\\d* ?${pile}`) })).toBeVisible();
    }
    await expect(row(page, activity)).toContainText('3 entries');
    await expect(row(page, 'Your hearts')).toContainText('1 entry');
    await expect(await open(page, 'Your orders')).toContainText(/Order KND-.*kept until/s);
    await expect(await open(page, 'Your address book')).toContainText(person.address.street);
    await expect(await open(page, 'Where you are signed in')).toContainText('Chrome');
    await expectAccessible();
  });

  await test.step('The first name is corrected', async () => {
    const name = await open(page, 'Your name');
    await expect(name).toContainText('First name: Ada');
    await name.getByRole('link', { name: 'Correct' }).click();
    await page.getByRole('textbox', { name: 'First name' }).fill('Augusta');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await expect(main.getByRole('heading', { name: 'Hello Augusta' })).toBeVisible();
    await expectAccessible();
    await page.goto('/privacy');
    await expect(await open(page, 'Your name')).toContainText('First name: Augusta');
  });

  await test.step('One view is removed', async () => {
    const seen = await open(page, activity);
    await seen.getByRole('button', { name: /^Remove: Looked at .*Piccolo/ }).click();
    await expect(row(page, activity)).toContainText('2 entries');
    await expect(row(page, activity)).not.toContainText('Piccolo');
  });

  await test.step('An interest says what it comes from; removed, it does not come back', async () => {
    const machines = interests.filter({ hasText: 'Uno' });
    await expect(machines).toContainText('1 view');
    await expect(interests).toHaveCount(2);
    await machines.getByRole('button', { name: /not an interest of mine/ }).click();
    await expect(machines).toHaveCount(0);
    await expect(row(page, activity)).toContainText('1 entry');
    await look(page, 'halden-uno');
    await page.goto('/privacy');
    await expect(interests.filter({ hasText: 'Uno' })).toHaveCount(0);
  });

  await test.step('Less is kept', async () => {
    await main.getByText('3 months', { exact: true }).click();
    await page.getByRole('button', { name: 'Keep it that long' }).click();
    await expect(page.getByText('Saved. What was older is gone.')).toBeVisible();
    await page.goto('/privacy');
    await expect(page.getByRole('radio', { name: '3 months', exact: true })).toBeChecked();
  });

  await test.step('Paused: nothing is noted; resumed: it goes on', async () => {
    const entries = async () => (await row(page, activity).locator('summary').innerText()).match(/\d+ entr/)?.[0];
    const before = await entries();
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(main.getByText(/^Paused since/)).toBeVisible();
    await expectAccessible();
    await page.goto('/p/kleinwasser-descaler');
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto('/privacy');
    expect(await entries()).toBe(before);
    await page.getByRole('button', { name: 'Resume' }).click();
    await expect(main.getByText(/^Paused since/)).toHaveCount(0);
    await look(page, 'kleinwasser-descaler');
    await page.goto('/privacy');
    expect(await entries()).not.toBe(before);
  });
});
