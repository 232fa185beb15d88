import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { runCommandOn } from '../fixtures/command';
import { test } from '../fixtures/own-shop';
import type { Person } from '../fixtures/person';
import { addToCart, heart, keepList, keepOrder, proveAgain } from '../fixtures/steps';
import { expect } from '../fixtures/test';
import { traceHunter } from '../fixtures/traces';

// No other journey buys or reads it.
const PRODUCT = 'sula-ring-vase';

/** A word that is nowhere else: each thing that the person types is this word with an ending of its own. */
const CANARY = `qz${Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(26))).join('')}`;
const word = (ending: string) => CANARY + ending;
/** No letters, so it is looked for by itself. */
const PHONE = `+49 30 ${randomInt(10_000_000, 100_000_000)}`;

const PERSON: Person = {
  firstName: word('first'),
  email: `${word('mail')}@example.com`,
  address: {
    name: `${word('name')} ${word('surname')}`,
    street: `${word('street')} 7`,
    postcode: '10969',
    city: word('city'),
  },
};
/** What the invoice must carry (GoBD, § 14 UStG), and nothing else. */
const KEPT_BY_LAW = ['city', 'extra', 'name', 'street', 'surname'].map(word);
const ON_THE_PAGE = ['author', 'body', 'title'].map(word);

/** Where some of it must have arrived, or the hunt would prove nothing. */
const TYPED = [
  'addresses.street',
  'attributes.value',
  'events.query',
  'identifiers.value',
  'mailbox.html',
  'orders.address',
  'orders.note',
  'returns.comment',
  'wishlists.name',
];

const main = (page: Page) => page.getByRole('main');

async function fillAddress(page: Page) {
  const { name, street, postcode, city } = PERSON.address;
  await page.getByLabel('First and last name').fill(name);
  await page.getByLabel('Street and number').fill(street);
  await page.getByLabel('Address line 2').fill(word('extra'));
  await page.getByLabel('Postcode').fill(postcode);
  await page.getByLabel('Town').fill(city);
  await page.getByLabel('Phone').fill(PHONE);
}

/** Hearts onto a list with a name of its own. */
async function nameList(page: Page) {
  await page.getByRole('link', { name: 'Change' }).click();
  const menu = page.getByRole('dialog', { name: 'Where should it be kept?' });
  await menu.getByLabel('Name of the new list').fill(word('list'));
  await menu.getByRole('button', { name: 'Save' }).click();
  await expect(menu).toHaveCount(0);
}

async function order(page: Page): Promise<{ path: string; number: string }> {
  await addToCart(page, PRODUCT);
  await page.goto('/checkout');
  const email = page.getByLabel('Email', { exact: true });
  if (await email.count()) await email.fill(PERSON.email);
  await fillAddress(page);
  await page.getByRole('button', { name: 'Continue to delivery' }).click();
  await page.getByLabel('A note for us').fill(word('note'));
  await page.getByRole('button', { name: 'Continue to payment' }).click();
  await page.getByRole('radio', { name: /^Demo card(?! without|,)/ }).check();
  await page.getByRole('button', { name: 'Order and pay' }).click();
  await expect(main(page)).toContainText('Thank you.');
  const number = (await main(page).innerText()).match(/KND-\w+/)?.[0] ?? '';
  return { path: new URL(page.url()).pathname, number };
}

async function sendBack(page: Page, path: string) {
  await page.goto(`${path}/return`);
  await main(page).getByRole('checkbox', { name: 'Send this back' }).check();
  await page.getByLabel('Anything else? (optional)').fill(word('comment'));
  await page.getByRole('button', { name: 'Announce the return' }).click();
  await expect(page.getByRole('region', { name: 'Label' })).toContainText(/RET-\w{5}/);
}

async function review(page: Page, path: string) {
  await page.goto(`${path}/review/${PRODUCT}`);
  await main(page).getByRole('radio', { name: '4 stars' }).check();
  await main(page).getByLabel('In one line').fill(word('title'));
  await main(page)
    .getByLabel('What you think')
    .fill(`${word('body')} is heavy in a good way.`);
  await main(page).getByLabel('Name beside it').fill(word('author'));
  await main(page).getByRole('button', { name: 'Publish' }).click();
  await expect(main(page)).toContainText("Your review is on the product's page now.");
}

async function deleteEverything(page: Page) {
  await page.goto('/privacy/delete');
  await main(page).getByRole('link', { name: 'Confirm that it is you' }).click();
  await proveAgain(page, PERSON.email);
  await main(page).getByRole('button', { name: 'Delete everything now' }).click();
  await expect(main(page).getByRole('heading', { name: 'It is gone' })).toBeVisible();
}

test('nothing that a deleted person ever typed is left in database, journal, caches, log or pages', async ({
  page,
  ownShop,
  anotherBrowser,
}) => {
  test.setTimeout(420_000);
  const hunt = traceHunter(CANARY, ownShop.databaseUrl);
  const stranger = await anotherBrowser();
  const address = (path: string) => new URL(path, ownShop.address).href;

  /** What somebody who is nobody gets to read, in every language. */
  async function publicWords(): Promise<string[]> {
    const found = new Set<string>();
    const paths = [
      '/',
      '/c/living',
      `/p/${PRODUCT}`,
      `/p/${PRODUCT}/reviews`,
      '/search?q=vase',
      '/search?q=qz',
      '/help',
    ];
    for (const path of ['', '/de', '/pl'].flatMap((locale) => paths.map((rest) => locale + rest))) {
      const answer = await stranger.request.get(address(path));
      for (const trace of hunt.inText(await answer.text())) found.add(trace);
    }
    return [...found].sort();
  }
  const inLog = () => [...hunt.inText(ownShop.log()), ...(ownShop.log().includes(PHONE) ? ['the phone number'] : [])];
  /** Pages and build; traces carry the name of the file. */
  const inCaches = () => [...hunt.inFolder('.next'), ...hunt.inFolder('.data')];

  await test.step('They type a word of their own into everything', async () => {
    await page.goto('/');
    await page.getByRole('region', { name: 'Your choice about data' }).getByRole('button', { name: 'Accept' }).click();
    const answered = page.waitForResponse((answer) => answer.url().includes('/personal'));
    await page.goto(`/search?q=${word('search')}`);
    await answered;
    await heart(page, 'osterholt-schwan');
    await nameList(page);
    await keepList(page, PERSON);
    await page.goto('/p/lenno-cushion');
    await main(page).getByRole('link', { name: 'Notify me of a price drop' }).click();
    await main(page).getByRole('button', { name: 'Notify me' }).click();
    await expect(main(page)).toContainText('Noted.');
    await page.goto(`/p/lenno-cushion/review?note=${word('query')}`);
    await page.goto(`/p/${word('missing')}`);
  });

  const placed = await order(page);
  await keepOrder(page, PERSON);
  await main(page).getByLabel('First name').fill(word('renamed'));
  await main(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(main(page)).toContainText('Saved.');
  await runCommandOn(ownShop.databaseUrl, 'order', 'sent', placed.number);
  await runCommandOn(ownShop.databaseUrl, 'order', 'delivered', placed.number);
  await sendBack(page, placed.path);

  await test.step('Nobody else meets it, and it is in no log and no cache', async () => {
    expect(hunt.inRows()).toEqual(expect.arrayContaining(TYPED));
    expect(hunt.inDatabaseFiles()).toEqual(expect.arrayContaining(KEPT_BY_LAW));
    expect(await publicWords()).toEqual([]);
    expect(inLog()).toEqual([]);
    expect(inCaches()).toEqual([]);
  });

  await test.step('A review is on the page, and nothing else of them', async () => {
    await review(page, placed.path);
    expect(await publicWords()).toEqual(ON_THE_PAGE);
    expect([...new Set(inCaches().map((trace) => trace.split(' ')[0]))].sort()).toEqual(ON_THE_PAGE);
    expect(inLog()).toEqual([]);
  });

  await test.step('They delete everything: the pages are clean at once, the copies on disk as soon as they are made anew', async () => {
    await deleteEverything(page);
    expect(await publicWords()).toEqual([]);
    await expect.poll(inCaches, { timeout: 20_000 }).toEqual([]);
    await expect.poll(hunt.inRows, 'the last mail').toContain('mailbox.recipient');
    expect(inLog()).toEqual([]);
  });

  await test.step('The database holds the invoice’s address and the one last mail, in no other byte of its files', async () => {
    const rows = hunt.inRows();
    expect(rows.filter((column) => !column.startsWith('mailbox.'))).toEqual(['orders.address']);
    const left = hunt.inDatabaseFiles();
    expect(left.filter((trace) => trace !== word('mail'))).toEqual(KEPT_BY_LAW);
  });
});
