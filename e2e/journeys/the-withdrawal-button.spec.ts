import type { Page } from '@playwright/test';
import { countMails, openMail } from '../fixtures/inbox';
import { inventPerson } from '../fixtures/person';
import { orderAsGuest } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const main = (page: Page) => page.getByRole('main');

async function numberOf(page: Page): Promise<string> {
  const heading = await main(page)
    .getByRole('heading', { name: /^Order KND-/ })
    .innerText();
  return heading.replace('Order ', '');
}

/** Declares and confirms; returns what the page says then, without what was typed. */
async function withdraw(page: Page, typed: { name: string; orderNumber: string; email: string }) {
  await page.goto('/orders/withdraw');
  await page.getByLabel('Your name').fill(typed.name);
  await page.getByLabel('Order number').fill(typed.orderNumber);
  await page.getByLabel('Email address of the order').fill(typed.email);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Confirm withdrawal' }).click();
  await expect(main(page).getByRole('heading', { name: 'We have received your withdrawal' })).toBeVisible();
  const said = await main(page).innerText();
  return said
    .replaceAll(typed.email, '')
    .replaceAll(typed.orderNumber, '')
    .replace(/Received on .*?\d\./, '');
}

test('from the foot of any page, without an account, in two steps, with an acknowledgement by mail', async ({
  page,
  person,
  anotherBrowser,
  expectAccessible,
}) => {
  const order = await orderAsGuest(page, person, 'feldweg-morgenrot');
  const number = await numberOf(page);
  const other = await anotherBrowser();

  await test.step('Any browser, from the foot of the home page', async () => {
    await other.goto('/');
    await other.getByRole('contentinfo').getByRole('link', { name: 'Withdraw from contract here' }).click();
    await expect(main(other).getByRole('heading', { name: 'Withdraw from contract', level: 1 })).toBeVisible();
    await expectAccessible(other);
  });

  await test.step('What is typed is checked, and shown once more before it counts', async () => {
    await other.getByRole('button', { name: 'Go on' }).click();
    await expect(other.getByLabel('Your name')).toBeFocused();
    await expect(other.getByLabel('Your name')).toHaveAccessibleDescription(/Please fill this in/);
    await other.getByLabel('Your name').fill(person.address.name);
    await other.getByLabel('Order number').fill(number.toLowerCase().replace('knd-', ''));
    await other.getByLabel('Email address of the order').fill(person.email);
    await other.getByRole('button', { name: 'Go on' }).click();
    await expect(main(other)).toContainText(`I withdraw from the contract for order ${number}.`);
    await expect(other.getByRole('heading', { name: 'Is that right?' })).toBeFocused();
    await expectAccessible(other);
    await other.getByRole('button', { name: 'Change something' }).click();
    await expect(other.getByLabel('Your name')).toHaveValue(person.address.name);
    await other.getByRole('button', { name: 'Go on' }).click();
  });

  await test.step('Confirmed, it is acknowledged with date and time, and the order ends', async () => {
    await other.getByRole('button', { name: 'Confirm withdrawal' }).click();
    await expect(main(other)).toContainText(/Received on .+\d{4}.+\d{1,2}:\d{2}/);
    await expectAccessible(other);
    const mail = await openMail(other, person.email, /your withdrawal concerning order/);
    await expect(mail.locator('body')).toContainText(`Withdrawal from the contract, order ${number}`);
    await expect(mail.locator('body')).toContainText(/Received on .+\d{4}.+\d{1,2}:\d{2}/);
    await page.goto(order);
    await expect(main(page)).toContainText('Withdrawn from the contract');
    await expect(main(page)).toContainText('on its way back to you');
  });
});

test('says the same to everybody, and tells an order’s own address nothing about a stranger’s try', async ({
  page,
  person,
  anotherBrowser,
}) => {
  const order = await orderAsGuest(page, person, 'feldweg-morgenrot');
  const number = await numberOf(page);
  const other = await anotherBrowser();
  const mallory = inventPerson('Mallory');
  const known = await withdraw(other, { name: 'Mallory', orderNumber: number, email: mallory.email });
  const unknown = await withdraw(other, { name: 'Mallory', orderNumber: 'KND-22222', email: mallory.email });
  expect(unknown).toBe(known);
  const mail = await openMail(other, mallory.email, /your withdrawal concerning order/, 2);
  await expect(mail.locator('body')).toContainText('We found no order with this number under this address.');
  expect(await countMails(other, person.email, /withdrawal/)).toBe(0);
  await page.goto(order);
  await expect(main(page)).not.toContainText('Withdrawn');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('both steps work', async ({ page, expectAccessible }) => {
    const nobody = inventPerson('Nobody');
    await page.goto('/orders/withdraw');
    await page.getByLabel('Your name').fill(nobody.address.name);
    await page.getByLabel('Order number').fill('what');
    await page.getByLabel('Email address of the order').fill(nobody.email);
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(main(page)).toContainText('Order numbers look like KND-7Q4RM.');
    await expect(page.getByLabel('Your name')).toHaveValue(nobody.address.name);
    await page.getByLabel('Order number').fill('KND-22222');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('button', { name: 'Confirm withdrawal' })).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Confirm withdrawal' }).click();
    await expect(main(page)).toContainText('Received on');
  });
});
