import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

/** What is wrong with the focus as it is: nowhere, invisible, outside the window or under something else. Null if nothing is. */
function problemWithFocus(): string | null {
  const focused = document.activeElement as HTMLElement | null;
  if (!focused || focused === document.body || focused === document.documentElement) return 'the focus is lost';
  const what = focused.outerHTML.slice(0, 120);
  const shown = [focused, focused.closest('label')].filter((element) => element !== null);
  const looks = [...shown, focused.closest('li') ?? focused].flatMap((element) => [
    getComputedStyle(element),
    getComputedStyle(element, '::after'),
  ]);
  const marked = looks.some(({ outlineStyle, outlineWidth, boxShadow }) => {
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  });
  if (!marked) return `no focus can be seen on ${what}`;
  const { left, top, width, height } = (shown.at(-1) as HTMLElement).getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y]));
  const uncovered = points.some(([x = 0, y = 0]) => {
    const there = document.elementFromPoint(x, y);
    return there && shown.some((element) => element.contains(there));
  });
  return uncovered ? null : `covered or outside the window: ${what}`;
}

/** Polls, because the page scrolls smoothly to what has the focus. */
async function expectVisibleFocus(page: Page) {
  await expect
    .poll(() => page.evaluate(problemWithFocus), { message: page.url(), intervals: [0, 50, 100, 200] })
    .toBeNull();
}

const hasFocus = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

/** Presses Tab until the element has the focus, looking at the focus at each stop. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(target).toHaveCount(1);
  for (let stops = 0; stops < 150; stops++) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
    if (await hasFocus(target)) return;
  }
  throw new Error(`${target} cannot be reached with ${key}.`);
}

async function press(page: Page, target: Locator, key = 'Enter') {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a field and types, as a person would: what stood there is replaced. */
async function type(page: Page, field: Locator, text: string) {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

test('the skip link, the menu, the panel and the question are in reach of the keyboard', async ({
  page,
  expectAccessible,
}) => {
  const panel = page.getByRole('complementary', { name: 'Your journey' });
  const banner = page.getByRole('region', { name: 'Your choice about data' });
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expectVisibleFocus(page);

  await test.step('The panel opens and closes', async () => {
    await press(page, panel.locator('summary'));
    await expect(panel.getByRole('link', { name: 'Step into a role' })).toBeVisible();
    await expectAccessible();
    await tabTo(page, panel.getByRole('link', { name: 'Step into a role' }));
    await tabTo(page, panel.locator('summary'), 'Shift+Tab');
    await page.keyboard.press('Space');
    await expect(panel.getByRole('link', { name: 'Step into a role' })).toBeHidden();
  });

  await test.step('The question is answered, and the focus goes on', async () => {
    await tabTo(page, banner.getByRole('button', { name: 'Reject' }));
    await tabTo(page, banner.getByRole('button', { name: 'Accept' }));
    await tabTo(page, banner.getByRole('button', { name: 'Reject' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(banner).toBeHidden();
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expectVisibleFocus(page);
    await expectAccessible();
  });

  await test.step('The skip link leads past all of it', async () => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('main').evaluate((main) => main.contains(document.activeElement))).toBe(true);
    await expectVisibleFocus(page);
  });
});

test('on a phone the menu opens, keeps the keyboard’s place and closes with Escape', async ({
  page,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const open = page.getByRole('button', { name: 'Open the menu' });
  await press(page, open);
  const coffee = page
    .getByRole('navigation', { name: 'Categories' })
    .getByRole('link', { name: 'Coffee', exact: true });
  await expect(coffee).toBeVisible();
  await expectAccessible();
  await tabTo(page, coffee);
  await page.keyboard.press('Escape');
  await expect(coffee).toBeHidden();
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, coffee);
  await expect(page.getByRole('heading', { name: 'Coffee', level: 1 })).toBeVisible();
  await expect(coffee).toBeHidden();
});

test('from the first page to the confirmed order without a mouse', async ({ page, person, expectAccessible }) => {
  test.setTimeout(240_000);
  const main = page.getByRole('main');

  await test.step('Search', async () => {
    await page.goto('/');
    await type(page, page.getByRole('combobox', { name: 'Search the shop' }), 'uno espresso');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('heading', { name: 'Results for “uno espresso”' })).toBeVisible();
    await expectAccessible();
    await press(page, main.getByRole('article').getByRole('link', { name: 'Uno espresso machine', exact: true }));
    await expect(page.getByRole('heading', { name: 'Uno espresso machine', level: 1 })).toBeVisible();
  });

  await test.step('A heart, a version, a quantity, the cart', async () => {
    const heart = main.getByRole('button', { name: 'Save Uno espresso machine to the wishlist' });
    await press(page, heart, 'Space');
    await expect(heart).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('banner').getByRole('link', { name: /Wishlist 1/ })).toBeVisible();
    await expect(heart).toBeFocused();
    const color = main.getByRole('group', { name: 'Colour' });
    await tabTo(page, color.getByRole('radio', { name: 'Ink' }));
    await page.keyboard.press('ArrowRight');
    await expect(color.getByRole('radio', { name: 'Oat' })).toBeChecked();
    await expect(page).toHaveURL(/variant=/);
    await expectVisibleFocus(page);
    await tabTo(page, main.getByRole('combobox', { name: 'Quantity' }));
    await page.keyboard.press('2');
    await expect(main.getByRole('combobox', { name: 'Quantity' })).toHaveValue('2');
    const add = main.getByRole('button', { name: 'Add to cart' });
    await press(page, add);
    const drawer = page.getByRole('dialog', { name: 'In your cart' });
    await expect(drawer.getByRole('status').first()).toContainText('Uno espresso machine is in the cart.');
    await expectAccessible();
    await page.keyboard.press('Escape');
    await expect(add).toBeFocused();
    await page.keyboard.press('Enter');
    await press(page, drawer.getByRole('link', { name: 'View cart' }));
    await expect(page.getByRole('heading', { name: 'Cart', level: 1 })).toBeVisible();
  });

  await test.step('The quantity in the cart', async () => {
    const quantity = main.getByRole('textbox', { name: 'Quantity of Uno espresso machine' });
    await expect(quantity).toHaveValue('4');
    await tabTo(page, quantity);
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await expect(main.getByText('1 item', { exact: true })).toBeVisible();
    await expect(quantity).toHaveValue('1');
    await expectVisibleFocus(page);
    await expectAccessible();
    await press(page, main.getByRole('link', { name: 'To checkout' }));
    await expect(page.getByRole('heading', { name: 'Delivery address' })).toBeVisible();
    await expect(main, 'the keyboard goes on in the new page').toBeFocused();
  });

  await test.step('The address; a mistake brings the focus to its field', async () => {
    const { name, street, postcode, city } = person.address;
    await type(page, page.getByLabel('Email', { exact: true }), person.email);
    await type(page, page.getByLabel('First and last name'), name);
    await type(page, page.getByLabel('Street and number'), street);
    await type(page, page.getByLabel('Postcode'), '12');
    await type(page, page.getByLabel('Town'), city);
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Postcode')).toBeFocused();
    await expect(page.getByLabel('Postcode')).toHaveAccessibleDescription(/five digits/);
    await expectVisibleFocus(page);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(postcode);
    await press(page, page.getByRole('button', { name: 'Continue to delivery' }));
    await expect(page.getByRole('heading', { name: 'Delivery options' })).toBeVisible();
  });

  await test.step('Delivery and payment with the arrows', async () => {
    await tabTo(page, page.getByRole('radio', { name: /^Standard/ }));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^Express/ })).toBeChecked();
    await expectVisibleFocus(page);
    await press(page, page.getByRole('button', { name: 'Continue to payment' }));
    await expect(page.getByRole('heading', { name: 'Review and pay' })).toBeVisible();
    await expect(main).toContainText('Express');
    await tabTo(page, page.getByRole('radio', { name: /^Demo card(?! without|,)/ }));
    await expectAccessible();
    await press(page, page.getByRole('button', { name: 'Order and pay' }));
    await expect(main).toContainText('Thank you.');
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page);
    await expectAccessible();
  });
});
