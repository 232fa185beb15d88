import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { openMail } from '../fixtures/inbox';
import {
  addToCart,
  checkOut,
  heart,
  introduceToDemoId,
  keepList,
  keepOrder,
  proveAgain,
  signOut,
} from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

test('a stranger becomes a trusting customer, step by step, and stays in control', async ({
  page,
  person,
  context,
  expectAccessible,
}) => {
  test.setTimeout(300_000);
  const panel = page.getByRole('complementary', { name: 'Your journey' });
  const shelves = page.getByRole('main');

  await test.step('1. The shop opens without a cookie, and the choice weighs the same on both sides', async () => {
    await page.goto('/');
    const accept = page.getByRole('button', { name: 'Accept' });
    const reject = page.getByRole('button', { name: 'Reject' });
    const [yes, no] = [await accept.boundingBox(), await reject.boundingBox()];
    expect(yes?.height).toBe(no?.height);
    expect(Math.abs((yes?.width ?? 0) - (no?.width ?? 0))).toBeLessThanOrEqual(1);
    expect(await context.cookies()).toEqual([]);
    await expect(panel).toContainText('Visitor');
    await expectAccessible();
  });

  await test.step('2. Browsing: a category, a filter, a search with a typo, a product with variants', async () => {
    await page
      .getByRole('navigation', { name: 'Categories' })
      .getByRole('link', { name: 'Coffee', exact: true })
      .click();
    await expect(page.getByRole('heading', { name: 'Coffee', level: 1 })).toBeVisible();
    await expectAccessible();
    await page.goto('/c/coffee?brand=Halden');
    await expect(page.getByRole('main').getByRole('article').first()).toContainText('Halden');
    await page.getByRole('combobox', { name: 'Search the shop' }).fill('ketle');
    await page.getByRole('combobox', { name: 'Search the shop' }).press('Enter');
    await expect(page.getByRole('main').getByRole('article').first()).toContainText(/kettle/i);
    await expectAccessible();
    await page.goto('/p/halden-uno');
    await page.getByRole('radio', { name: 'Moss' }).check();
    await expect(page).toHaveURL(/variant=/);
    await expectAccessible();
    expect(await context.cookies()).toEqual([]);
  });

  await test.step('3. Two hearts and something in the cart, without an account', async () => {
    await heart(page, 'sula-mug');
    await heart(page, 'osterholt-schwan');
    await addToCart(page, 'feldweg-morgenrot');
    await page.goto('/wishlist');
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(2);
    await expectAccessible();
    await page.goto('/cart');
    await expect(page.getByRole('main')).toContainText('Morgenrot');
    await expectAccessible();
  });

  await test.step('4–5. The list is kept: asked by form, confirmed by a button from the mail', async () => {
    await keepList(page, person);
    await page.goto('/');
    await expect(page.getByRole('banner')).toContainText(`Hello ${person.firstName}`);
    await expect(panel).toContainText('Contact');
  });

  const coupon = await test.step('The welcome coupon is in the mail', async () => {
    const mail = await openMail(page, person.email, /off your first order/);
    const code = (await mail.locator('body').innerText()).match(/\b[A-Z]+-[A-Z0-9-]{4,}\b/)?.[0];
    expect(code).toBeTruthy();
    return code ?? '';
  });

  const orderUrl = await test.step('6. A guest checks out with the coupon', async () => {
    await page.goto('/cart');
    await page.getByRole('textbox', { name: /coupon/i }).fill(coupon);
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page.getByRole('main')).toContainText(coupon);
    await checkOut(page, person);
    await expect(page.getByRole('main')).toContainText('Thank you.');
    await expect(page.getByRole('main')).toContainText(`Coupon ${coupon}`);
    await expectAccessible();
    return page.url();
  });

  await test.step('The order is confirmed by mail, too, without advertising', async () => {
    const mail = await openMail(page, person.email, /is confirmed/);
    await expect(mail.locator('body')).toContainText('Morgenrot');
    await expect(mail.locator('body')).not.toContainText(/unsubscribe/i);
  });

  await test.step('7. The order is kept: one click, a code, an account without a password', async () => {
    await page.goto(orderUrl);
    await keepOrder(page, person);
    await expect(page.getByRole('main')).toContainText('2 saved products');
    await expect(page.getByRole('main')).toContainText('One order of your address is here, too.');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await expectAccessible();
    await page.goto('/account/orders');
    await expect(page.getByRole('main').getByRole('link', { name: /order KND-/i })).toHaveCount(1);
    await page.goto('/wishlist');
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(2);
  });

  await test.step('8. After signing out the browser shows nothing of Ada', async () => {
    await signOut(page);
    for (const path of ['/', '/wishlist', '/cart', '/privacy']) {
      await page.goto(path);
      await expect(page.locator('body')).not.toContainText(person.firstName);
    }
    await page.goto('/wishlist');
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(0);
    const left = (await context.cookies()).filter(({ path }) => !path.startsWith('/api/demo-id'));
    expect(left.map(({ name }) => name)).toEqual([]);
    await page.goto('/account');
    await expect(page).toHaveURL(/\/sign-in/);
  });

  await test.step('9. Back with Demo ID, which says what it shares', async () => {
    await page.getByRole('button', { name: 'Continue with Demo ID' }).click();
    await expectAccessible();
    await introduceToDemoId(page, person.address.name, person.email);
    await expect(page.getByRole('main')).toContainText(`your email address: ${person.email}`);
    await expectAccessible();
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.waitForURL(/\/account/);
    await page.goto('/account/orders');
    await expect(page.getByRole('main').getByRole('link', { name: /order KND-/i })).toHaveCount(1);
  });

  await test.step('10. Yes to personalization: the home page changes and says why', async () => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Accept' }).click();
    await expect(page.getByRole('region', { name: 'Your choice about data' })).toBeHidden();
    for (const slug of ['halden-uno', 'halden-piccolo']) {
      const recorded = page.waitForResponse(
        (answer) => answer.url().includes('/personal') && answer.request().method() === 'POST',
      );
      await page.goto(`/p/${slug}`);
      await recorded;
    }
    await page.goto('/');
    await expect(shelves.getByRole('heading', { name: /Because you looked at/ })).toBeVisible();
    await expect(shelves.getByText('Why am I seeing this?').first()).toBeVisible();
    await expect(panel).toContainText('At home');
    await expectAccessible();
  });

  await test.step('The coffee machine is bought: machines vanish, company comes', async () => {
    await addToCart(page, 'halden-uno');
    await checkOut(page, person);
    await expect(page.getByRole('main')).toContainText('Thank you.');
    await page.goto('/');
    const shelf = shelves.getByRole('region').filter({ hasText: 'Why am I seeing this?' });
    await expect(shelf.filter({ hasText: /Uno espresso machine/ }).first()).toBeVisible();
    const offered = await shelf.getByRole('article').getByRole('heading').allTextContents();
    expect(offered.filter((name) => /espresso machine|filter machine/i.test(name) && !/cleaner/i.test(name))).toEqual(
      [],
    );
    expect(offered.join(' ')).toMatch(/Morgenrot|beans|descaler|filters/i);
  });

  await test.step('No: the very next response is impersonal', async () => {
    await page.goto('/privacy#consent');
    const personalization = page.getByRole('switch', { name: 'Recommendations during this visit' });
    await personalization.click();
    await expect(personalization).not.toBeChecked();
    const answer = await page.request.get('/personal?page=home');
    expect((await answer.json()).shelves).toEqual([]);
    await page.goto('/');
    await expect(shelves.getByText('Why am I seeing this?')).toHaveCount(0);
  });

  await test.step('11. The privacy center: see all of it, correct something, remove one thing', async () => {
    await page.goto('/privacy');
    await expect(page.getByRole('heading', { name: 'What this shop knows about you' })).toBeVisible();
    for (const title of ['You told us', 'We observed', 'We concluded', 'Kept as proof']) {
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
    }
    await expectAccessible();
    await page.goto('/account');
    await page.getByLabel('First name').fill('Augusta');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await page.goto('/privacy');
    await page.getByText('Your hearts', { exact: true }).click();
    await page.getByRole('button', { name: /^Remove: Breakfast mug/ }).click();
    await expect(page.getByRole('button', { name: /^Remove: Breakfast mug/ })).toHaveCount(0);
    await page.goto('/wishlist');
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(1);
  });

  await test.step('Everything is downloaded after a fresh proof', async () => {
    await page.goto('/privacy/export');
    await page.getByRole('link', { name: 'Confirm that it is you' }).click();
    await proveAgain(page, person.email);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download now' }).click();
    const files = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['index.html', 'data.json', 'manifest.json']));
    const readable = strFromU8(files['index.html'] ?? new Uint8Array());
    for (const known of [person.email, 'Augusta', 'Morgenrot']) expect(readable).toContain(known);
  });

  await test.step('12. The account is deleted; the law keeps the orders until a day that is named', async () => {
    await page.goto('/privacy/delete');
    await expect(page.getByRole('main')).toContainText(/destroyed on .*2034/);
    await page.getByRole('link', { name: 'Confirm that it is you' }).click();
    await proveAgain(page, person.email);
    await expectAccessible();
    await page.getByRole('button', { name: 'Delete everything now' }).click();
    await expect(page.getByRole('heading', { name: 'It is gone' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Orders that only the law keeps');
    await expectAccessible();
    const left = (await context.cookies()).filter(({ path }) => path === '/').map(({ name }) => name);
    expect(left.sort(), 'nothing but marks without identity').toEqual(['kindling-choice', 'kindling-erased']);
    await page.goto(orderUrl);
    await expect(page.getByRole('main')).not.toContainText('Morgenrot');
    await page.goto('/');
    await expect(page.locator('body')).not.toContainText('Augusta');
    await expect(panel).toContainText('Visitor');
  });
});
