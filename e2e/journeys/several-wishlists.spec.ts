import type { Page } from '@playwright/test';
import { heart, keepList, signInByCode } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const main = (page: Page) => page.getByRole('main');
const lists = (page: Page) => main(page).getByRole('navigation', { name: 'Your lists' });

/** From a heart to a list of its own, by the note that the heart leaves. */
async function heartOnto(page: Page, slug: string, list: string) {
  await heart(page, slug);
  await page.getByRole('link', { name: 'Change' }).click();
  const menu = page.getByRole('dialog', { name: 'Where should it be kept?' });
  await menu.getByRole('checkbox', { name: 'Wishlist' }).uncheck();
  await menu.getByLabel('Name of the new list').fill(list);
  await menu.getByRole('button', { name: 'Save' }).click();
  await expect(menu).toHaveCount(0);
}

test('lists with names: made at the heart, moved between, renamed, deleted and brought back', async ({
  page,
  person,
  expectAccessible,
}) => {
  await heart(page, 'osterholt-schwan');
  await heartOnto(page, 'sula-mug', 'Gifts');
  await page.goto('/wishlist');
  await expect(lists(page).getByRole('link')).toHaveText(['Wishlist 1', 'Gifts 1']);
  await expect(main(page).getByRole('article')).toHaveCount(1);
  await expectAccessible();

  await test.step('Copied to the other list, then moved there', async () => {
    await main(page).getByText('Another list').click();
    await main(page).getByRole('button', { name: 'Copy there' }).click();
    await expect(lists(page).getByRole('link')).toHaveText(['Wishlist 1', 'Gifts 2']);
    await main(page).getByRole('button', { name: 'Move there' }).click();
    await expect(lists(page).getByRole('link')).toHaveText(['Wishlist 0', 'Gifts 2']);
  });

  await test.step('Another name, by keyboard', async () => {
    await lists(page).getByRole('link', { name: 'Gifts 2' }).press('Enter');
    await expect(main(page).getByRole('heading', { name: 'Gifts', level: 1 })).toBeVisible();
    await expectAccessible();
    await main(page).getByLabel('Name of this list').fill('For Grace');
    await main(page).getByLabel('Name of this list').press('Enter');
    await expect(main(page).getByRole('heading', { name: 'For Grace', level: 1 })).toBeVisible();
  });

  await test.step('Deleted, and brought back with everything on it', async () => {
    await main(page).getByRole('button', { name: 'Delete this list' }).click();
    await expect(main(page).getByText('The list “For Grace” was deleted.')).toBeVisible();
    await expect(main(page).getByRole('button', { name: 'Delete this list' })).toHaveCount(0);
    await expectAccessible();
    await main(page).getByRole('button', { name: 'Undo' }).click();
    await expect(main(page).getByRole('heading', { name: 'For Grace', level: 1 })).toBeVisible();
    await expect(main(page).getByRole('article')).toHaveCount(2);
  });

  await test.step('Into the cart in the version that is wanted', async () => {
    const mug = main(page).getByRole('listitem').filter({ hasText: 'Breakfast mug' });
    await mug.getByRole('combobox', { name: 'Version of Breakfast mug' }).selectOption({ index: 1 });
    await mug.getByRole('button', { name: 'Add to cart: Breakfast mug' }).click();
    await expect(main(page).getByRole('article')).toHaveCount(1);
    await expect(page.getByRole('banner').getByRole('link', { name: /^Cart 1\b/ })).toBeVisible();
  });

  await test.step('“Keep this list” keeps all of them', async () => {
    await keepList(page, person);
    await page.goto('/wishlist');
    await expect(main(page)).toContainText(`This list is kept for you, ${person.firstName}.`);
    await expect(lists(page).getByRole('link')).toHaveText(['Wishlist 0', 'For Grace 1']);
  });
});

test('each list is shared by its own link, and that link ends with it', async ({
  page,
  anotherBrowser,
  expectAccessible,
}) => {
  await heart(page, 'osterholt-schwan');
  await heartOnto(page, 'sula-mug', 'Gifts');
  await page.goto('/wishlist');
  await lists(page).getByRole('link', { name: 'Gifts 1' }).click();
  await expect(main(page).getByRole('heading', { name: 'Gifts', level: 1 })).toBeVisible();
  await main(page).getByRole('button', { name: 'Make a link' }).click();
  const link = await main(page).getByLabel('Link to this list').inputValue();

  const friend = await anotherBrowser();
  await friend.goto(link);
  await expect(main(friend).getByRole('heading', { name: 'Gifts', level: 1 })).toBeVisible();
  await expect(main(friend).getByRole('article')).toHaveText([/Breakfast mug/]);
  await expect(main(friend).getByRole('button', { name: /list/ })).toHaveCount(1);
  await expectAccessible(friend);

  await main(page).getByRole('button', { name: 'Delete this list' }).click();
  await expect(main(page).getByText('The list “Gifts” was deleted.')).toBeVisible();
  expect((await friend.goto(link))?.status()).toBe(404);
});

test('lists of two browsers stand side by side after signing in, which is told and can be undone', async ({
  page,
  person,
  anotherBrowser,
  expectAccessible,
}) => {
  await signInByCode(page, person);
  await heart(page, 'osterholt-schwan');
  await heartOnto(page, 'sula-mug', 'Gifts');

  const work = await anotherBrowser();
  await heart(work, 'sula-mug');
  await heartOnto(work, 'sula-teapot', 'For Grace');
  await signInByCode(work, person);
  await main(work).getByRole('button', { name: 'Add to my account' }).click();
  await work.waitForURL(/\/account\?joined=/);
  const told = work.url();
  const joined = main(work).getByRole('region', { name: 'We have put together what is yours' });
  await expect(joined).toContainText('your account now also shows: 2 saved products and 1 list of your own.');
  await expectAccessible(work);
  await work.goto('/wishlist');
  await expect(lists(work).getByRole('link')).toHaveText(['Wishlist 2', 'Gifts 1', 'For Grace 1']);

  await work.goto(told);
  await joined.getByRole('button', { name: 'Undo' }).click();
  await expect(main(work)).toContainText('Taken apart.');
  for (const browser of [work, page]) {
    await browser.goto('/wishlist');
    await expect(lists(browser).getByRole('link')).toHaveText(['Wishlist 1', 'Gifts 1']);
  }
});
