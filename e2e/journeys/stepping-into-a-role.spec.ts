import { addToCart, become } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

test('whoever steps into a customer has what a customer has, and is led on from there', async ({ page }) => {
  test.setTimeout(120_000);
  const main = page.getByRole('main');
  await become(page, 'A customer, signed in');

  await test.step('The page says whose browser this is now, with the ways on', async () => {
    await expect(main.getByRole('heading', { name: 'This browser now belongs to Ada' })).toBeVisible();
    await expect(main).toContainText(/ada\.\w+@example\.com/);
    await main.getByRole('link', { name: 'To the shop', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');
  });

  await test.step('Nobody with an order is offered something for a first one', async () => {
    await expect(main).toContainText('Everything you ordered, in one place');
    await expect(main).not.toContainText('first order');
    await expect(main).not.toContainText('No account needed');
  });

  await test.step('The panel names what is known and what just happened, and the guide marks the step that is next', async () => {
    const panel = page.getByRole('complementary', { name: 'Your journey' });
    await panel.getByText('Your journey').click();
    await expect(panel).toContainText('1 delivery address');
    await expect(panel).toContainText('Your email address, confirmed');
    await expect(panel).toContainText(/An email went out: “Your order KND-\w+ is confirmed”/);
    await panel.getByRole('link', { name: 'The whole journey' }).click();
    const here = main.locator('li[aria-current="step"]');
    await expect(here).toContainText('You are here');
    await expect(here).toContainText('Say yes, then no');
    await expect(here.getByRole('link')).toHaveAttribute('href', '/');
  });

  await test.step('Nothing is typed twice: the order has filled the address book, and the checkout offers it', async () => {
    await page.goto('/account/addresses');
    await expect(main).toContainText('Weserstraße 12');
    await addToCart(page, 'sula-mug');
    await page.goto('/checkout/address');
    await expect(page.getByLabel('Street and number')).toHaveValue('Weserstraße 12');
  });
});

test('an email stands in the mailbox as high as it is', async ({ page }) => {
  await become(page, 'A contact');
  await page.goto('/demo/inbox');
  await page
    .getByRole('main')
    .getByRole('link', { name: /off your first order|Welcome/ })
    .first()
    .click();
  const frame = page.locator('iframe[sandbox]');
  await expect
    .poll(() =>
      frame.evaluate((element: HTMLIFrameElement) => {
        const { body } = element.contentDocument as Document;
        return Math.abs(element.clientHeight - body.scrollHeight) <= 4 && body.scrollHeight > 200;
      }),
    )
    .toBe(true);
});
