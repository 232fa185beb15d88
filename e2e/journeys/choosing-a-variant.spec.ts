import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

const MOKA = '/p/halden-moka';
const ROSE_SMALL = `${MOKA}?variant=halden-moka--rose--150-ml`;

const main = (page: Page) => page.getByRole('main');
const chosen = (page: Page, name: string) => expect(main(page).getByRole('radio', { name })).toBeChecked();
const inCart = (page: Page) => main(page).getByRole('listitem').filter({ hasText: 'Moka pot' });

test('both axes, sold-out combinations, pictures: with mouse, keys and finger', async ({ page, expectAccessible }) => {
  await page.goto(MOKA);
  await main(page).getByRole('radio', { name: 'Rose' }).check();
  await expect(page).toHaveURL(/variant=halden-moka--rose--150-ml/);
  await expect(main(page).getByText('Only a few left')).toBeVisible();
  // The combination is sold out, and says so to everybody; it can be chosen all the same.
  const large = main(page).getByRole('radio', { name: '300 ml (sold out)' });
  await large.check();
  await expect(page).toHaveURL(/variant=halden-moka--rose--300-ml/);
  await expect(main(page).getByText('This option is sold out')).toBeVisible();
  await expect(main(page).getByRole('button', { name: 'Add to cart' })).toHaveCount(0);
  await expect(main(page).getByRole('link', { name: 'Notify me when it is back' })).toBeVisible();
  await expectAccessible();

  await page.reload();
  await chosen(page, 'Rose (sold out)');
  await expect(large).toBeChecked();

  const gallery = main(page).getByRole('region', { name: 'Pictures of Moka pot' });
  await gallery.focus();
  await page.keyboard.press('ArrowLeft');
  const black = gallery.getByRole('link', { name: 'Enlarge: Moka pot in Black' });
  await expect(black).toBeInViewport({ ratio: 0.7 });
  await black.click();
  const zoom = page.getByRole('dialog', { name: 'Pictures of Moka pot' });
  await expect(zoom.getByRole('img', { name: 'Moka pot in Black' })).toBeVisible();
  await expectAccessible();
  const width = async () => (await zoom.getByRole('img').boundingBox())?.width ?? 0;
  const small = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(small * 1.4);
  await page.keyboard.press('0');
  await expect.poll(width).toBe(small);
  await zoom.getByRole('img').click();
  await expect.poll(width).toBeGreaterThan(small * 2);
  await page.keyboard.press('Escape');
  await expect(zoom).toHaveCount(0);
  await expect(black).toBeFocused();
});

test('what the address says is what gets into the cart, also before React is there', async ({ page }) => {
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await page.goto(ROSE_SMALL, { waitUntil: 'domcontentloaded' });
  await chosen(page, 'Rose');
  await main(page).getByRole('button', { name: 'Add to cart' }).click();
  await expect(main(page).getByText('is in your cart.')).toBeVisible();
  await page.unroute('**/_next/static/**/*.js');
  await page.goto('/cart');
  await expect(inCart(page)).toContainText('Rose, 150 ml');
});

test('a bar with the price follows on phones, and never covers the question about data', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(MOKA);
  // Written by the page's script: an answer that is sent before it runs opens the page anew, at its top.
  await expect(page.getByText(/^Order today, delivered in Germany \w{3},? \d/)).toBeAttached();
  const buttons = page.getByRole('button', { name: 'Add to cart' });
  const question = page.getByRole('region', { name: 'Your choice about data' });
  await expect(question).toBeInViewport();
  await expect(buttons).toHaveCount(1);
  await page.getByRole('heading', { name: 'Reviews' }).scrollIntoViewIfNeeded();
  await expect(question).not.toBeInViewport();
  await expect(buttons).toHaveCount(2);
  await page.getByRole('button', { name: 'Reject' }).click();
  await page.getByRole('heading', { name: 'Reviews' }).scrollIntoViewIfNeeded();
  await expect(buttons).toHaveCount(2);
  await buttons.last().click();
  await expect(page.getByRole('dialog', { name: 'In your cart' }).getByText('Steel, 150 ml').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the chosen version is added and still chosen afterwards; all reviews and the notice are links', async ({
    page,
    expectAccessible,
  }) => {
    await page.goto(MOKA);
    await main(page).getByRole('radio', { name: 'Black' }).check();
    await main(page).getByRole('radio', { name: '300 ml' }).check();
    await main(page).getByRole('button', { name: 'Add to cart' }).click();
    await expect(main(page).getByText('is in your cart.')).toBeVisible();
    await chosen(page, 'Black');
    await chosen(page, '300 ml');
    await main(page).getByRole('link', { name: 'Notify me of a price drop' }).click();
    await expect(main(page).getByRole('heading', { name: 'Notify me of a price drop' })).toBeVisible();
    await expect(main(page)).toContainText('Moka pot, Black, 300 ml');
    await main(page).getByRole('button', { name: 'Notify me' }).click();
    await expect(main(page)).toContainText('Please fill this in.');
    await expectAccessible();
    await page.goto(MOKA);
    await main(page)
      .getByRole('link', { name: /^5 stars: / })
      .click();
    await expect(main(page).getByRole('heading', { name: 'Reviews of Moka pot' })).toBeVisible();
    await expect(main(page).getByRole('img', { name: '5 of 5 stars' }).first()).toBeVisible();
    await expect(main(page).getByRole('img', { name: /^[1-4] of 5 stars/ })).toHaveCount(0);
    await expectAccessible();
    await page.goto('/cart');
    await expect(inCart(page)).toContainText('Black, 300 ml');
  });
});
