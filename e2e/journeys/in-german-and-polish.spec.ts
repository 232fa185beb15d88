import { openMail } from '../fixtures/inbox';
import { expect, test } from '../fixtures/test';

type Words = {
  locale: 'de' | 'pl';
  colorScheme: 'light' | 'dark';
  price: RegExp;
  menu: string;
  categories: string;
  coffee: string;
  machine: string;
  save: RegExp;
  saved: RegExp;
  addToCart: string;
  keepLooking: string;
  wishlist: string;
  cart: string;
  toCheckout: string;
  fields: { email: string; name: string; street: string; postcode: string; city: string };
  address: { name: string; street: string; postcode: string; city: string };
  toDelivery: string;
  standard: RegExp;
  toPayment: string;
  card: string;
  order: string;
  thanks: string;
  subject: RegExp;
  inMail: string;
  other: { name: string; path: string };
};

const LANGUAGES: Record<string, Words> = {
  German: {
    locale: 'de',
    colorScheme: 'light',
    price: /\d,\d{2}\s€/,
    menu: 'Menü öffnen',
    categories: 'Kategorien',
    coffee: 'Kaffee',
    machine: 'Espressomaschine Uno',
    save: /auf den Merkzettel setzen$/,
    saved: /^Merkzettel 1/,
    addToCart: 'In den Warenkorb',
    keepLooking: 'Weiter stöbern',
    wishlist: 'Merkzettel',
    cart: 'Warenkorb',
    toCheckout: 'Zur Kasse',
    fields: {
      email: 'E-Mail',
      name: 'Vor- und Nachname',
      street: 'Straße und Hausnummer',
      postcode: 'Postleitzahl',
      city: 'Ort',
    },
    address: { name: 'Änne Müller', street: 'Grünstraße 5', postcode: '01067', city: 'Dresden' },
    toDelivery: 'Weiter zur Lieferung',
    standard: /^Standard/,
    toPayment: 'Weiter zum Bezahlen',
    card: 'Demo-Karte',
    order: 'Zahlungspflichtig bestellen',
    thanks: 'Vielen Dank.',
    subject: /bestätigt/,
    inMail: 'Sie bekommen diese E-Mail',
    other: { name: 'Polski', path: '/pl' },
  },
  Polish: {
    locale: 'pl',
    colorScheme: 'dark',
    price: /\d,\d{2}\szł/,
    menu: 'Otwórz menu',
    categories: 'Kategorie',
    coffee: 'Kawa',
    machine: 'Ekspres',
    save: /^Dodaj .+ do listy życzeń$/,
    saved: /^Lista życzeń 1/,
    addToCart: 'Do koszyka',
    keepLooking: 'Kontynuuj zakupy',
    wishlist: 'Lista życzeń',
    cart: 'Koszyk',
    toCheckout: 'Do kasy',
    fields: {
      email: 'E-mail',
      name: 'Imię i nazwisko',
      street: 'Ulica i numer',
      postcode: 'Kod pocztowy',
      city: 'Miejscowość',
    },
    address: { name: 'Łucja Żółć', street: 'Świętojańska 7', postcode: '81-368', city: 'Gdynia' },
    toDelivery: 'Dalej do dostawy',
    standard: /^Standardowa/,
    toPayment: 'Dalej do płatności',
    card: 'Karta demo',
    order: 'Zamawiam z obowiązkiem zapłaty',
    thanks: 'Dziękujemy.',
    subject: /zostało potwierdzone/,
    inMail: 'Otrzymujesz tę wiadomość',
    other: { name: 'Deutsch', path: '/de' },
  },
};

/** Words of the English shop that have no business on a page in another language. Reviews, which people wrote, are left out. */
const ENGLISH =
  /\b(the|and|your|with|cart|wishlist|sign in|delivery|total|goods|search the|address|privacy|order|reviews?|colou?r|save|remove|journey|reject|accept)\b/i;

for (const [language, words] of Object.entries(LANGUAGES)) {
  test.describe(`in ${language}, on a phone, ${words.colorScheme}`, () => {
    test.use({
      viewport: { width: 360, height: 740 },
      colorScheme: words.colorScheme,
      locale: words.locale,
    });

    test('the shop speaks one language from the first page to the mail', async ({ page, person, expectAccessible }) => {
      test.setTimeout(180_000);
      const main = page.getByRole('main');
      const prefix = `/${words.locale}`;

      /** What must hold on every page of this path. */
      const expectGoodPage = async () => {
        await expect(page.locator('html')).toHaveAttribute('lang', words.locale);
        expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${prefix}(/|$)`));
        const leftOver = await page.evaluate(() => {
          const copy = document.body.cloneNode(true) as HTMLElement;
          const foreign = 'script, style, noscript, [lang], section[aria-labelledby*="reviews"], #reviews, .reviews';
          for (const element of copy.querySelectorAll(foreign)) element.remove();
          const labels = [...copy.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].flatMap((element) =>
            ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
          );
          return [document.title, ...labels, ...(copy.innerText ?? '').split('\n')];
        });
        expect(
          // The signal has one name in every language.
          leftOver.filter((text) => ENGLISH.test(text.replaceAll('Global Privacy Control', ''))),
          `English on ${page.url()}`,
        ).toEqual([]);
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(tooWide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
        await expectAccessible();
      };

      await test.step('Home, menu, category', async () => {
        await page.goto(prefix);
        await expectGoodPage();
        await page.getByRole('button', { name: words.menu }).click();
        await page
          .getByRole('navigation', { name: words.categories })
          .getByRole('link', { name: words.coffee, exact: true })
          .click();
        await expect(page.getByRole('heading', { name: words.coffee, level: 1 })).toBeVisible();
        await expect(main.getByRole('article').first()).toContainText(words.price);
        await expectGoodPage();
      });

      await test.step('Product, heart, cart', async () => {
        await page.goto(`${prefix}/p/halden-uno`);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(words.machine);
        await expect(main).toContainText(words.price);
        await expectGoodPage();
        await main.getByRole('button', { name: words.save }).first().click();
        await expect(page.getByRole('banner').getByRole('link', { name: words.saved })).toBeVisible();
        await main.getByRole('button', { name: words.addToCart }).click();
        const drawer = page.getByRole('dialog');
        await expect(drawer.getByRole('link', { name: words.toCheckout })).toBeVisible();
        await expect(drawer).toContainText(words.price);
        await expectGoodPage();
        await drawer.getByRole('button', { name: words.keepLooking }).click();
        await page.goto(`${prefix}/wishlist`);
        await expect(page.getByRole('heading', { name: words.wishlist, level: 1 })).toBeVisible();
        await expect(main.getByRole('article')).toContainText(words.price);
        await expectGoodPage();
        await page.goto(`${prefix}/cart`);
        await expect(page.getByRole('heading', { name: words.cart, level: 1 })).toBeVisible();
        await expect(main).toContainText(words.price);
        await expectGoodPage();
      });

      await test.step('Switching the language keeps the page and what is on it', async () => {
        await page.goto(`${prefix}/p/halden-uno?variant=halden-uno--moss`);
        await page.getByRole('contentinfo').getByRole('link', { name: words.other.name }).click();
        await expect(page).toHaveURL(new RegExp(`${words.other.path}/p/halden-uno\\?variant=halden-uno--moss$`));
        await page.goBack();
        await page.goto(`${prefix}/cart`);
        await page.getByRole('contentinfo').getByRole('link', { name: words.other.name }).click();
        await expect(page).toHaveURL(new RegExp(`${words.other.path}/cart$`));
        await expect(main.getByRole('listitem').first()).toContainText('Uno');
        await page.goto(`${prefix}/cart`);
      });

      await test.step('Checkout', async () => {
        await main.getByRole('link', { name: words.toCheckout }).click();
        await expect(page.getByLabel(words.fields.name)).toBeVisible();
        await expectGoodPage();
        await page.getByLabel(words.fields.email, { exact: true }).fill(person.email);
        await page.getByLabel(words.fields.name).fill(words.address.name);
        await page.getByLabel(words.fields.street).fill(words.address.street);
        await page.getByLabel(words.fields.city, { exact: true }).fill(words.address.city);
        await page.getByRole('button', { name: words.toDelivery }).click();
        await expect(page.getByLabel(words.fields.postcode)).toBeFocused();
        await expectGoodPage();
        await page.getByLabel(words.fields.postcode).fill(words.address.postcode);
        await page.getByRole('button', { name: words.toDelivery }).click();
        await page.getByRole('radio', { name: words.standard }).check();
        await expectGoodPage();
        await page.getByRole('button', { name: words.toPayment }).click();
        await page.getByRole('radio', { name: new RegExp(`^${words.card}(?! ohne| bez|,)`) }).check();
        await expect(main).toContainText(words.address.city);
        await expectGoodPage();
        await page.getByRole('button', { name: words.order }).click();
      });

      await test.step('Confirmation on screen and by mail', async () => {
        await expect(main).toContainText(words.thanks);
        await expect(main).toContainText(words.price);
        await expectGoodPage();
        const mail = await openMail(page, person.email, words.subject);
        const body = mail.locator('body');
        await expect(body).toContainText(words.inMail);
        await expect(body).toContainText(words.price);
        expect((await body.innerText()).split('\n').filter((line) => ENGLISH.test(line))).toEqual([]);
      });
    });
  });
}

test('whoever changes the language stays at the place on the page, with what was chosen', async ({ page }) => {
  await page.goto('/search?q=mug&sort=price-up#main');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\/search\?q=mug&sort=price-up#main$/);
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/[^/]\/search\?q=mug&sort=price-up#main$/);
});
