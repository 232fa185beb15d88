import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

const main = (page: Page) => page.getByRole('main');

/** By how much a page is wider than its window, and so would have to be scrolled sideways. */
const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Whether something else lies over all of what has the focus. */
const focusIsHidden = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return false;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const places = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 3, top + 3],
      [right - 3, bottom - 3],
    ] as const;
    const shows = (place: Element | null) => place !== null && (focused.contains(place) || place.contains(focused));
    return !places.some(([x, y]) => shows(document.elementFromPoint(x, y)));
  });

const style = (element: Locator, property: string) =>
  element.evaluate((it, name) => getComputedStyle(it).getPropertyValue(name), property);

test.describe('on a desk at 400 percent', () => {
  test.use({ viewport: { width: 320, height: 256 }, contextOptions: { reducedMotion: 'reduce' } });

  test('nothing has to be scrolled sideways, and what has the focus is seen', async ({ page }) => {
    for (const path of [
      '/de',
      '/de/c/coffee',
      '/de/c/coffee?color=black&sort=price',
      '/de/search?q=kessel',
      '/de/p/halden-uno',
      '/de/wishlist',
      '/de/newsletter',
      '/de/sign-in',
      '/de/privacy',
      '/de/privacy/processing',
      '/de/orders/withdraw',
      '/de/demo',
    ]) {
      await page.goto(path);
      expect(await excess(page), path).toBe(0);
      for (let stop = 1; stop <= 12; stop++) {
        await page.keyboard.press('Tab');
        await expect.poll(() => focusIsHidden(page), `stop ${stop} on ${path}`).toBe(false);
      }
    }
    await page.goto('/de/p/halden-uno');
    await main(page).getByRole('button', { name: 'In den Warenkorb' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await excess(page), 'the drawer').toBe(0);
    for (const path of ['/de/cart', '/de/checkout/address']) {
      await page.goto(path);
      await expect(main(page)).toContainText('Espressomaschine Uno');
      expect(await excess(page), path).toBe(0);
    }
  });
});

test.describe('where the person chooses the colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('what is chosen looks chosen, controls have an edge and the focus a ring', async ({ page }) => {
    await page.goto('/c/coffee');
    const hearts = main(page).getByRole('button', { name: /wishlist/i });
    await hearts.first().click();
    await expect(hearts.first()).toHaveAttribute('aria-pressed', 'true');
    const drawn = (heart: Locator) => style(heart.locator('svg'), 'fill');
    expect(await drawn(hearts.first())).not.toBe(await drawn(hearts.nth(1)));
    for (const name of ['Accept', 'Reject'])
      expect(await style(page.getByRole('button', { name }), 'border-top-style')).toBe('solid');
    await page.getByRole('button', { name: 'Accept' }).click();

    await page.goto('/p/sula-mug');
    await page.keyboard.press('Tab');
    expect(await style(page.locator(':focus'), 'outline-style')).toBe('solid');
    const colors = main(page)
      .getByRole('group', { name: /Colour/ })
      .locator('label');
    const chosen = colors.filter({ has: page.locator(':checked') });
    expect(await style(chosen, 'outline-style')).toBe('solid');
    expect(await style(colors.filter({ hasNot: page.locator(':checked') }).first(), 'outline-style')).toBe('none');

    await page.goto('/privacy');
    const [track, knob] = [
      page.getByRole('switch').first().locator('span').nth(0),
      page.getByRole('switch').first().locator('span span'),
    ];
    expect(await style(knob, 'background-color')).not.toBe(await style(track, 'background-color'));
  });
});

test.describe('whoever asks for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('sees none, whatever opens', async ({ page }) => {
    const moving = () =>
      page.evaluate(() =>
        document
          .getAnimations()
          .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
          .map(({ effect }) => (effect as KeyframeEffect).target?.outerHTML.slice(0, 80)),
      );
    await page.goto('/p/halden-uno');
    const heart = main(page)
      .getByRole('button', { name: /wishlist/i })
      .first();
    await heart.click();
    await expect(heart).toHaveAttribute('aria-pressed', 'true');
    expect(await moving(), 'a heart').toEqual([]);
    await main(page).getByRole('button', { name: 'Add to cart' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await moving(), 'the cart').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').first().fill('kett');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await moving(), 'suggestions').toEqual([]);
  });
});
