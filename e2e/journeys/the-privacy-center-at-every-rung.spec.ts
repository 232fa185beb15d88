import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { openMail } from '../fixtures/inbox';
import { inventPerson, type Person } from '../fixtures/person';
import { addToCart, heart, keepList, keepOrder, orderAsGuest, proveAgain, signInByCode } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const NOBODY = { name: 'We know nothing about you' };
const KNOWN = { name: 'What this shop knows about you' };

/** A kind of thing in the list of what the shop knows. */
const row = (page: Page, title: string) =>
  page
    .getByRole('region', { name: 'What we know' })
    .getByRole('group')
    .filter({ has: page.getByText(title, { exact: true }) });

async function open(page: Page, title: string) {
  const group = row(page, title);
  await group.getByText(title, { exact: true }).click();
  return group;
}

/** Opens a product once personalization is allowed, until the shop has noted it. */
async function look(page: Page, slug: string) {
  const noted = page.waitForResponse(
    (answer) => answer.url().includes('/personal') && answer.request().method() === 'POST',
  );
  await page.goto(`/p/${slug}`);
  await noted;
}

async function becomeCustomer(page: Page, person: Person): Promise<string> {
  await heart(page, 'sula-mug');
  const order = await orderAsGuest(page, person, 'feldweg-morgenrot');
  await keepOrder(page, person);
  return order;
}

test('a visitor: nothing is known; then two hearts, true to the count; one goes, then everything', async ({
  page,
  expectAccessible,
}) => {
  const main = page.getByRole('main');
  await test.step('Nothing', async () => {
    await page.goto('/privacy');
    await expect(main.getByRole('heading', NOBODY)).toBeVisible();
    await expect(page.getByRole('region', { name: 'What we know' })).toHaveCount(0);
    await expectAccessible();
    expect(await page.context().cookies()).toEqual([]);
  });

  await test.step('Two hearts', async () => {
    await heart(page, 'sula-mug');
    await heart(page, 'osterholt-schwan');
    await page.goto('/privacy');
    await expect(main.getByRole('heading', KNOWN)).toBeVisible();
    await expect(main).toContainText('You have no account, and we do not know your name.');
    await expect(row(page, 'Your hearts')).toContainText('2 entries');
    await expect(main.getByRole('link', { name: /^2 ?You told us/ })).toBeVisible();
    await expectAccessible();
  });

  await test.step('One is removed, here and on the list', async () => {
    const hearts = await open(page, 'Your hearts');
    for (const what of ['Where from', 'Used for', 'What you get from it', 'Who sees it', 'Kept']) {
      await expect(hearts.getByRole('term').filter({ hasText: what }).first()).toBeVisible();
    }
    await expectAccessible();
    await hearts.getByRole('button', { name: /^Remove: Breakfast mug/ }).click();
    await expect(row(page, 'Your hearts')).toContainText('1 entry');
    await page.goto('/wishlist');
    await expect(main.getByRole('article')).toHaveCount(1);
  });

  await test.step('Everything of this browser is deleted, with a certificate', async () => {
    await page.goto('/privacy');
    await main.getByRole('link', { name: 'To the deletion' }).click();
    await expect(main.getByRole('heading', { name: 'Delete what belongs to this browser' })).toBeVisible();
    await expect(main.getByRole('region', { name: 'This goes' })).toContainText('Your hearts');
    await expect(main).toContainText('You have no orders that the law makes us keep.');
    await expectAccessible();
    await main.getByRole('button', { name: 'Delete it now' }).click();
    await expect(main.getByRole('heading', { name: 'It is gone' })).toBeVisible();
    await expect(main.getByRole('row', { name: /^Your hearts/ }).getByRole('cell')).toHaveText(['1', '0']);
    await expectAccessible();
    expect(await page.context().cookies()).toEqual([]);
    await page.goto('/privacy');
    await expect(main.getByRole('heading', NOBODY)).toBeVisible();
  });
});

test('a contact sees name and subscription; orders and addresses of the address stay hidden', async ({
  page,
  person,
  anotherBrowser,
  expectAccessible,
}) => {
  await orderAsGuest(await anotherBrowser(), person, 'feldweg-morgenrot');
  await heart(page, 'sula-mug');
  await keepList(page, person);
  await page.goto('/privacy');
  const main = page.getByRole('main');
  await expect(main).toContainText(`This is what belongs to this browser and to ${person.email}.`);
  await expect(await open(page, 'Your name')).toContainText(`First name: ${person.firstName}`);
  await expect(await open(page, 'Your mail subscription')).toContainText('confirmed');
  await expectAccessible();
  for (const hidden of ['Your orders', 'Your address book', 'Where you are signed in'])
    await expect(row(page, hidden)).toHaveCount(0);
  await expect(main).not.toContainText(/KND-|Lindenstraße/);
  await expect(main).toContainText('There may be more under your address');
});

test('a guest sees and deletes what belongs to the address by a mailed link, in any browser', async ({
  page,
  person,
  anotherBrowser,
  expectAccessible,
}) => {
  const main = page.getByRole('main');
  const order = await orderAsGuest(await anotherBrowser(), person, 'feldweg-morgenrot');
  const ask = async (email: string) => {
    await page.goto('/privacy/access');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await expect(page.getByText('If we can write to this address, a mail is on its way.')).toBeVisible();
    return (await main.innerText()).replaceAll(email, '');
  };
  expect(await ask(inventPerson('Nobody').email)).toBe(await ask(person.email));

  await test.step('The link opens the center for this address', async () => {
    const mail = await openMail(page, person.email, /The link to your data/);
    await mail.getByRole('link', { name: 'Open the privacy center' }).click();
    await page.waitForURL(/\/privacy\/access\?token=/);
    await expectAccessible();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(main).toContainText(`This is what belongs to ${person.email}.`);
    await expect(await open(page, 'Your orders')).toContainText(/Order KND-/);
    await expectAccessible();
  });

  await test.step('Closed, this browser knows nothing of it any more', async () => {
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(main.getByRole('heading', NOBODY)).toBeVisible();
  });

  await test.step('Deleted, the link to the order is dead', async () => {
    await ask(person.email);
    const mail = await openMail(page, person.email, /The link to your data/, 2);
    await mail.getByRole('link', { name: 'Open the privacy center' }).click();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(main.getByRole('heading', KNOWN)).toBeVisible();
    await page.goto('/privacy/delete');
    await expect(main.getByRole('heading', { name: `Delete what belongs to ${person.email}` })).toBeVisible();
    await expect(main.getByRole('region', { name: 'This must stay' })).toContainText(/Order KND-.*destroyed on/);
    await expectAccessible();
    await main.getByRole('button', { name: 'Delete it now' }).click();
    await expect(main.getByRole('heading', { name: 'It is gone' })).toBeVisible();
    expect((await page.goto(order))?.status()).toBe(404);
  });
});

test('a customer sees, corrects, removes, keeps less and pauses', async ({ page, person, expectAccessible }) => {
  test.setTimeout(300_000);
  const main = page.getByRole('main');
  const interests = page
    .getByRole('region', { name: 'Interests we concluded' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /not an interest of mine/ }) });
  const activity = 'What you looked at and searched for';
  await becomeCustomer(page, person);
  await page.goto('/');
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('region', { name: 'Your choice about data' })).toBeHidden();
  for (const slug of ['halden-uno', 'halden-piccolo', 'nattlys-lantern']) await look(page, slug);

  await test.step('Everything is there, in four piles', async () => {
    await page.goto('/privacy');
    for (const pile of ['You told us', 'We observed', 'The law makes us keep']) {
      await expect(main.getByRole('heading', { name: pile })).toBeVisible();
      await expect(main.getByRole('link', { name: new RegExp(`^[1-9]\\d* ?${pile}`) })).toBeVisible();
    }
    await expect(row(page, activity)).toContainText('3 entries');
    await expect(row(page, 'Your hearts')).toContainText('1 entry');
    await expect(await open(page, 'Your orders')).toContainText(/Order KND-.*kept until/s);
    await expect(await open(page, 'Your address book')).toContainText(person.address.street);
    await expect(await open(page, 'Where you are signed in')).toContainText('Chrome');
    await expectAccessible();
  });

  await test.step('The first name is corrected', async () => {
    const name = await open(page, 'Your name');
    await expect(name).toContainText('First name: Ada');
    await name.getByRole('link', { name: 'Correct' }).click();
    await page.getByRole('textbox', { name: 'First name' }).fill('Augusta');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await expect(main.getByRole('heading', { name: 'Hello Augusta' })).toBeVisible();
    await expectAccessible();
    await page.goto('/privacy');
    await expect(await open(page, 'Your name')).toContainText('First name: Augusta');
  });

  await test.step('One view is removed', async () => {
    const seen = await open(page, activity);
    await seen.getByRole('button', { name: /^Remove: Looked at .*Piccolo/ }).click();
    await expect(row(page, activity)).toContainText('2 entries');
    await expect(row(page, activity)).not.toContainText('Piccolo');
  });

  await test.step('An interest says what it comes from; removed, it does not come back', async () => {
    const machines = interests.filter({ hasText: 'Uno' });
    await expect(machines).toContainText('1 view');
    await expect(interests).toHaveCount(2);
    await machines.getByRole('button', { name: /not an interest of mine/ }).click();
    await expect(machines).toHaveCount(0);
    await expect(row(page, activity)).toContainText('1 entry');
    await look(page, 'halden-uno');
    await page.goto('/privacy');
    await expect(interests.filter({ hasText: 'Uno' })).toHaveCount(0);
  });

  await test.step('Less is kept', async () => {
    await main.getByText('3 months', { exact: true }).click();
    await page.getByRole('button', { name: 'Keep it that long' }).click();
    await expect(page.getByText('Saved. What was older is gone.')).toBeVisible();
    await page.goto('/privacy');
    await expect(page.getByRole('radio', { name: '3 months', exact: true })).toBeChecked();
  });

  await test.step('Paused: nothing is noted; resumed: it goes on', async () => {
    const entries = async () => (await row(page, activity).locator('summary').innerText()).match(/\d+ entr/)?.[0];
    const before = await entries();
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(main.getByText(/^Paused since/)).toBeVisible();
    await expectAccessible();
    await page.goto('/p/kleinwasser-descaler');
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto('/privacy');
    expect(await entries()).toBe(before);
    await page.getByRole('button', { name: 'Resume' }).click();
    await expect(main.getByText(/^Paused since/)).toHaveCount(0);
    await look(page, 'kleinwasser-descaler');
    await page.goto('/privacy');
    expect(await entries()).not.toBe(before);
  });
});

test('a customer downloads everything in one ZIP, after a fresh proof', async ({ page, person, expectAccessible }) => {
  const main = page.getByRole('main');
  await becomeCustomer(page, person);
  await page.goto('/privacy/export');
  await expect(main).toContainText('This is everything about you, so we first make sure that it is you.');
  await expect(main.getByRole('button', { name: 'Download now' })).toHaveCount(0);
  await expectAccessible();
  await main.getByRole('link', { name: 'Confirm that it is you' }).click();
  await proveAgain(page, person.email);
  await expectAccessible();
  const promised = Number((await main.innerText()).match(/(\d+) entries are inside/)?.[1]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: 'Download now' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('kindling-my-data.zip');
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());

  await test.step('A page to read, and data for programs', () => {
    for (const said of [person.email, person.address.street, 'Order KND-']) expect(text('index.html')).toContain(said);
    expect(text('index.html'), 'nothing is fetched').not.toMatch(/<script|<link|\s(src|href)=|url\(/);
    const data = JSON.parse(text('data.json'));
    const orders = data.holdings.find(({ id }: { id: string }) => id === 'orders').tables.orders;
    expect(orders).toHaveLength(1);
    expect(text('orders.jsonld')).toContain(orders[0].number);
    expect(text('addresses.vcf')).toContain(person.address.city);
  });

  await test.step('The manifest fits every file and every count', () => {
    const manifest = JSON.parse(text('manifest.json'));
    const named = manifest.files.map(({ name }: { name: string }) => name);
    expect([...named, 'manifest.json'].sort()).toEqual(Object.keys(files).sort());
    for (const { name, bytes, sha256 } of manifest.files) {
      const file = files[name] ?? new Uint8Array();
      expect(file.length, name).toBe(bytes);
      expect(createHash('sha256').update(file).digest('hex'), name).toBe(sha256);
    }
    const tables: Record<string, unknown[]> = Object.assign(
      {},
      ...JSON.parse(text('data.json')).holdings.map(({ tables }: { tables: object }) => tables),
    );
    expect(manifest.tables).toEqual(
      Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length])),
    );
    expect(manifest.rows).toBe(Object.values(tables).reduce((sum, rows) => sum + rows.length, 0));
    expect(promised).toBe(manifest.rows);
  });
});

test('a customer deletes the account: it is told what stays and until when, and everything else is gone at once', async ({
  page,
  person,
  anotherBrowser,
  expectAccessible,
}) => {
  test.setTimeout(300_000);
  const main = page.getByRole('main');
  const phone = await anotherBrowser();
  const stranger = await anotherBrowser();
  const order = await becomeCustomer(page, person);
  await addToCart(page, 'sula-mug');
  await signInByCode(phone, person);

  const number =
    await test.step('The page says what goes and what must stay, by which law, until which day', async () => {
      await page.goto('/privacy/delete');
      await expect(main.getByRole('heading', { name: 'Delete your account' })).toBeVisible();
      await expect(main.getByRole('button', { name: 'Delete everything now' })).toHaveCount(0);
      const goes = main.getByRole('region', { name: 'This goes' });
      for (const what of ['Your account', 'Your hearts', 'Your cart', 'Your address book', 'Where you are signed in']) {
        await expect(goes.getByText(what, { exact: true })).toBeVisible();
      }
      const stays = main.getByRole('region', { name: 'This must stay' });
      await expect(stays).toContainText('§ 147 of the German Fiscal Code');
      await expect(stays).toContainText(new RegExp(`destroyed on .*${new Date().getFullYear() + 8}`));
      await expectAccessible();
      return (await stays.innerText()).match(/KND-[A-Z0-9-]+/)?.[0] ?? 'none';
    });

  await test.step('It takes a fresh proof, then it is done with the click', async () => {
    await main.getByRole('link', { name: 'Confirm that it is you' }).click();
    await proveAgain(page, person.email);
    await main.getByRole('button', { name: 'Delete everything now' }).click();
    await expect(main.getByRole('heading', { name: 'It is gone' })).toBeVisible();
    await expect(main.getByRole('row', { name: /^Your address book/ }).getByRole('cell')).toHaveText(['1', '0']);
    await expect(
      main
        .getByRole('row', { name: /^Your account/ })
        .getByRole('cell')
        .last(),
    ).toHaveText('0');
    await expect(main.getByRole('row', { name: /^Orders that only the law keeps/ }).getByRole('cell')).toHaveText([
      '0',
      '1',
    ]);
    await expectAccessible();
    expect(await page.context().cookies()).toEqual([]);
  });

  await test.step('A last mail says what the law keeps', async () => {
    const mail = await openMail(stranger, person.email, /Your account is deleted/);
    await expect(mail.locator('body')).toContainText(number);
    await expect(mail.locator('body')).toContainText(String(new Date().getFullYear() + 8));
  });

  await test.step('Other devices are signed out, and the link to the order is dead', async () => {
    await phone.goto('/account');
    await expect(phone).toHaveURL(/\/sign-in/);
    for (const browser of [page, phone, stranger]) expect((await browser.goto(order))?.status()).toBe(404);
    await page.goto('/');
    await expect(page.locator('body')).not.toContainText(person.firstName);
  });

  await test.step('Signing in again makes a new, empty account', async () => {
    await signInByCode(phone, person);
    const there = phone.getByRole('main');
    await expect(there.getByRole('heading', { name: 'Hello', exact: true })).toBeVisible();
    await phone.goto('/account/orders');
    await expect(there).toContainText('No orders yet.');
    await phone.goto('/account/addresses');
    await expect(there).toContainText('No address saved yet.');
    await phone.goto('/wishlist');
    await expect(there.getByRole('article')).toHaveCount(0);
    await phone.goto('/cart');
    await expect(there).toContainText('Nothing in here yet.');
  });
});
