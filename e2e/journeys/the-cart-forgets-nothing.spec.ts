import type { Page } from '@playwright/test';
import { runCommand } from '../fixtures/command';
import { addToCart, fillCheckout } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const quantity = (page: Page, name = 'Cake stand') =>
  page.getByRole('main').getByRole('textbox', { name: `Quantity of ${name}` });
const more = (page: Page) => page.getByRole('main').getByRole('button', { name: 'One more Cake stand' });
const badge = (page: Page, count: number) =>
  page.getByRole('banner').getByRole('link', { name: new RegExp(`^Cart ${count}\\b`) });
const isChange = (url: string) => new URL(url).pathname === '/cart/lines';

/** Pressed as fast as a finger can: without waiting between two of them for what a browser test waits for. */
async function pressOften(page: Page, times: number) {
  await more(page).evaluate((button: HTMLElement, presses) => {
    for (let press = 0; press < presses; press++) button.click();
  }, times);
}

test('clicks count at once, go out together, and survive a reload in their middle', async ({ page }) => {
  await addToCart(page, 'sula-cake-stand');
  await page.goto('/cart');
  await expect(quantity(page)).toHaveValue('1');
  let requests = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && isChange(request.url())) requests += 1;
  });

  await pressOften(page, 11);
  await expect(quantity(page)).toHaveValue('12');
  await expect(badge(page, 12)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText('€468.00');
  await expect.poll(() => requests).toBe(2);

  await pressOften(page, 3);
  await page.reload();
  await expect(quantity(page)).toHaveValue('15');
  await expect(badge(page, 15)).toBeVisible();

  await test.step('A typed number is cut to what there is, and that is said', async () => {
    await quantity(page).fill('99');
    await quantity(page).press('Enter');
    await expect(quantity(page)).toHaveValue('20');
    await expect(page.getByText('At most 20 of one thing in an order.')).toBeVisible();
    await expect(badge(page, 20)).toBeVisible();
  });
});

test('what is taken out or put aside comes back, thing by thing, with the keyboard where it was', async ({
  page,
  expectAccessible,
}) => {
  await addToCart(page, 'sula-cake-stand');
  await addToCart(page, 'kleinwasser-descaler');
  await page.goto('/cart');
  const main = page.getByRole('main');
  const lines = main.getByRole('list', { name: 'Things in the cart' }).getByRole('listitem');

  await test.step('Two removals, two ways back, also after a reload', async () => {
    await main.getByRole('button', { name: 'Remove Cake stand' }).press('Enter');
    await expect(lines.first().getByRole('button', { name: 'Put it back' })).toBeFocused();
    await main.getByRole('button', { name: 'Remove Liquid descaler' }).click();
    await expect(main.getByText('Nothing in here yet. Take your time.')).toBeVisible();
    await expect(main.getByRole('button', { name: 'Put it back' })).toHaveCount(2);
    await expect(badge(page, 0)).toHaveCount(0);
    await expectAccessible();
    await page.reload();
    await lines.filter({ hasText: 'Cake stand' }).getByRole('button', { name: 'Put it back' }).press('Enter');
    await expect(quantity(page)).toBeFocused();
    await expect(lines.first()).toContainText('Cake stand');
    await lines.filter({ hasText: 'Liquid descaler' }).getByRole('button', { name: 'Put it back' }).click();
    await expect(badge(page, 2)).toBeVisible();
  });

  await test.step('Put aside, it is not counted; it goes back by keyboard', async () => {
    await main.getByRole('button', { name: 'Save for later: Cake stand' }).press('Enter');
    const saved = main.getByRole('region', { name: 'Saved for later' });
    const back = saved.getByRole('button', { name: 'Move to cart: Cake stand' });
    await expect(back).toBeFocused();
    await expect(badge(page, 1)).toBeVisible();
    await expectAccessible();
    await page.reload();
    await back.press('Enter');
    await expect(quantity(page)).toBeFocused();
    await expect(saved).toHaveCount(0);
    await expect(badge(page, 2)).toBeVisible();
  });

  await test.step('A code that is none is refused kindly, beside its field', async () => {
    await main.getByLabel('Coupon code').fill('NOT-A-CODE');
    await main.getByRole('button', { name: 'Apply' }).click();
    await expect(main.getByLabel('Coupon code')).toHaveAccessibleDescription(/We do not know this code/);
  });
});

test('the drawer shows what came in, lets it be changed, and gives the keyboard back', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/p/sula-cake-stand');
  const add = page.getByRole('main').getByRole('button', { name: 'Add to cart' });
  await add.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'In your cart' });
  await expect(drawer.getByRole('heading', { name: 'In your cart' })).toBeFocused();
  await expect(drawer.getByText('Cake stand is in the cart.')).toBeVisible();
  await drawer.getByRole('button', { name: 'One more Cake stand' }).click();
  await expect(drawer.getByRole('textbox')).toHaveValue('2');
  await expectAccessible();
  await page.keyboard.press('Escape');
  await expect(add).toBeFocused();
  await expect(badge(page, 2)).toBeVisible();
});

test('without a line, and while the shop fails, nothing is lost: it says so, waits and goes on', async ({
  page,
  context,
}) => {
  await addToCart(page, 'sula-cake-stand');
  await page.goto('/cart');
  const main = page.getByRole('main');
  const told = main.getByText('We cannot reach the shop at the moment.');
  const reached = () =>
    page.waitForResponse((answer) => isChange(answer.url()) && answer.request().method() === 'POST' && answer.ok());

  await test.step('Offline', async () => {
    await context.setOffline(true);
    await more(page).click();
    await expect(quantity(page)).toHaveValue('2');
    await expect(told).toBeVisible();
    await more(page).click();
    const arrives = reached();
    await context.setOffline(false);
    await arrives;
    await expect(told).toHaveCount(0);
    await expect(quantity(page)).toHaveValue('3');
  });

  await test.step('The shop fails, and the page is loaded again meanwhile', async () => {
    await page.route(
      (url) => isChange(url.href),
      (route) => (route.request().method() === 'POST' ? route.fulfill({ status: 500 }) : route.continue()),
    );
    await more(page).click();
    await expect(told).toBeVisible();
    await page.unrouteAll();
    const arrives = reached();
    await page.reload();
    await arrives;
    await expect(quantity(page)).toHaveValue('4');
    await expect(badge(page, 4)).toBeVisible();
  });
});

test('two tabs of one person show one cart', async ({ page, context }) => {
  await addToCart(page, 'sula-cake-stand');
  const other = await context.newPage();
  await Promise.all([page.goto('/cart'), other.goto('/cart')]);
  await more(page).click();
  await expect(quantity(other)).toHaveValue('2');
  await more(other).dblclick();
  await expect(quantity(page)).toHaveValue('4');
  await other.getByRole('button', { name: 'Remove Cake stand' }).click();
  await expect(page.getByRole('main').getByText('Cake stand was taken out.')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Put it back' }).click();
  await expect(quantity(other)).toHaveValue('4');
});

/** Puts a thing into the cart; returns the article number that its page shows. */
async function putIn(page: Page, slug: string): Promise<string> {
  await addToCart(page, slug);
  return (await page.getByRole('main').innerText()).match(/[A-Z]{2}-\d{5}[\dA-Z-]*/)?.[0] ?? '';
}

test('what vanished or changed its price meanwhile is told line by line, and the rest is bought', async ({
  page,
  person,
  expectAccessible,
}) => {
  const main = page.getByRole('main');
  // A line may hold a list of its own: of what has changed.
  const lines = main.getByRole('list', { name: 'Things in the cart' }).locator('> li');
  const [honey, dark, milk] = [
    await putIn(page, 'aurikel-honey'),
    await putIn(page, 'aurikel-dark-chocolate'),
    await putIn(page, 'aurikel-coffee-chocolate'),
  ];
  const away = new Set<string>();
  const vanish = async (article: string) => {
    await runCommand('vanish', 'out', article);
    away.add(article);
  };
  try {
    await test.step('In the cart', async () => {
      await Promise.all([vanish(honey), runCommand('price', dark, 'EUR', '6.66')]);
      await page.goto('/cart');
      await expect(lines).toHaveCount(3);
      await expect(lines.filter({ hasText: /honey/i })).toContainText(
        'This is no longer in our shop, so it is not counted.',
      );
      await expect(lines.filter({ hasText: 'Dark chocolate' })).toContainText('The price has gone up from €5.90.');
      await expect(badge(page, 2)).toBeVisible();
      await expectAccessible();
    });

    await test.step('On the last step, before anything is charged', async () => {
      await fillCheckout(page, person);
      await vanish(milk);
      await page.getByRole('button', { name: 'Order and pay' }).click();
      await expect(main).toContainText(/Milk chocolate with coffee is no longer sold\..* Nothing was charged\./);
      await expect(page.getByRole('region', { name: 'Your order' })).toContainText('€6.66');
      await expectAccessible();
    });

    await test.step('What is left is bought, what is gone waits in the cart', async () => {
      await page.getByRole('button', { name: 'Order and pay' }).click();
      await expect(main).toContainText('Thank you.');
      await expect(page.getByRole('region', { name: 'What you ordered' }).getByRole('listitem')).toHaveCount(1);
      await page.goto('/cart');
      await expect(lines).toHaveText([/honey/i, /Milk chocolate/]);
    });
  } finally {
    const back = [...away].map((article) => runCommand('vanish', 'back', article));
    await Promise.all([...back, runCommand('price', dark, 'EUR', '5.90')]);
  }
  await page.reload();
  await expect(badge(page, 2)).toBeVisible();
});
