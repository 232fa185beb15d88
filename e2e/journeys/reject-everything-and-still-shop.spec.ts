import { openMail } from '../fixtures/inbox';
import { addToCart, checkOut, heart } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

test('who rejects everything can do everything, and nothing about them is observed', async ({
  page,
  person,
  context,
  expectAccessible,
}) => {
  const main = page.getByRole('main');
  const recorded: string[] = [];
  page.on('request', (request) => {
    if (/\/personal(\?|$)/.test(request.url()) && request.method() === 'POST') recorded.push(request.url());
  });

  await test.step('No', async () => {
    await page.goto('/');
    const banner = page.getByRole('region', { name: 'Your choice about data' });
    await banner.getByRole('button', { name: 'Reject' }).click();
    await expect(banner).toBeHidden();
    await expectAccessible();
  });

  await test.step('Browsing and searching', async () => {
    await page
      .getByRole('navigation', { name: 'Categories' })
      .getByRole('link', { name: 'Coffee', exact: true })
      .click();
    await expect(page.getByRole('heading', { name: 'Coffee', level: 1 })).toBeVisible();
    await main.getByRole('checkbox', { name: /^Halden/ }).click();
    await expect(page).toHaveURL(/brand=Halden/);
    await expect(main.getByRole('checkbox', { name: /^Halden/ })).toBeChecked();
    await expect(main.getByRole('article').first()).toContainText('Halden');
    await expectAccessible();
    const search = page.getByRole('combobox', { name: 'Search the shop' });
    await search.fill('descaler');
    await search.press('Enter');
    await expect(main.getByRole('heading', { name: 'Results for “descaler”' })).toBeVisible();
    await main.getByRole('link', { name: 'Liquid descaler' }).click();
    await expect(page.getByRole('heading', { name: 'Liquid descaler', level: 1 })).toBeVisible();
    await expectAccessible();
  });

  await test.step('A heart and a cart', async () => {
    await heart(page, 'halden-uno');
    await addToCart(page, 'kleinwasser-descaler');
    await page.goto('/wishlist');
    await expect(main.getByRole('article')).toHaveCount(1);
    await expectAccessible();
    await page.goto('/cart');
    await expect(main).toContainText('Liquid descaler');
    await expectAccessible();
  });

  await test.step('An order as a guest', async () => {
    await checkOut(page, person);
    await expect(main).toContainText('Thank you.');
    await expectAccessible();
    const mail = await openMail(page, person.email, /is confirmed/);
    await expect(mail.locator('body')).toContainText('Liquid descaler');
  });

  await test.step('No shelf is about this person', async () => {
    for (const path of ['/', '/c/coffee', '/p/halden-duo', '/cart']) {
      const asked = page.waitForResponse((answer) => /\/personal\?/.test(answer.url()));
      await page.goto(path);
      const answer = await page.request.get((await asked).url());
      expect((await answer.json()).shelves, path).toEqual([]);
      await expect(main.getByText('Why am I seeing this?')).toHaveCount(0);
    }
    expect(recorded, 'views and searches told to the shop').toEqual([]);
  });

  await test.step('A program that insists is answered, and still nothing is kept', async () => {
    const told = await page.evaluate(async () => {
      const body = JSON.stringify({ kind: 'searched', query: 'insisting', epoch: 0 });
      return (await fetch('/personal', { method: 'POST', headers: { 'content-type': 'application/json' }, body }))
        .status;
    });
    expect(told).toBe(204);
  });

  await test.step('The privacy center shows the no, the order, and no activity', async () => {
    await page.goto('/privacy');
    for (const purpose of ['Recommendations during this visit', 'Remembering your interests'])
      await expect(page.getByRole('switch', { name: purpose })).not.toBeChecked();
    await expect(main).toContainText('Your hearts');
    await expect(main).not.toContainText('What you looked at and searched for');
    await expect(main).not.toContainText('Looked at ');
    await expect(main).not.toContainText('insisting');
    await expectAccessible();
  });

  expect((await context.cookies()).map(({ name }) => name).sort()).toEqual([
    'kindling-choice',
    'kindling-hint',
    'kindling-visitor',
  ]);
});
