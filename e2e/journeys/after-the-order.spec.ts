import type { Page } from '@playwright/test';
import { runCommand } from '../fixtures/command';
import { openMail } from '../fixtures/inbox';
import { addToCart, checkOut, fillCheckout, orderAsGuest } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const main = (page: Page) => page.getByRole('main');
const happened = (page: Page) => page.getByRole('region', { name: 'What has happened so far' });

/** What people and the command line call the order that is on the screen. */
async function numberOf(page: Page): Promise<string> {
  const heading = await main(page)
    .getByRole('heading', { name: /^Order KND-/ })
    .innerText();
  return heading.replace('Order ', '');
}

test('an order can be ordered again; what is not there any more is said', async ({
  page,
  person,
  expectAccessible,
}) => {
  await orderAsGuest(page, person, 'feldweg-morgenrot');
  await page.getByRole('button', { name: 'Order again' }).click();
  await expect(main(page)).toContainText('One piece is in your cart, at today’s prices.');
  await expectAccessible();
  await main(page).getByRole('link', { name: 'To the cart' }).click();
  await expect(main(page)).toContainText('Morgenrot');
});

test('a present is marked at the checkout and on the order', async ({ page, person, expectAccessible }) => {
  await addToCart(page, 'sula-mug');
  await fillCheckout(page, person);
  await page.getByRole('link', { name: 'Delivery', exact: true }).click();
  await page.getByRole('checkbox', { name: 'This is a present' }).check();
  await page.getByRole('button', { name: 'Continue to payment' }).click();
  await expect(page.getByRole('heading', { name: 'Review and pay' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Your order' })).toContainText('present');
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'This is a present' })).toBeChecked();
  await expectAccessible();
  await page.getByRole('button', { name: 'Continue to payment' }).click();
  await page.getByRole('button', { name: 'Order and pay' }).click();
  await expect(main(page)).toContainText('Thank you.');
  await expect(page.getByRole('region', { name: 'What you ordered' })).toContainText('present');
});

test('calling an order off is told by mail and corrects its invoice', async ({ page, person, expectAccessible }) => {
  const order = await orderAsGuest(page, person, 'feldweg-morgenrot');
  await page.getByText('Cancel this order').click();
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(happened(page).getByText(/€\S+ on its way back to you/)).toBeVisible();
  await page.getByRole('link', { name: 'Invoice', exact: true }).click();
  await expect(page.getByRole('article', { name: /^Invoice \d{4}-\d{6}$/ })).toContainText('Paid');
  await expect(page.getByRole('article', { name: /^Cancellation \d{4}-\d{6}$/ })).toContainText('−€');
  await expectAccessible();
  const mail = await openMail(page, person.email, /is cancelled/);
  await mail.getByRole('link', { name: 'See the order' }).click();
  await page.waitForURL((url) => url.pathname === order);
});

test('a part is sent back, the label is printed, the money comes when the parcel is there', async ({
  page,
  person,
  expectAccessible,
}) => {
  await addToCart(page, 'sula-mug');
  await addToCart(page, 'feldweg-morgenrot');
  await checkOut(page, person);
  await expect(main(page)).toContainText('Thank you.');
  const order = new URL(page.url()).pathname;
  const number = await numberOf(page);

  await test.step('Nothing can be sent back before it has left', async () => {
    await expect(page.getByRole('link', { name: 'Send something back' })).toHaveCount(0);
    await page.goto(`${order}/return`);
    await expect(page).toHaveURL((url) => url.pathname === order);
  });

  await runCommand('order', 'sent', number);
  await runCommand('order', 'delivered', number);

  await test.step('The return is announced', async () => {
    await page.goto(order);
    await page.getByRole('link', { name: 'Send something back' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What goes back?');
    await expectAccessible();
    await page.getByRole('button', { name: 'Announce the return' }).click();
    await expect(main(page)).toContainText('Please choose at least one piece.');
    const mug = page.getByRole('group', { name: /mug/i });
    await mug.getByRole('checkbox', { name: 'Send this back' }).check();
    await mug.getByLabel('Why (optional)').selectOption('Changed my mind');
    await page.getByLabel('Anything else? (optional)').fill('The colour is lovely, but I have too many.');
    await page.getByRole('button', { name: 'Announce the return' }).click();
    await expect(page.getByRole('region', { name: 'Label' })).toContainText(/RET-\w{5}/);
    await expectAccessible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Print the label' })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    const mail = await openMail(page, person.email, /Your return RET-/);
    await mail.getByRole('link', { name: 'To the label' }).click();
    await page.waitForURL(/\/return\//);
  });

  await test.step('Kept after all: the return is called off, and can be announced anew', async () => {
    await page.getByText('Keep it after all').click();
    await expectAccessible();
    await page.getByRole('button', { name: 'Yes, I’ll keep it' }).click();
    await expect(main(page)).toContainText('Please do not send the parcel');
    await openMail(page, person.email, /is cancelled/);
    await page.goto(order);
    await expect(happened(page)).toContainText('You keep it: return cancelled');
    await expect(page.getByRole('region', { name: 'Returns' })).toContainText('Cancelled on');
    await page.getByRole('link', { name: 'Send something back' }).click();
    await page.getByRole('group', { name: /mug/i }).getByRole('checkbox', { name: 'Send this back' }).check();
    await page.getByRole('button', { name: 'Announce the return' }).click();
    await expect(page.getByRole('region', { name: 'Label' })).toContainText(/RET-\w{5}/);
  });

  await runCommand('order', 'returned', number);

  await test.step('The order shows what came back and what was given back; the rest stays', async () => {
    await page.goto(order);
    await expect(happened(page)).toContainText('Return received');
    await expect(happened(page)).toContainText(/€18\.00 on its way back to you/);
    await expect(page.getByRole('region', { name: 'What you ordered' })).toContainText('1 came back');
    await expectAccessible();
    await openMail(page, person.email, /is here/);
    await page.goto(`${order}/invoice`);
    await expect(page.getByRole('article', { name: /^Correction/ })).toContainText('−€18.00');
    await page.goto(`${order}/return`);
    await expect(
      main(page)
        .getByRole('group')
        .filter({ has: page.getByRole('checkbox') }),
    ).toHaveCount(1);
  });
});
