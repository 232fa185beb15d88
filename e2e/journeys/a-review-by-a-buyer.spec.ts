import type { Page } from '@playwright/test';
import { runCommand } from '../fixtures/command';
import { orderAsGuest } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const SLUG = 'sula-mug';
const main = (page: Page) => page.getByRole('main');

async function write(page: Page, review: { stars: string; title: string; body: string; name: string }) {
  await main(page).getByRole('radio', { name: review.stars }).check();
  await main(page).getByLabel('In one line').fill(review.title);
  await main(page).getByLabel('What you think').fill(review.body);
  await main(page).getByLabel('Name beside it').fill(review.name);
}

test('who has bought and received it writes, changes and deletes a review; nobody else can', async ({
  page,
  person,
  expectAccessible,
}) => {
  await page.goto(`/p/${SLUG}/review`);
  await expect(main(page)).toContainText('Reviews come from buyers');
  await expectAccessible();

  const order = await orderAsGuest(page, person, SLUG);
  const invitation = main(page).getByRole('link', { name: /^Review / });
  await expect(invitation).toHaveCount(0);
  expect((await page.goto(`${order}/review/${SLUG}`))?.status()).toBe(404);
  await page.goto(order);
  const number = (await main(page).innerText()).match(/KND-\w+/)?.[0] ?? '';
  await runCommand('order', 'sent', number);
  await runCommand('order', 'delivered', number);
  await page.reload();
  await invitation.click();

  const title = `Warm hands ${number}`;
  await write(page, { stars: '4 stars', title, body: 'See www.other-mugs.com for more', name: 'Ada' });
  await main(page).getByRole('button', { name: 'Publish' }).click();
  await expect(main(page)).toContainText('Links and addresses are not possible here.');
  await expectAccessible();
  await main(page).getByLabel('What you think').fill('Heavy in a good way, and the glaze has a depth.');
  await main(page).getByRole('button', { name: 'Publish' }).click();
  await expect(main(page)).toContainText('Your review is on the product’s page now.'.replace('’', "'"));

  await page.goto(`/p/${SLUG}`);
  const written = main(page).getByRole('listitem').filter({ hasText: title });
  await expect(written).toContainText('Ada');
  await expect(written).toContainText('Verified purchase');
  await expect(written.getByRole('img', { name: '4 of 5 stars' })).toBeVisible();

  await page.goto(`${order}/review/${SLUG}`);
  await expect(main(page).getByRole('radio', { name: '4 stars' })).toBeChecked();
  await main(page).getByRole('radio', { name: '2 stars' }).check();
  await main(page).getByRole('button', { name: 'Save the change' }).click();
  await expect(main(page).getByText('Changed.')).toBeVisible();
  await page.goto(`/p/${SLUG}`);
  await expect(written.getByRole('img', { name: '2 of 5 stars' })).toBeVisible();

  await page.goto(`${order}/review/${SLUG}`);
  await main(page).getByRole('button', { name: 'Delete my review' }).click();
  await expect(main(page).getByRole('button', { name: 'Publish' })).toBeVisible();
  await page.goto(`/p/${SLUG}`);
  await expect(main(page).getByRole('region', { name: 'Reviews' })).toBeVisible();
  await expect(written).toHaveCount(0);
});
