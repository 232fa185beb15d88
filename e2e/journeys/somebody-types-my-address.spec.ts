import type { Page } from '@playwright/test';
import { openMail } from '../fixtures/inbox';
import { inventPerson, type Person } from '../fixtures/person';
import { addToCart, heart, signInByCode } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const main = (page: Page) => page.getByRole('main');
const things = (page: Page) => main(page).getByRole('article');

async function askForTheLetter(page: Page, firstName: string, { email }: Person) {
  await page.goto('/newsletter');
  const form = main(page)
    .locator('form')
    .filter({ has: page.getByRole('button', { name: 'Subscribe' }) });
  await form.getByLabel('First name').fill(firstName);
  await form.getByLabel('Email', { exact: true }).fill(email);
  await form.getByRole('button', { name: 'Subscribe' }).click();
  await expect(main(page).getByText('Please check your email')).toBeVisible();
}

async function openConfirmation(page: Page, { email }: Person) {
  const mail = await openMail(page, email, /Please confirm/);
  await expect(mail.locator('body')).not.toContainText('Mallory');
  await page.goto((await mail.getByRole('link', { name: 'Open the confirmation page' }).getAttribute('href')) ?? '');
}

/** Somebody with one thing on a list that is shared, and one in the cart, types the address. */
async function strangerWithALink(page: Page, person: Person): Promise<string> {
  await heart(page, 'sula-mug');
  await addToCart(page, 'feldweg-morgenrot');
  await page.goto('/wishlist');
  await main(page).getByRole('button', { name: 'Make a link' }).click();
  const link = await main(page).getByLabel('Link to this list').inputValue();
  await askForTheLetter(page, 'Mallory', person);
  return link;
}

test('a stranger types my address and I confirm it: neither of us sees or changes anything of the other', async ({
  page,
  person,
  anotherBrowser,
  expectAccessible,
}) => {
  test.setTimeout(300_000);
  const [stranger, friend] = [await anotherBrowser(), await anotherBrowser()];
  const link = await strangerWithALink(stranger, person);
  await heart(page, 'halden-uno');

  await test.step('The page says what another browser holds and what this one holds, and joins neither by itself', async () => {
    await openConfirmation(page, person);
    await expect(main(page)).toContainText(
      /Another browser asked for this on .* 1 saved product and 1 piece in the cart/,
    );
    await expect(main(page)).toContainText('This browser already has a history of its own: 1 saved product.');
    for (const box of await main(page).getByRole('checkbox').all()) await expect(box).not.toBeChecked();
    await expectAccessible();
    await main(page).getByLabel('First name').fill(person.firstName);
    await main(page).getByLabel('It goes with this address').check();
    await main(page).getByRole('button', { name: 'Yes, that is me' }).click();
    await expect(main(page).getByRole('heading', { name: `Hello ${person.firstName}` })).toBeVisible();
  });

  await test.step('The stranger’s link shows what the stranger saved, also after I have signed in and saved more', async () => {
    await friend.goto(link);
    await expect(things(friend)).toHaveText([/Breakfast mug/]);
    await signInByCode(page, person);
    await expect(main(page)).toContainText('From this browser, your account now also shows: 1 saved product.');
    await heart(page, 'osterholt-schwan');
    await friend.goto(link);
    await expect(things(friend)).toHaveText([/Breakfast mug/]);
  });

  await test.step('The stranger’s cart is the stranger’s, and mine is mine', async () => {
    await addToCart(stranger, 'halden-piccolo');
    await page.goto('/cart');
    await expect(main(page)).toContainText('Nothing in here yet.');
    await stranger.goto('/wishlist');
    await expect(things(stranger)).toHaveCount(1);
    await expect(stranger.locator('body')).not.toContainText(`Hello ${person.firstName}`);
  });

  await test.step('Connected to me is my browser, and what is said of it is true', async () => {
    await page.goto('/account/connections');
    await expect(main(page).getByRole('heading', { name: 'This browser' })).toHaveCount(1);
    await expect(main(page).getByRole('heading', { name: 'A browser' })).toHaveCount(0);
  });
});

test('that was me, too: the other browser comes along, is frozen, and can be taken out again with a word about it', async ({
  page,
  anotherBrowser,
  expectAccessible,
}) => {
  test.setTimeout(300_000);
  const ada = inventPerson('Ada');
  const laptop = await anotherBrowser();
  await heart(laptop, 'sula-mug');
  await askForTheLetter(laptop, 'Ada', ada);
  await openConfirmation(page, ada);
  await main(page).getByLabel('That was me, too').check();
  await main(page).getByRole('button', { name: 'Yes, that is me' }).click();
  await signInByCode(page, ada);
  await expect(main(page)).toContainText('From another browser, which you said is yours: 1 saved product.');
  await page.goto('/wishlist');
  await expect(things(page)).toHaveCount(1);

  await test.step('The laptop’s own cookie opens nothing any more; what it saves is somebody new’s', async () => {
    await laptop.goto('/wishlist');
    await expect(things(laptop)).toHaveCount(0);
    await heart(laptop, 'halden-uno');
    await page.goto('/wishlist');
    await expect(things(page)).toHaveCount(1);
  });

  await test.step('"This was not me" says what has happened and how to take it back; nothing stale is left', async () => {
    await page.goto('/account/connections');
    await expect(main(page)).toContainText('You accepted it when you confirmed your address');
    await expect(main(page)).not.toContainText('You signed in there');
    await main(page).getByRole('button', { name: 'This was not me' }).click();
    await expect(main(page).getByRole('status').filter({ hasText: 'Taken apart.' })).toBeVisible();
    await expect(main(page).getByRole('button', { name: 'Undo' })).toHaveCount(0);
    await expect(main(page).getByRole('heading', { name: 'A browser' })).toHaveCount(0);
    await expectAccessible();
    await main(page).getByRole('button', { name: 'Put together again' }).click();
    await expect(main(page).getByRole('status').filter({ hasText: 'Put together again.' })).toBeVisible();
    await expect(main(page).getByRole('heading', { name: 'A browser' })).toHaveCount(1);
  });
});
