import { openMail } from '../fixtures/inbox';
import { inventPerson } from '../fixtures/person';
import { heart, keepOrder, orderAsGuest, proveAgain, signInByCode } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const ORDER = { name: /Look at order KND-/ };

test('a guest keeps the order by code: order, address and list are in the account, and Undo gives the list back', async ({
  page,
  person,
  expectAccessible,
}) => {
  test.setTimeout(240_000);
  const main = page.getByRole('main');
  await test.step('A guest with two hearts orders', async () => {
    await heart(page, 'sula-mug');
    await heart(page, 'osterholt-schwan');
    await orderAsGuest(page, person, 'feldweg-morgenrot');
  });

  await test.step('The order is kept by a code that goes to its own address', async () => {
    await keepOrder(page, person);
    await expect(main).toContainText('From this browser, your account now also shows: 2 saved products.');
    await expect(main).toContainText('One order of your address is here, too.');
    await expectAccessible();
  });

  await test.step('Nothing has to be typed twice', async () => {
    await page.goto('/account/orders');
    await expect(main.getByRole('link', ORDER)).toHaveCount(1);
    await expectAccessible();
    await page.goto('/account/addresses');
    await expect(main).toContainText(person.address.street);
    await expectAccessible();
    await page.goto('/wishlist');
    await expect(main.getByRole('article')).toHaveCount(2);
  });

  await test.step('Undo takes the list apart and keeps the order', async () => {
    await page.goto('/account/connections');
    await expectAccessible();
    await main.getByRole('button', { name: 'Undo' }).click();
    await expect(main.getByRole('button', { name: 'Put together again' })).toBeVisible();
    await page.goto('/wishlist');
    await expect(main.getByRole('article')).toHaveCount(0);
    await page.goto('/account/orders');
    await expect(main.getByRole('link', ORDER)).toHaveCount(1);
  });

  await test.step('Put together again, the list is back', async () => {
    await page.goto('/account/connections');
    await main.getByRole('button', { name: 'Put together again' }).click();
    await expect(main.getByRole('button', { name: 'Undo' })).toBeVisible();
    await page.goto('/wishlist');
    await expect(main.getByRole('article')).toHaveCount(2);
  });
});

test('a guest keeps the order by the link in the mail: its address is in the address book, too', async ({
  page,
  person,
}) => {
  await orderAsGuest(page, person, 'feldweg-morgenrot');
  await page.getByRole('button', { name: 'Keep this order' }).click();
  await expect(page.getByLabel('Code from the email')).toBeVisible();
  const mail = await openMail(page, person.email, /\b\d{3}\s?\d{3}\b/);
  await mail.getByRole('link', { name: /Keep/ }).click();
  await page.getByRole('main').getByRole('button').first().click();
  await page.waitForURL(/\/account/);
  await page.goto('/account/addresses');
  await expect(page.getByRole('main')).toContainText(person.address.street);
});

test('Undo gives the list back to the browser: it is there without the account, and the account keeps the order', async ({
  page,
  person,
  anotherBrowser,
}) => {
  test.setTimeout(240_000);
  const main = page.getByRole('main');
  await heart(page, 'sula-mug');
  await orderAsGuest(page, person, 'feldweg-morgenrot');
  await keepOrder(page, person);
  await main.getByRole('button', { name: 'Undo' }).click();
  await expect(main.getByText('Taken apart. What was done in this browser is separate again').first()).toBeVisible();
  await expect(main.getByRole('button', { name: 'Put together again' })).toBeVisible();

  await test.step('The session here is ended from another device', async () => {
    const phone = await anotherBrowser();
    await signInByCode(phone, person);
    await phone.goto('/account/orders');
    await expect(phone.getByRole('main').getByRole('link', ORDER)).toHaveCount(1);
    await phone.goto('/wishlist');
    await expect(phone.getByRole('main').getByRole('article')).toHaveCount(0);
    await phone.goto('/account/devices');
    await phone.getByRole('button', { name: 'End all others' }).click();
    await proveAgain(phone, person.email);
    await phone.getByRole('button', { name: 'End all others' }).click();
    await expect(phone.getByRole('button', { name: 'End all others' })).toBeHidden();
  });

  await page.goto('/wishlist');
  await expect(main.getByRole('article')).toHaveCount(1);
  await page.goto('/account/orders');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('typing somebody’s address adopts nothing: whoever proves it sees the order, whoever typed it sees nothing', async ({
  page,
  person,
  anotherBrowser,
}) => {
  test.setTimeout(240_000);
  const mallory = await anotherBrowser();
  const typed = await test.step('Ada has an account with an order; Mallory orders with her address', async () => {
    await orderAsGuest(page, person, 'feldweg-morgenrot');
    await keepOrder(page, person);
    return orderAsGuest(mallory, { ...inventPerson('Mallory'), email: person.email }, 'sula-mug');
  });

  await test.step('Mallory sees nothing of Ada', async () => {
    for (const path of ['/', '/privacy', '/wishlist', '/checkout', typed]) {
      await mallory.goto(path);
      await expect(mallory.locator('body')).not.toContainText(/Ada|KND-.*KND-/);
    }
    await mallory.goto('/account/orders');
    await expect(mallory).toHaveURL(/\/sign-in/);
    await mallory.goto('/privacy');
    await expect(mallory.getByRole('main')).not.toContainText('Your orders');
  });

  await test.step('Mallory’s order is Ada’s to see, because the address is proven to be hers', async () => {
    await page.goto('/account/orders');
    await expect(page.getByRole('main').getByRole('link', ORDER)).toHaveCount(2);
    await page.goto('/account/addresses');
    await expect(page.getByRole('main')).not.toContainText('Mallory');
  });

  await test.step('The code for Mallory’s order goes to Ada alone', async () => {
    await mallory.goto(typed);
    await mallory.getByRole('button', { name: 'Keep this order' }).click();
    await mallory.getByLabel('Code from the email').fill('000000');
    await mallory.getByRole('button', { name: 'Keep it' }).click();
    await expect(mallory.getByText('That is not the code. Please check the digits.')).toBeVisible();
    await mallory.goto('/account');
    await expect(mallory).toHaveURL(/\/sign-in/);
  });
});

test('a person who registered first finds guest orders of the proven address', async ({
  page,
  person,
  anotherBrowser,
}) => {
  const laptop = await anotherBrowser();
  await orderAsGuest(laptop, person, 'feldweg-morgenrot');
  await signInByCode(page, person);
  await expect(page.getByRole('main')).toContainText('One order of your address is here, too.');
  await page.goto('/account/orders');
  await expect(page.getByRole('main').getByRole('link', ORDER)).toHaveCount(1);
});

test('the address of an order opens it in any browser; a guessed one does not exist', async ({
  page,
  person,
  anotherBrowser,
  expectAccessible,
}) => {
  const order = await orderAsGuest(page, person, 'feldweg-morgenrot');
  const other = await anotherBrowser();
  const opened = await other.goto(order);
  expect(opened?.status()).toBe(200);
  await expect(other.getByRole('main')).toContainText('Morgenrot');
  await expectAccessible(other);
  const guessed = order.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  for (const wrong of [guessed, '/orders/1', `/orders/${'A'.repeat(43)}`]) {
    const answer = await other.goto(wrong);
    expect(answer?.status(), wrong).toBe(404);
    await expect(other.getByRole('main')).not.toContainText('KND-');
  }
});

test('finding orders by address answers everybody alike and mails the links to the address alone', async ({
  page,
  person,
  expectAccessible,
}) => {
  await orderAsGuest(page, person, 'feldweg-morgenrot');
  const ask = async (email: string) => {
    await page.goto('/orders/find');
    await page.getByLabel('Email').fill(email);
    await page.getByRole('button', { name: 'Send me the links' }).click();
    const status = page.getByText(`If there are orders for ${email}, the links are on their way.`);
    await expect(status).toBeVisible();
    return (await page.getByRole('main').innerText()).replaceAll(email, '');
  };
  const known = await ask(person.email);
  await expectAccessible();
  const unknown = await ask(inventPerson('Nobody').email);
  expect(unknown).toBe(known);
  const mail = await openMail(page, person.email, /The link to your order/);
  await mail.getByRole('link', { name: /Order KND-/ }).click();
  await page.waitForURL(/\/orders\/.+/);
  await expect(page.getByRole('main')).toContainText('Morgenrot');
});
