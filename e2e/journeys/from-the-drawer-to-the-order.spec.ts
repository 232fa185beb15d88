import type { Locator, Page } from '@playwright/test';
import type { Person } from '../fixtures/person';
import { expect, test } from '../fixtures/test';

// A dialog that stays open in a page one has left makes the next page dead: nothing in it can be clicked, tapped or focused.

type Words = {
  prefix: string;
  add: string;
  drawer: string;
  toCheckout: string;
  fields: [email: string, name: string, street: string, postcode: string, city: string];
  address: [name: string, street: string, postcode: string, city: string];
  toDelivery: string;
  standard: RegExp;
  toPayment: string;
  card: RegExp;
  order: string;
  thanks: string;
};

const ENGLISH: Words = {
  prefix: '',
  add: 'Add to cart',
  drawer: 'In your cart',
  toCheckout: 'To checkout',
  fields: ['Email', 'First and last name', 'Street and number', 'Postcode', 'Town'],
  address: ['Ada Lovelace', 'Lindenstraße 7', '10969', 'Berlin'],
  toDelivery: 'Continue to delivery',
  standard: /^Standard/,
  toPayment: 'Continue to payment',
  card: /^Demo card(?! without|,)/,
  order: 'Order and pay',
  thanks: 'Thank you.',
};
const GERMAN: Words = {
  prefix: '/de',
  add: 'In den Warenkorb',
  drawer: 'In Ihrem Warenkorb',
  toCheckout: 'Zur Kasse',
  fields: ['E-Mail', 'Vor- und Nachname', 'Straße und Hausnummer', 'Postleitzahl', 'Ort'],
  address: ['Änne Müller', 'Grünstraße 5', '01067', 'Dresden'],
  toDelivery: 'Weiter zur Lieferung',
  standard: /^Standard/,
  toPayment: 'Weiter zum Bezahlen',
  card: /^Demo-Karte(?! ohne|,)/,
  order: 'Zahlungspflichtig bestellen',
  thanks: 'Vielen Dank.',
};
const POLISH: Words = {
  prefix: '/pl',
  add: 'Do koszyka',
  drawer: 'W Twoim koszyku',
  toCheckout: 'Do kasy',
  fields: ['E-mail', 'Imię i nazwisko', 'Ulica i numer', 'Kod pocztowy', 'Miejscowość'],
  address: ['Łucja Żółć', 'Świętojańska 7', '81-368', 'Gdynia'],
  toDelivery: 'Dalej do dostawy',
  standard: /^Standardowa/,
  toPayment: 'Dalej do płatności',
  card: /^Karta demo(?! bez|,)/,
  order: 'Zamawiam z obowiązkiem zapłaty',
  thanks: 'Dziękujemy.',
};

/** How somebody presses a button, a link or a choice. */
type Press = (target: Locator) => Promise<void>;

async function orderThroughTheDrawer(page: Page, person: Person, words: Words, press: Press) {
  const main = page.getByRole('main');
  await page.goto(`${words.prefix}/p/feldweg-morgenrot`);
  await press(main.getByRole('button', { name: words.add }).first());
  await press(page.getByRole('dialog', { name: words.drawer }).getByRole('link', { name: words.toCheckout }));
  const [email, ...others] = words.fields;
  for (const [index, label] of others.entries()) {
    const field = page.getByLabel(label, { exact: true });
    await press(field);
    await page.keyboard.type(words.address[index] ?? '');
  }
  await press(page.getByLabel(email, { exact: true }));
  await page.keyboard.type(person.email);
  await press(main.getByRole('button', { name: words.toDelivery }));
  await press(main.getByRole('radio', { name: words.standard }));
  await press(main.getByRole('button', { name: words.toPayment }));
  await press(main.getByRole('radio', { name: words.card }));
  await press(main.getByRole('button', { name: words.order }));
  await expect(main).toContainText(words.thanks);
}

/** The keyboard goes on from where it is; a target that is inert is never reached. */
const byKeyboard =
  (page: Page): Press =>
  async (target) => {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < 150; stops++) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        const kind = await target.evaluate((element) => `${element.tagName} ${element.getAttribute('type')}`);
        if (kind === 'INPUT radio') return page.keyboard.press('Space');
        return /^INPUT/.test(kind) ? undefined : page.keyboard.press('Enter');
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`${target} is out of reach of the keyboard.`);
  };

for (const words of [ENGLISH, GERMAN, POLISH]) {
  const language = words.prefix.slice(1) || 'en';

  test(`from the drawer to the order with the mouse (${language})`, async ({ page, person }) => {
    await orderThroughTheDrawer(page, person, words, (target) => target.click());
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

    test(`from the drawer to the order by touch (${language})`, async ({ page, person }) => {
      await orderThroughTheDrawer(page, person, words, (target) => target.tap());
    });
  });

  test(`from the drawer to the order with the keyboard (${language})`, async ({ page, person }) => {
    await orderThroughTheDrawer(page, person, words, byKeyboard(page));
  });
}

test('what was opened over a page is closed when the page is left and when it comes back', async ({ page }) => {
  const main = page.getByRole('main');
  const isAlive = () =>
    page.evaluate(() => {
      const { elements, centre } = {
        elements: document.querySelectorAll(':modal, :popover-open'),
        centre: innerWidth / 2,
      };
      return elements.length === 0 && document.elementFromPoint(centre, 200)?.closest('body') !== null;
    });
  const expectAlive = () => expect.poll(isAlive, { message: page.url() }).toBe(true);
  /** Over the list, to be come back to. */
  const openProduct = async () => {
    await page.goto('/c/coffee');
    await main.getByRole('article').getByRole('link').first().click();
    await page.waitForURL(/\/p\//);
  };
  const go = async (way: 'goBack' | 'goForward', to: RegExp) => {
    await page[way]();
    await page.waitForURL(to);
    await expectAlive();
  };
  const LIST = /\/c\/coffee/;

  await test.step('The zoom, left with Back and come back to', async () => {
    await openProduct();
    await main
      .getByRole('link', { name: /^Enlarge/ })
      .first()
      .click();
    await expect(page.locator('dialog[data-zoom]')).toBeVisible();
    await go('goBack', LIST);
    await go('goForward', /\/p\//);
  });

  await test.step('The menu and the filters of a phone', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/c/coffee');
    await page.getByRole('banner').getByRole('link', { name: /^Cart/ }).click();
    await page.waitForURL('**/cart');
    await page.getByRole('button', { name: 'Open the menu' }).click();
    await go('goBack', LIST);
    await main.getByRole('button', { name: 'Filter', exact: true }).click();
    await go('goForward', /\/cart$/);
    await go('goBack', LIST);
  });

  await test.step('The lists of a heart', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openProduct();
    await main
      .getByRole('button', { name: /to the wishlist/ })
      .first()
      .click();
    await page.locator('[data-heart-note]').getByRole('link').click();
    await expect(page.locator('dialog[aria-labelledby=lists-title]')).toBeVisible();
    await go('goBack', LIST);
  });
});

test('the drawer opens again for whoever closes it and adds again faster than its closing is told', async ({
  page,
}) => {
  await page.goto('/p/sula-mug');
  await page.getByRole('button', { name: 'Add to cart' }).click();
  const drawer = page.getByRole('dialog', { name: 'In your cart' });
  await expect(drawer.getByRole('link', { name: 'View cart' })).toBeVisible();
  await page.evaluate(() => {
    const close = document.querySelector<HTMLElement>('dialog[open] header button');
    const add = document.querySelector<HTMLElement>('main form:has([name="quantity"]) button[type="submit"]');
    // In one turn: the event that tells of the closing comes after both.
    close?.click();
    add?.click();
  });
  await expect(drawer.getByRole('link', { name: 'View cart' })).toBeVisible();
  await expect(drawer.getByRole('textbox', { name: /^Quantity/ })).toHaveValue('2');
});

test('what was asked of the cart before a change does not take the change back', async ({ page }) => {
  await page.goto('/p/sula-mug');
  await page.getByRole('button', { name: 'Add to cart' }).click();
  const quantity = page.getByRole('dialog', { name: 'In your cart' }).getByRole('textbox', { name: /^Quantity/ });
  await expect(quantity).toHaveValue('1');
  let [release, hasRead] = [() => {}, () => {}];
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const read = new Promise<void>((resolve) => {
    hasRead = resolve;
  });
  await page.route('**/cart/lines', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const response = await route.fetch();
    hasRead();
    await held;
    await route.fulfill({ response });
  });
  const answerTo = (method: string) =>
    page.waitForResponse(
      (response) => response.url().endsWith('/cart/lines') && response.request().method() === method,
    );
  // As when the person comes back to the tab.
  const late = answerTo('GET');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await read;
  const changed = answerTo('POST');
  await quantity.fill('3');
  await quantity.press('Enter');
  await (await changed).finished();
  release();
  await (await late).finished();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect(quantity).toHaveValue('3');
});
