import type { Locator, Page } from '@playwright/test';
import { runCommand } from '../fixtures/command';
import { countMails, openMail } from '../fixtures/inbox';
import { inventPerson, type Person } from '../fixtures/person';
import { addToCart, checkOut, fillCheckout } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const ORDER_PAGE = /\/orders\/[^/]+\?thanks=1/;
const order = (page: Page) => page.getByRole('button', { name: 'Order and pay' });
const thanks = (page: Page) => page.getByRole('main').getByText('Thank you.', { exact: true });
const happened = (page: Page) => page.getByRole('region', { name: 'What has happened so far' });

/** The address of the order page without what comes only once. */
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** Asks by mail for the orders of an address: the answer holds exactly one. */
async function expectOneOrder(page: Page, person: Person) {
  await page.goto('/orders/find');
  await page.getByLabel('Email').fill(person.email);
  await page.getByRole('button', { name: 'Send me the links' }).click();
  await expect(page.getByText('the links are on their way')).toBeVisible();
  const mail = await openMail(page, person.email, /The links? to your orders?/);
  await expect(mail.getByRole('link', { name: /Order KND-/ })).toHaveCount(1);
  expect(await countMails(page, person.email, /is confirmed/)).toBe(1);
}

/** What is said about an order is read before it, also on the screen. */
async function expectAbove(upper: Locator, lower: Locator) {
  const [above, below] = [(await upper.boundingBox())?.y, (await lower.boundingBox())?.y];
  expect(above).toBeDefined();
  expect(below).toBeGreaterThan(above ?? 0);
}

test('a declined payment keeps the cart, and another way to pay goes through', async ({
  page,
  person,
  expectAccessible,
}) => {
  await addToCart(page, 'sula-mug');
  await checkOut(page, person, 'Demo card without money');
  const declined = page.getByRole('alert').filter({ hasText: 'The payment was declined, so nothing was charged.' });
  await expect(declined).toBeFocused();
  await expectAbove(declined, page.getByRole('region', { name: 'Your order' }));
  await expectAccessible();
  await page.goto('/cart');
  await expect(page.getByRole('list', { name: 'Things in the cart' }).getByRole('listitem')).toHaveCount(1);
  await page.goto('/checkout/payment');
  await page.getByRole('radio', { name: /^Demo card(?! without|,)/ }).check();
  await order(page).click();
  await expect(thanks(page)).toBeVisible();
  await expectOneOrder(page, person);
});

test('the bank asks: no keeps everything as it was, yes pays', async ({ page, person, expectAccessible }) => {
  const asked = page.getByRole('heading', { name: /Kindling asks for €/ });
  await addToCart(page, 'sula-mug');
  await checkOut(page, person, 'Demo bank');
  await expect(asked).toBeVisible();
  await expectAccessible();

  await test.step('Going back to the checkout leads to the open question', async () => {
    await page.goto('/checkout/payment');
    await expect(asked).toBeVisible();
  });

  await test.step('No', async () => {
    await page.getByRole('button', { name: 'No, stop' }).click();
    await expect(page.getByText('You said no in the bank’s app, so nothing was charged.')).toBeVisible();
    await expectAccessible();
    await page.goto('/cart');
    await expect(page.getByRole('list', { name: 'Things in the cart' }).getByRole('listitem')).toHaveCount(1);
  });

  await test.step('Yes', async () => {
    await page.goto('/checkout/payment');
    await page.getByRole('radio', { name: /^Demo bank/ }).check();
    await order(page).click();
    await page.getByRole('button', { name: 'Yes, pay' }).click();
    await expect(thanks(page)).toBeVisible();
    await expectOneOrder(page, person);
  });
});

test('when the answer of the bank gets lost, the person is charged once and has one order', async ({
  page,
  person,
}) => {
  await addToCart(page, 'sula-mug');
  await checkOut(page, person, 'Demo card, bad line');
  await expect(thanks(page)).toBeVisible();
  await expect(happened(page).getByText('Paid', { exact: true })).toHaveCount(1);
  await expectOneOrder(page, person);
});

test('a double click orders once', async ({ page, person, expectAccessible }) => {
  await addToCart(page, 'sula-mug');
  await fillCheckout(page, person);
  await expectAccessible();
  await order(page).dblclick();
  await expect(thanks(page)).toBeVisible();
  await expectAccessible();
  await expectOneOrder(page, person);
});

test('ordering in two tabs at once is one order, shown in both', async ({ page, person, context }) => {
  await addToCart(page, 'sula-mug');
  await fillCheckout(page, person);
  const second = await context.newPage();
  await second.goto('/checkout/payment');
  await Promise.all([order(page).click(), order(second).click()]);
  await Promise.all([page.waitForURL(ORDER_PAGE), second.waitForURL(ORDER_PAGE)]);
  expect(pathOf(second)).toBe(pathOf(page));
  await expectOneOrder(page, person);
});

test('a tab left open orders nothing once the order was placed in another', async ({ page, person, context }) => {
  await addToCart(page, 'sula-mug');
  await fillCheckout(page, person);
  const second = await context.newPage();
  await second.goto('/checkout/payment');
  await order(page).click();
  await expect(thanks(page)).toBeVisible();
  await order(second).click();
  await second.waitForURL(ORDER_PAGE);
  expect(pathOf(second)).toBe(pathOf(page));
  await expectOneOrder(page, person);
});

test('Back after ordering leads to the order and to no second one', async ({ page, person, expectAccessible }) => {
  await addToCart(page, 'sula-mug');
  await checkOut(page, person);
  await expect(thanks(page)).toBeVisible();
  const placed = pathOf(page);
  for (const step of ['/checkout', '/checkout/delivery', '/checkout/payment']) {
    await page.goto(step);
    await expect(page).toHaveURL((url) => url.pathname === placed);
  }
  await expectAccessible();
  await expectOneOrder(page, person);
});

test('the browser’s Back button after ordering shows the order, or a last step that leads to it', async ({
  page,
  person,
}) => {
  await addToCart(page, 'sula-mug');
  await checkOut(page, person);
  await expect(thanks(page)).toBeVisible();
  const placed = pathOf(page);
  await page.goBack();
  const shown = page.getByRole('heading', { name: /^Order KND-/ });
  await expect(shown.or(order(page))).toBeVisible();
  if (await order(page).isVisible()) await order(page).click();
  await expect(page).toHaveURL((url) => url.pathname === placed);
  await expectOneOrder(page, person);
});

test('a price that changes on the last step, and a thing that sells out, are named before anything is charged', async ({
  page,
  person,
  expectAccessible,
}) => {
  await addToCart(page, 'glashof-french-press');
  const article = (await page.getByRole('main').innerText()).match(/[A-Z]{2}-\d{5}-[\dA-Z-]+/)?.[0] ?? '';
  await fillCheckout(page, person);
  const total = await page.getByRole('region', { name: 'Your order' }).innerText();
  await runCommand('price', article, 'EUR', '33.33');
  await order(page).click();
  const changed = page.getByRole('alert').filter({ hasText: /now costs €33\.33 instead of €.*Nothing was charged\./ });
  await expect(changed).toBeFocused();
  await expectAbove(changed, page.getByRole('region', { name: 'Your order' }));
  await expect(page.getByRole('region', { name: 'Your order' }).getByRole('listitem')).toContainText(
    'This has changed',
  );
  expect(await page.getByRole('region', { name: 'Your order' }).innerText()).not.toBe(total);
  await expectAccessible();

  await runCommand('stock', article, '0');
  await order(page).click();
  await expect(page).toHaveURL(/\/cart/);
  await expect(page.getByRole('main')).toContainText('Sold out by now');

  await runCommand('stock', article, '20');
  await page.goto('/checkout/payment');
  await page.getByRole('radio', { name: /^Demo card(?! without|,)/ }).check();
  await order(page).click();
  await expect(thanks(page)).toBeVisible();
  await expectOneOrder(page, person);
});

test('of two people who want the last piece one gets it, the other is told, and a cancelled order gives it back', async ({
  page,
  anotherBrowser,
  expectAccessible,
}) => {
  test.setTimeout(240_000);
  const [ada, grace, before] = [inventPerson('Ada'), inventPerson('Grace'), inventPerson('Early')];
  const other = await anotherBrowser();
  const taken = await anotherBrowser();
  const putScarceIntoCart = (browser: Page) => addToCart(browser, 'halden-dampf', 'Ink');
  const quantity = (which: Page) => which.getByRole('textbox', { name: /Quantity of/ });
  const callOff = async (which: Page) => {
    await which.getByText('Cancel this order').click();
    await which.getByRole('button', { name: 'Yes, cancel it' }).click();
    await expect(which.getByText('Cancelled').first()).toBeVisible();
  };

  const othersBought = await test.step('Somebody has bought all but one', async () => {
    await putScarceIntoCart(taken);
    await taken.goto('/cart');
    await quantity(taken).fill('20');
    await quantity(taken).press('Enter');
    const stock = Number(await quantity(taken).inputValue());
    expect(stock, 'a scarce variant').toBeLessThan(10);
    if (stock === 1) return false;
    await quantity(taken).fill(String(stock - 1));
    await quantity(taken).press('Enter');
    await checkOut(taken, before);
    await expect(thanks(taken)).toBeVisible();
    return true;
  });

  await test.step('Two want the last one at the same time', async () => {
    for (const [who, browser] of [
      [ada, page],
      [grace, other],
    ] as const) {
      await putScarceIntoCart(browser);
      await fillCheckout(browser, who);
    }
    await Promise.all([order(page).click(), order(other).click()]);
  });

  const lost = (browser: Page) => browser.getByText('Somebody else was quicker: not everything is in stock any more.');
  await expect(thanks(page).or(lost(page))).toBeVisible();
  await expect(thanks(other).or(lost(other))).toBeVisible();
  const [winner, loser] = (await thanks(page).isVisible()) ? [page, other] : [other, page];
  await expect(thanks(winner)).toBeVisible();
  await expect(lost(loser)).toBeVisible();
  await expectAccessible(loser);
  await loser.goto('/cart');
  await expect(loser.getByText('Sold out by now, so it is not counted.')).toBeVisible();
  await expectAccessible(loser);

  await test.step('The winner calls the order off: the piece is there again', async () => {
    await callOff(winner);
    await expect(happened(winner).getByText(/€\S+ on its way back to you/)).toBeVisible();
    await expect(winner.getByText('Cancel this order')).toHaveCount(0);
    await expectAccessible(winner);
    await loser.goto('/cart');
    await expect(loser.getByText('Sold out by now, so it is not counted.')).toHaveCount(0);
    if (othersBought) await callOff(taken);
  });
});
