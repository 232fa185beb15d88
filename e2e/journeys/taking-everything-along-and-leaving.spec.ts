import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { openMail } from '../fixtures/inbox';
import { addToCart, becomeCustomer, proveAgain, signInByCode } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

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
  await expect(main).toContainText(/It is about \d+ things\./);
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

  const otherTab = await page.context().newPage();
  await otherTab.goto('/newsletter');

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
    const marks = (await page.context().cookies()).map(({ name }) => name).sort();
    expect(marks, 'nothing but marks without identity').toEqual(['kindling-choice', 'kindling-erased']);
  });

  await test.step('A form that another tab still shows brings nothing back', async () => {
    const form = otherTab.getByRole('main').locator('form').first();
    await form.getByLabel('First name').fill(person.firstName);
    await form.getByLabel(/^Email/).fill(person.email);
    await form.getByRole('button').click();
    await expect(otherTab).toHaveURL(/\/erased$/);
    await expect(otherTab.getByRole('main')).toContainText('nothing of what you have just sent was kept');
    const left = (await page.context().cookies()).map(({ name }) => name);
    expect(left.filter((name) => /visitor|session|hint|erased/.test(name))).toEqual([]);
    await otherTab.close();
  });

  await test.step('A last mail says what the law keeps', async () => {
    const mail = await openMail(stranger, person.email, /Your account is deleted/);
    await expect(mail.locator('body')).toContainText(number);
    await expect(mail.locator('body')).toContainText(String(new Date().getFullYear() + 8));
  });

  await test.step('Other devices are signed out, and the link to the order is dead', async () => {
    const personal = phone.waitForResponse((answer) => answer.url().includes('/personal'));
    await phone.goto('/account');
    await expect(phone).toHaveURL(/\/sign-in/);
    expect((await (await personal).allHeaders())['clear-site-data']).toContain('"storage"');
    const left = (await phone.context().cookies()).map(({ name }) => name);
    expect(left.filter((name) => /session|visitor|hint/.test(name))).toEqual([]);
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
